import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { measureAll, type Measured } from '../../../src/graph/measures/all.js';
import type { Line, Measurable } from '../../../src/graph/measures/graphs.js';
import { graphs } from '../../support/pictures.js';

const line = (source: string, target: string, symmetric = false): Line => ({ source, target, symmetric });
const measure = (graph: Measurable): Measured => measureAll(graph, () => undefined);

const measurables: fc.Arbitrary<Measurable> = graphs.map(({ ids, lines }) => ({
  ids,
  lines: lines.map(({ source, target }) => line(source, target)),
}));

/** All shortest paths between two, by walking them. */
function shortestPaths({ lines }: Measurable, from: string, to: string): string[][] {
  let paths = [[from]];
  const seen = new Set([from]);
  while (paths.length > 0) {
    const arrived = paths.filter((path) => path.at(-1) === to);
    if (arrived.length > 0) return arrived;
    const next = paths.flatMap((path) => {
      const at = path.at(-1);
      const neighbours = lines.flatMap(({ source, target }) => (source === at ? target : target === at ? source : []));
      return [...new Set(neighbours)].filter((id) => !seen.has(id)).map((id) => [...path, id]);
    });
    for (const path of next) seen.add(path.at(-1) ?? '');
    paths = next;
  }
  return [];
}

function betweennessByHand(graph: Measurable, of: string): number {
  const others = graph.ids.filter((id) => id !== of);
  const pairs = others.flatMap((from, index) => others.slice(index + 1).map((to) => [from, to] as const));
  const shares = pairs.map(([from, to]) => {
    const paths = shortestPaths(graph, from, to);
    return paths.length === 0 ? 0 : paths.filter((path) => path.includes(of)).length / paths.length;
  });
  return pairs.length === 0 ? 0 : shares.reduce((sum, share) => sum + share, 0) / pairs.length;
}

const STAR: Measurable = { ids: ['hub', 'a', 'b', 'c'], lines: ['a', 'b', 'c'].map((id) => line(id, 'hub')) };

/** Two triangles with one line between them. */
const TRIANGLES: Measurable = {
  ids: ['a', 'b', 'c', 'x', 'y', 'z', 'alone'],
  lines: [
    line('a', 'b'),
    line('b', 'c'),
    line('c', 'a'),
    line('x', 'y'),
    line('y', 'z'),
    line('z', 'x'),
    line('c', 'x'),
  ],
};

describe('measures', () => {
  test('of a star: its middle is between all others, and pointed at most', () => {
    const { degree, betweenness, pagerank } = measure(STAR);
    expect(degree).toEqual({ hub: 3, a: 1, b: 1, c: 1 });
    expect(betweenness).toEqual({ hub: 1, a: 0, b: 0, c: 0 });
    // The hub leads nowhere, so it is left for anywhere: x = 0.15 ÷ 4 + 0.85 × hub ÷ 4, hub = x + 3 × 0.85 × x.
    expect(pagerank['hub']).toBeCloseTo(3.55 / 6.55, 8);
    expect(pagerank['a']).toBeCloseTo(1 / 6.55, 8);
  });

  test('degree counts parallel relationships each and one with itself once', () => {
    const { degree } = measure({ ids: ['a', 'b'], lines: [line('a', 'b'), line('b', 'a'), line('a', 'a')] });
    expect(degree).toEqual({ a: 3, b: 2 });
  });

  test('a relationship that leads both ways is followed both ways', () => {
    const both = measure({ ids: ['a', 'b'], lines: [line('a', 'b', true)] });
    expect(both.pagerank['a']).toBeCloseTo(0.5, 8);
    const one = measure({ ids: ['a', 'b'], lines: [line('a', 'b')] });
    expect(one.pagerank['a']).toBeLessThan(one.pagerank['b'] ?? 0);
  });

  test('groups are those that hang together, the largest first, and somebody alone is one', () => {
    expect(measure(TRIANGLES).communities).toEqual({ a: 1, b: 1, c: 1, x: 2, y: 2, z: 2, alone: 3 });
  });

  test('of nothing, of one, and of some without relationships', () => {
    expect(measure({ ids: [], lines: [] })).toEqual({ degree: {}, betweenness: {}, pagerank: {}, communities: {} });
    expect(measure({ ids: ['a'], lines: [] }).pagerank).toEqual({ a: 1 });
    expect(measure({ ids: ['a', 'b'], lines: [] }).communities).toEqual({ a: 1, b: 2 });
  });

  test('betweenness is the share of shortest paths, counted by hand', () => {
    fc.assert(
      fc.property(measurables, (graph) => {
        const { betweenness } = measure(graph);
        for (const id of graph.ids) expect(betweenness[id]).toBeCloseTo(betweennessByHand(graph, id), 9);
      }),
      { numRuns: 30 },
    );
  });

  test('PageRank is 1 in all, and no step of the walk changes it', () => {
    fc.assert(
      fc.property(measurables, (graph) => {
        const { pagerank } = measure(graph);
        const real = graph.lines.filter(({ source, target }) => source !== target);
        const outOf = (id: string): number => real.filter(({ source }) => source === id).length;
        const of = (id: string): number => pagerank[id] ?? 0;
        const leading = graph.ids.filter((id) => outOf(id) === 0).reduce((sum, id) => sum + of(id), 0);
        expect(graph.ids.reduce((sum, id) => sum + of(id), 0)).toBeCloseTo(1, 8);
        for (const id of graph.ids) {
          const into = real
            .filter(({ target }) => target === id)
            .reduce((sum, { source }) => sum + of(source) / outOf(source), 0);
          expect(of(id)).toBeCloseTo((0.15 + 0.85 * leading) / graph.ids.length + 0.85 * into, 7);
        }
      }),
    );
  });

  test('the same graph is measured the same, in whatever order it comes', () => {
    fc.assert(
      fc.property(
        measurables.chain((graph) =>
          fc.tuple(
            fc.constant(graph),
            fc.shuffledSubarray([...graph.ids], { minLength: graph.ids.length }),
            fc.shuffledSubarray([...graph.lines], { minLength: graph.lines.length }),
          ),
        ),
        ([graph, ids, lines]) => {
          const [first, second] = [measure(graph), measure({ ids, lines })];
          expect(second.communities).toEqual(first.communities);
          expect(second.degree).toEqual(first.degree);
          expect(second.pagerank).toEqual(first.pagerank);
        },
      ),
    );
  });
});
