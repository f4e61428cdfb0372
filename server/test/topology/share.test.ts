import { once } from 'node:events';
import { Worker } from 'node:worker_threads';
import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { openTopology, shareTopology } from '../../src/topology/share.js';
import { topologyBytes } from '../../src/topology/topology-bytes.js';
import { link, people, plainGraphs, topologyOf } from './random-graph.js';

const small = () => topologyOf({ entities: people('ann', 'bob'), relationships: [link('r', 'ann', 'bob')] });

test('a topology that was posted and opened knows what it knew', () => {
  fc.assert(
    fc.property(plainGraphs(), (graph) => {
      const topology = topologyOf(graph);
      const opened = openTopology(structuredClone(shareTopology(topology)));
      expect(opened.entities.size).toBe(graph.entities.length);
      for (const { id } of graph.entities) {
        expect(opened.entities.at(opened.entities.indexOf(id))).toBe(id);
        expect(opened.entities.indexOf(id)).toBe(topology.entities.indexOf(id));
      }
      expect(shareTopology(opened)).toEqual(shareTopology(topology));
    }),
  );
});

test('every array lies in shared memory, that of the ids too', () => {
  const shared = shareTopology(small());
  const { entities, relationships, sources, profiles, ...rest } = shared;
  const arrays = [entities, relationships, sources, profiles, rest].flatMap((part) =>
    Object.values<unknown>({ ...part }).filter((value) => ArrayBuffer.isView(value)),
  );
  expect(arrays).toHaveLength(21);
  for (const array of arrays) expect(array.buffer).toBeInstanceOf(SharedArrayBuffer);
});

test('what one side writes the other side sees: nothing is copied', () => {
  const topology = small();
  const opened = openTopology(structuredClone(shareTopology(topology)));
  topology.profiles.status[0] = 5;
  topology.entities.packed.bytes[0] = 'd'.charCodeAt(0);
  expect(opened.profiles.status[0]).toBe(5);
  expect(opened.entities.at(0)).toBe('dnn');
});

test('a worker thread looks at the same memory', async () => {
  const topology = small();
  const worker = new Worker(
    `const { parentPort, workerData } = require('node:worker_threads');
     workerData.profiles.status[0] = 4;
     workerData.sources.bytes[1] = '7'.charCodeAt(0);
     parentPort.postMessage(Buffer.from(workerData.entities.bytes).toString());`,
    { eval: true, workerData: shareTopology(topology) },
  );
  expect(await once(worker, 'message')).toEqual(['annbob']);
  expect(topology.profiles.status[0]).toBe(4);
  expect(topology.sources.at(0)).toBe('s7');
  await worker.terminate();
});

test('topologyBytes counts every array, that of the ids too', () => {
  // Ids: 6 letters and 3 offsets, 1 and 2, 2 and 2. Two entities, one relationship, one claim.
  const ids = 6 + 3 * 4 + (1 + 2 * 4) + (2 + 2 * 4);
  const entities = 2 * 2 + 3 * 4 + 2 * 4;
  const relationships = 3 * 4 + 2 * 3 * 4 + (2 * 4 + 4);
  const profile = 2 + 4 + 4 + 1;
  expect(topologyBytes(small())).toBe(ids + entities + relationships + profile);
});
