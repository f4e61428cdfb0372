import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { CLAIM_STATUSES } from '../../src/model/claim.js';
import { parsePartialDate } from '../../src/model/partial-date.js';
import type { TopologyBatch } from '../../src/store/port.js';
import { isOutward, relationshipOf } from '../../src/topology/adjacency.js';
import { buildTopology } from '../../src/topology/build.js';
import { FIRST_DAY, LAST_DAY } from '../../src/topology/days.js';
import type { Topology } from '../../src/topology/types.js';
import { link, ontology, people, plainGraphs, topologyOf, type PlainGraph } from './random-graph.js';

async function* stream(...batches: TopologyBatch[]) {
  yield* batches;
}

const version = { revision: 7, change: 'seventh' };
const build = (...batches: TopologyBatch[]) => buildTopology({ version, ontology, batches: stream(...batches) });

const byId = <T extends { readonly id: string }>(items: readonly T[]) =>
  [...items].sort((a, b) => (a.id < b.id ? -1 : 1));

/** Everything a topology knows, read back as plain lists. */
function readBack(t: Topology): PlainGraph {
  const day = (n: number) => (n === FIRST_DAY || n === LAST_DAY ? null : n);
  return {
    entities: Array.from(t.entityType, (type, i) => ({ id: t.entities.at(i), type: t.entityTypes[type]! })),
    relationships: Array.from(t.relationshipProfile, (profile, i) => ({
      id: t.relationships.at(i),
      type: t.relationshipTypes[t.profiles.type[profile]!]!,
      source: t.entities.at(t.relationshipSource[i]!),
      target: t.entities.at(t.relationshipTarget[i]!),
      since: day(t.profiles.firstDay[profile]!),
      until: day(t.profiles.lastDay[profile]!),
      status: CLAIM_STATUSES[t.profiles.status[profile]!]!,
      sources: Array.from(t.claimSources.subarray(t.claimSourceOffsets[i], t.claimSourceOffsets[i + 1]), (s) =>
        t.sources.at(s),
      ),
    })),
  } as unknown as PlainGraph;
}

describe('buildTopology', () => {
  test('keeps everything, in the order of the ids, however the stream is cut and ordered', async () => {
    await fc.assert(
      fc.asyncProperty(plainGraphs(), fc.nat(), async ({ entities, relationships }, cut) => {
        const half = cut % (relationships.length + 1);
        const topology = await build(
          { entities },
          { relationships: relationships.slice(0, half) },
          { relationships: relationships.slice(half) },
        );
        expect(topology.version).toEqual(version);
        expect(readBack(topology)).toEqual({
          entities: byId(entities),
          relationships: byId(relationships).map((r) => ({
            ...r,
            since: r.since && parsePartialDate(r.since)?.first,
            until: r.until && parsePartialDate(r.until)?.last,
            sources: [...r.sources].sort(),
          })),
        });
      }),
    );
  });

  test('lists the relationships of an entity in the order of their far ends, then of their ids', () => {
    fc.assert(
      fc.property(plainGraphs(), (graph) => {
        const t = topologyOf(graph);
        for (let e = 0; e < t.entities.size; e += 1) {
          const here = t.entities.at(e);
          const listed = Array.from({ length: t.rows[e + 1]! - t.rows[e]! }, (_, i) => {
            const place = t.rows[e]! + i;
            const relationship = relationshipOf(t.incidence[place]!);
            expect(t.incidenceProfile[place]).toBe(t.relationshipProfile[relationship]);
            return {
              farEnd: t.entities.at(t.neighbour[place]!),
              id: t.relationships.at(relationship),
              outward: isOutward(t.incidence[place]!),
            };
          });
          const expected = byId(graph.relationships.filter((r) => r.source === here || r.target === here))
            .map((r) => ({ farEnd: r.source === here ? r.target : r.source, id: r.id, outward: r.source === here }))
            .sort((a, b) => (a.farEnd === b.farEnd ? 0 : a.farEnd < b.farEnd ? -1 : 1));
          expect(listed).toEqual(expected);
          expect(t.degree[e]).toBe(expected.length);
        }
      }),
    );
  });

  test('gives relationships that are alike one profile', () => {
    const alike = (id: string) => link(id, 'a', 'b', { since: '2001' });
    const { relationshipProfile } = topologyOf({
      entities: people('a', 'b'),
      relationships: [alike('r1'), link('r2', 'a', 'b', { since: '2002' }), alike('r3')],
    });
    expect([...relationshipProfile]).toEqual([0, 1, 0]);
  });

  test('builds an empty graph', async () => {
    const topology = await build();
    expect([topology.entities.size, topology.relationships.size, topology.sources.size]).toEqual([0, 0, 0]);
  });

  test('grows past any first guess of its size', async () => {
    const many = Array.from({ length: 5_000 }, (_, i) => `n${i}`);
    const topology = await build(
      { entities: people(...many) },
      { relationships: many.map((id, i) => link(`r${i}`, id, many[(i + 1) % many.length]!)) },
    );
    for (const [i] of many.entries()) {
      const relationship = topology.relationships.indexOf(`r${i}`);
      expect(topology.entities.at(topology.relationshipTarget[relationship]!)).toBe(many[(i + 1) % many.length]);
    }
  });

  const entities = people('a', 'b');
  test.each<[string, TopologyBatch[]]>([
    ['The entity "a" is there twice', [{ entities }, { entities }]],
    ['The entity "x" has the unknown type "Ghost"', [{ entities: [{ id: 'x', type: 'Ghost' }] }]],
    ['The relationship "r" leads to the unknown entity "c"', [{ entities }, { relationships: [link('r', 'a', 'c')] }]],
    [
      'The relationship "r" has the unknown type "HAUNTS"',
      [{ entities }, { relationships: [link('r', 'a', 'b', { type: 'HAUNTS' })] }],
    ],
    ['"soon" is not a partial date', [{ entities }, { relationships: [link('r', 'a', 'b', { since: 'soon' })] }]],
    ['The id "r" is there twice', [{ entities }, { relationships: [link('r', 'a', 'b'), link('r', 'b', 'a')] }]],
  ])('refuses: %s', async (message, batches) => {
    await expect(build(...batches)).rejects.toThrow(new RangeError(message));
  });
});
