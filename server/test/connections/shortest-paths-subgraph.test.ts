import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { shortestPathsSubgraph } from '../../src/connections/shortest-paths-subgraph.js';
import type { ShortestPathsQuestion } from '../../src/connections/types.js';
import { filters } from '../topology/random-filter.js';
import { link, people, plainGraphs, topologyOf, type PlainGraph } from '../topology/random-graph.js';
import { ENOUGH, hasType, hopBetween, rarelySome, RUNS, upTo } from './conditions.js';

const graphsWithQuestions = plainGraphs(7, 18).chain((graph) => {
  const ids = graph.entities.map(({ id }) => id);
  return upTo(ids, 4, 2).chain((ends) => {
    const half = ends.length > 2 ? 2 : 1;
    return fc.record({
      graph: fc.constant(graph),
      question: fc.record({
        from: fc.constant(ends.slice(0, half)),
        to: fc.constant(ends.slice(half)),
        maxHops: fc.constantFrom(1, 2, 3, 20),
        filter: fc.oneof(fc.constant({}), filters),
        avoid: rarelySome(ids),
        avoidRelationships: rarelySome(graph.relationships.map(({ id }) => id)),
        limit: fc.constant(100),
      }),
    });
  });
});

/** Every chain of entities that is a shortest path: all chains of one hop, of two, and so on until there are some. */
function shortestPaths(graph: PlainGraph, question: ShortestPathsQuestion): readonly (readonly string[])[] {
  const { from, to, avoid, filter, maxHops } = question;
  const ids = graph.entities.map(({ id }) => id).filter((id) => !avoid.includes(id));
  const mayPass = (id: string) => !from.includes(id) && !to.includes(id) && hasType(graph, filter, id);
  let chains = ids.filter((id) => from.includes(id)).map((id) => [id]);
  for (let hops = 1; hops <= Math.min(maxHops, ids.length); hops += 1) {
    const longer = chains.flatMap((chain) =>
      ids
        .filter((id) => !chain.includes(id) && hopBetween(graph, question, chain.at(-1)!, id).length > 0)
        .map((id) => [...chain, id]),
    );
    const paths = longer.filter((chain) => to.includes(chain.at(-1)!));
    if (paths.length > 0) return paths;
    chains = longer.filter((chain) => mayPass(chain.at(-1)!));
  }
  return [];
}

function relationshipsOn(graph: PlainGraph, question: ShortestPathsQuestion, paths: readonly (readonly string[])[]) {
  const hops = paths.flatMap((path) =>
    path.slice(1).flatMap((to, i) => hopBetween(graph, question, path[i]!, to).map(({ id }) => id)),
  );
  return [...new Set(hops)].sort();
}

/** The entities on some paths as they are to be listed: by hops from the beginning, then by id. */
function entitiesOn(paths: readonly (readonly string[])[]): string[] {
  const layers = (paths[0] ?? []).map((_, hops) => [...new Set(paths.map((path) => path[hops]!))].sort());
  return layers.flat();
}

test('every answer is the union of all shortest paths', () => {
  fc.assert(
    fc.property(graphsWithQuestions, ({ graph, question }) => {
      const paths = shortestPaths(graph, question);
      const outcome = shortestPathsSubgraph(topologyOf(graph), question, ENOUGH);
      if (paths.length === 0) expect(outcome).toEqual({ kind: 'NONE' });
      else {
        expect(outcome).toEqual({
          kind: 'FOUND',
          length: paths[0]!.length - 1,
          paths: paths.length,
          capped: false,
          subgraph: {
            entities: entitiesOn(paths),
            relationships: relationshipsOn(graph, question, paths),
            omitted: 0,
          },
        });
      }
    }),
    { numRuns: RUNS },
  );
});

test('what is left out leaves whole paths, and is counted', () => {
  fc.assert(
    fc.property(graphsWithQuestions, fc.integer({ min: 1, max: 6 }), ({ graph, question }, limit) => {
      const topology = topologyOf(graph);
      const whole = shortestPathsSubgraph(topology, question, ENOUGH);
      const outcome = shortestPathsSubgraph(topology, { ...question, limit }, ENOUGH);
      if (outcome.kind !== 'FOUND' || whole.kind !== 'FOUND') return expect(outcome).toEqual(whole);
      const { entities, relationships, omitted } = outcome.subgraph;
      expect(outcome).toEqual({ ...whole, subgraph: outcome.subgraph });
      expect(entities.length).toBeLessThanOrEqual(limit);
      expect(entities).toEqual(whole.subgraph.entities.filter((id) => entities.includes(id)));
      expect(omitted).toBe(whole.subgraph.entities.length - entities.length);
      const kept = shortestPaths(graph, question).filter((path) => path.every((id) => entities.includes(id)));
      if (limit > outcome.length) {
        expect(entities).toEqual(entitiesOn(kept));
        expect(relationships).toEqual(relationshipsOn(graph, question, kept));
        // There is room for less than one more path.
        if (omitted > 0) expect(limit - entities.length).toBeLessThanOrEqual(outcome.length);
      } else expect(entities).toHaveLength(limit);
    }),
    { numRuns: RUNS },
  );
});

test('an answer is whole, or says up to which length there is no path', () => {
  fc.assert(
    fc.property(graphsWithQuestions, fc.nat({ max: 60 }), ({ graph, question }, steps) => {
      const topology = topologyOf(graph);
      const whole = shortestPathsSubgraph(topology, question, ENOUGH);
      const outcome = shortestPathsSubgraph(topology, question, { steps });
      if (outcome.kind !== 'LIMIT') return expect(outcome).toEqual(whole);
      expect(outcome.explored).toBeGreaterThan(steps);
      const length = whole.kind === 'FOUND' ? whole.length : question.maxHops + 1;
      expect(outcome.searchedHops).toBeLessThan(length);
    }),
    { numRuns: RUNS },
  );
});

describe('shortestPathsSubgraph', () => {
  const between = (from: string, to: string, changes: Partial<ShortestPathsQuestion> = {}) => ({
    from: [from],
    to: [to],
    maxHops: 20,
    filter: {},
    avoid: [],
    avoidRelationships: [],
    limit: 100,
    ...changes,
  });

  /** `rungs` squares in a row, from `a0` to the last: two ways through each. */
  const ladder = (rungs: number) => {
    const name = (rung: number) => String(rung).padStart(2, '0');
    return topologyOf({
      entities: Array.from({ length: rungs + 1 }, (_, i) => people(`a${name(i)}`, `l${name(i)}`, `r${name(i)}`)).flat(),
      relationships: Array.from({ length: rungs }, (_, i) =>
        ['l', 'r'].flatMap((side) => [
          link(`a${name(i)}-${side}`, `a${name(i)}`, `${side}${name(i)}`),
          link(`${side}-a${name(i + 1)}`, `${side}${name(i)}`, `a${name(i + 1)}`),
        ]),
      ).flat(),
    });
  };

  test('counts paths it could never list', () => {
    const outcome = shortestPathsSubgraph(ladder(10), between('a00', 'a10'), ENOUGH);
    expect(outcome).toMatchObject({ length: 20, paths: 1024, capped: false, subgraph: { omitted: 0 } });
  });

  test('says where there are too many to be counted exactly', () => {
    const most = { maxHops: 200 };
    expect(shortestPathsSubgraph(ladder(52), between('a00', 'a52', most), ENOUGH)).toMatchObject({
      paths: 2 ** 52,
      capped: false,
    });
    expect(shortestPathsSubgraph(ladder(60), between('a00', 'a60', most), ENOUGH)).toMatchObject({
      paths: 2 ** 53 - 1,
      capped: true,
    });
  });

  test('keeps first what most paths lead through', () => {
    const question = between('a00', 'a02', { limit: 6 });
    expect(shortestPathsSubgraph(ladder(2), question, ENOUGH)).toMatchObject({
      paths: 4,
      subgraph: { entities: ['a00', 'l00', 'r00', 'a01', 'l01', 'a02'], omitted: 1 },
    });
  });

  test('stops when time is up', () => {
    const isOver = () => true;
    const hub = topologyOf({
      entities: people('a', 'b', 'hub', ...Array.from({ length: 12_000 }, (_, i) => `x${i}`)),
      relationships: [
        link('a-hub', 'a', 'hub'),
        link('hub-b', 'b', 'hub'),
        link('b-b', 'b', 'b'),
        ...Array.from({ length: 12_000 }, (_, i) => link(`x${i}-hub`, `x${i}`, 'hub')),
      ],
    });
    expect(shortestPathsSubgraph(hub, between('a', 'b'), { ...ENOUGH, isOver })).toMatchObject({
      kind: 'LIMIT',
      stoppedBy: 'TIME',
    });
  });
});
