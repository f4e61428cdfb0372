import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { TopologyChanges, TopologyEntity, TopologyRelationship } from '../../src/store/port.js';
import { isOutward } from '../../src/topology/adjacency.js';
import { patchTopology } from '../../src/topology/patch.js';
import { shareTopology } from '../../src/topology/share.js';
import { contentsOf } from './contents.js';
import { link, people, plainGraphs, topologyOf, type PlainGraph } from './random-graph.js';

const version = (revision: number) => ({ revision, change: `change ${revision}` });

/** Changes to whatever graph: entities that may be new, relationships between any that are there then. */
const changes = fc
  .tuple(plainGraphs(9, 6), fc.boolean(), fc.boolean())
  .map(([graph, hasEntities, hasRelationships]) => ({
    entities: hasEntities ? graph.entities : [],
    relationships: hasRelationships ? graph.relationships : [],
  }));

const byId = <T extends { readonly id: string }>(old: readonly T[], changed: readonly T[]): T[] => [
  ...new Map([...old, ...changed].map((record) => [record.id, record])).values(),
];

/** The changes without relationships whose ends are not there, and with ids that come before, between and after the old ones. */
function fit(old: PlainGraph, { entities, relationships }: PlainGraph, shift: number): PlainGraph {
  const known = new Set([...old.entities, ...entities].map(({ id }) => id));
  return {
    entities,
    relationships: relationships
      .filter(({ source, target }) => known.has(source) && known.has(target))
      .map((relationship) => ({
        ...relationship,
        id: `r${Number(relationship.id.slice(1)) + shift}`,
        sources: relationship.sources.map((source) => (shift > 3 ? `${source}-late` : source)),
      })),
  };
}

test('a topology patched again and again is the one built anew from what the graph has become', async () => {
  await fc.assert(
    fc.asyncProperty(
      plainGraphs(),
      fc.array(fc.tuple(changes, fc.nat({ max: 6 })), { maxLength: 4 }),
      async (first, sequence) => {
        let graph = first;
        let patched = topologyOf(graph, 0);
        for (const [index, [raw, shift]] of sequence.entries()) {
          const change = fit(graph, raw, shift);
          const old = patched;
          const before = contentsOf(old);
          patched = await patchTopology(old, { version: version(index + 1), ...change });
          expect(contentsOf(old)).toEqual(before);
          graph = {
            entities: byId<TopologyEntity>(graph.entities, change.entities),
            relationships: byId<TopologyRelationship>(graph.relationships, change.relationships),
          };
          expect(contentsOf(patched)).toEqual(contentsOf(topologyOf(graph, index + 1)));
        }
      },
    ),
  );
}, 60_000);

describe('patchTopology', () => {
  const graph = { entities: people('b', 'd'), relationships: [link('r5', 'b', 'd', { sources: ['s1'] })] };
  const patch = (changed: Partial<TopologyChanges>) =>
    patchTopology(topologyOf(graph), { version: version(2), entities: [], relationships: [], ...changed });

  test('lets go of sources that claim nothing any more', async () => {
    const patched = await patch({ relationships: [link('r5', 'b', 'd', { sources: ['s2', 's0'] })] });
    expect(Array.from({ length: patched.sources.size }, (_, i) => patched.sources.at(i))).toEqual(['s0', 's2']);
    expect([...patched.claimSources]).toEqual([0, 1]);
  });

  test('turns a relationship round', async () => {
    const patched = await patch({ relationships: [link('r5', 'd', 'b')] });
    expect(Array.from(patched.incidence, isOutward)).toEqual([false, true]);
  });

  test('shares the arrays that stay the same', async () => {
    const old = topologyOf(graph);
    const patched = await patchTopology(old, {
      version: version(2),
      entities: [],
      relationships: [link('r5', 'b', 'd', { since: '2001' })],
    });
    expect(patched.incidence).toBe(old.incidence);
    expect(patched.entities).toBe(old.entities);
    expect(patched.relationshipProfile).not.toBe(old.relationshipProfile);
  });

  test('lies in shared memory', async () => {
    const patched = await patch({
      entities: people('a', 'c', 'e'),
      relationships: [link('r4', 'a', 'e', { sources: ['s0'] }), link('r6', 'c', 'c', { sources: ['s2'] })],
    });
    const { entities, relationships, sources, profiles, ...rest } = shareTopology(patched);
    for (const array of [entities, relationships, sources, profiles, rest].flatMap((part) =>
      Object.values<unknown>({ ...part }),
    )) {
      if (ArrayBuffer.isView(array)) expect(array.buffer).toBeInstanceOf(SharedArrayBuffer);
    }
  });

  test.each<[string, Partial<TopologyChanges>]>([
    ['The entity "b" is there twice', { entities: people('b', 'b') }],
    ['The entity "x" has the unknown type "Ghost"', { entities: [{ id: 'x', type: 'Ghost' }] }],
    ['The id "é" is not ASCII', { entities: people('é') }],
    ['The relationship "r" leads to the unknown entity "c"', { relationships: [link('r', 'b', 'c')] }],
    [
      'The relationship "r" has the unknown type "HAUNTS"',
      { relationships: [link('r', 'b', 'd', { type: 'HAUNTS' })] },
    ],
    ['"soon" is not a partial date', { relationships: [link('r', 'b', 'd', { since: 'soon' })] }],
    ['The id "r" is there twice', { relationships: [link('r', 'b', 'd'), link('r', 'd', 'b')] }],
  ])('refuses: %s', async (message, changed) => {
    await expect(patch(changed)).rejects.toThrow(new RangeError(message));
  });
});
