import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { orderedNeighbours } from '../../src/topology/ordered-neighbours.js';
import { link, people, plainGraphs, topologyOf } from './random-graph.js';

test('neighbours come in the order of their ids, each once, as the direction says', () => {
  fc.assert(
    fc.property(plainGraphs(), fc.constantFrom('ANY' as const, 'OUT' as const, 'IN' as const), (graph, direction) => {
      const topology = topologyOf(graph);
      for (const { id } of graph.entities) {
        const ahead = graph.relationships.filter(({ source }) => source === id).map(({ target }) => target);
        const behind = graph.relationships.filter(({ target }) => target === id).map(({ source }) => source);
        const all = [...(direction === 'IN' ? [] : ahead), ...(direction === 'OUT' ? [] : behind)];
        const expected = [...new Set(all)].filter((other) => other !== id).sort();
        const listed = orderedNeighbours(topology, topology.entities.indexOf(id), direction);
        expect(Array.from(listed, (other) => topology.entities.at(other))).toEqual(expected);
      }
    }),
  );
});

test('a list that took long to put in order is kept for each direction', () => {
  const leaves = Array.from({ length: 200 }, (_, i) => `n${i + 100}`);
  const topology = topologyOf({
    entities: people('hub', ...leaves),
    relationships: leaves.map((id, i) => (i % 2 === 0 ? link(id, 'hub', id) : link(id, id, 'hub'))),
  });
  const hub = topology.entities.indexOf('hub');
  expect(orderedNeighbours(topology, hub, 'ANY')).toHaveLength(200);
  expect(orderedNeighbours(topology, hub, 'OUT')).toHaveLength(100);
  expect(orderedNeighbours(topology, hub, 'OUT')).toBe(orderedNeighbours(topology, hub, 'OUT'));
  expect(orderedNeighbours(topology, hub, 'OUT')).not.toEqual(orderedNeighbours(topology, hub, 'IN'));
});
