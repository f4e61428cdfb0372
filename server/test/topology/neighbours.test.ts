import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { TopologyRelationship } from '../../src/store/port.js';
import { degree, relationshipCounts } from '../../src/topology/degrees.js';
import { entitiesByDegree } from '../../src/topology/entities-by-degree.js';
import { entityTypesMatching } from '../../src/model/entity-types.js';
import { neighbourhood } from '../../src/topology/neighbourhood.js';
import { allRelationships, relationshipsOf } from '../../src/topology/relationship-pages.js';
import { subgraphBetween } from '../../src/topology/subgraph.js';
import type { RelationshipFilter } from '../../src/topology/types.js';
import { filters, passes, typeOrAncestorIn } from './random-filter.js';
import { link, ontology, people, plainGraphs, topologyOf, type PlainGraph } from './random-graph.js';

const typeOf = (graph: PlainGraph, id: string) => graph.entities.find((entity) => entity.id === id)!.type;

const farEndPasses = (graph: PlainGraph, id: string, { entityTypes }: RelationshipFilter) =>
  !entityTypes || typeOrAncestorIn(ontology.entityTypes, typeOf(graph, id), entityTypes);

/** The relationships of an entity under a filter, straight from the definition. */
function incident(graph: PlainGraph, id: string, filter: RelationshipFilter) {
  return graph.relationships.flatMap((relationship) => {
    const { source, target } = relationship;
    const direction = source === id ? ('OUT' as const) : target === id ? ('IN' as const) : undefined;
    if (!direction || !passes(relationship, filter)) return [];
    if (![undefined, 'ANY', direction].includes(filter.direction)) return [];
    const farEnd = direction === 'OUT' ? target : source;
    return farEndPasses(graph, farEnd, filter) ? [{ relationship, direction, farEnd }] : [];
  });
}

const either = (graph: PlainGraph, filter: RelationshipFilter) => (relationship: TopologyRelationship) =>
  passes(relationship, filter) &&
  (farEndPasses(graph, relationship.source, filter) || farEndPasses(graph, relationship.target, filter));

const ids = (relationships: readonly { readonly id: string }[]) => relationships.map(({ id }) => id).sort();

test('degree, counts and pages of an entity agree with the definition', () => {
  fc.assert(
    fc.property(plainGraphs(), filters, fc.integer({ min: 1, max: 4 }), (graph, filter, first) => {
      const topology = topologyOf(graph);
      for (const { id } of graph.entities) {
        const expected = incident(graph, id, filter);
        expect(degree(topology, id, filter)).toBe(expected.length);
        expect(
          relationshipCounts(topology, id, filter).flatMap(({ type, direction, count }) =>
            Array.from({ length: count }, () => `${type} ${direction === 'OUT' ? 0 : 1}`),
          ),
        ).toEqual(
          expected.map(({ relationship, direction }) => `${relationship.type} ${direction === 'OUT' ? 0 : 1}`).sort(),
        );

        const walked: string[] = [];
        for (let page = relationshipsOf(topology, id, filter, { first }); page.ids.length > 0;) {
          expect(page.total).toBe(expected.length);
          expect(page.ids.length).toBeLessThanOrEqual(first);
          walked.push(...page.ids);
          page = relationshipsOf(topology, id, filter, { first, after: walked.at(-1)! });
        }
        expect(walked).toEqual(ids(expected.map(({ relationship }) => relationship)));
      }
    }),
  );
});

test('allRelationships ignores the direction and takes either end', () => {
  fc.assert(
    fc.property(
      plainGraphs(),
      filters,
      fc.integer({ min: 1, max: 4 }),
      fc.nat({ max: 30 }),
      (graph, filter, first, n) => {
        const expected = ids(graph.relationships.filter(either(graph, filter)));
        const after = `r${n}`;
        const rest = expected.filter((id) => id > after);
        expect(allRelationships(topologyOf(graph), filter, { first, after })).toEqual({
          ids: rest.slice(0, first),
          total: expected.length,
        });
      },
    ),
  );
});

test('subgraphBetween keeps the order of the entities and finds what lies between them', () => {
  fc.assert(
    fc.property(plainGraphs(), filters, fc.infiniteStream(fc.nat()), (graph, filter, numbers) => {
      const chosen = [...numbers.take(3)].map((n) => graph.entities[n % graph.entities.length]!.id);
      expect(subgraphBetween(topologyOf(graph), chosen, filter)).toEqual({
        entities: [...new Set(chosen)],
        relationships: ids(
          graph.relationships
            .filter(either(graph, filter))
            .filter(({ source, target }) => chosen.includes(source) && chosen.includes(target)),
        ),
        omitted: 0,
      });
    }),
  );
});

test('subgraphBetween finds what lies between the entities and those beside them, and nothing between two beside', () => {
  fc.assert(
    fc.property(plainGraphs(), filters, fc.infiniteStream(fc.nat()), (graph, filter, numbers) => {
      const some = [...numbers.take(7)].map((n) => graph.entities[n % graph.entities.length]!.id);
      const [chosen, beside] = [some.slice(0, 3), some.slice(3)];
      const met = (id: string): boolean => chosen.includes(id) || beside.includes(id);
      expect(subgraphBetween(topologyOf(graph), chosen, filter, beside)).toEqual({
        entities: [...new Set(chosen)],
        relationships: ids(
          graph.relationships
            .filter(either(graph, filter))
            .filter(({ source, target }) => met(source) && met(target))
            .filter(({ source, target }) => chosen.includes(source) || chosen.includes(target)),
        ),
        omitted: 0,
      });
    }),
  );
});

test('subgraphBetween looks up a few neighbours of a hub among many, parallel relationships included', () => {
  const leaves = Array.from({ length: 200 }, (_, i) => `n${i + 100}`);
  const topology = topologyOf({
    entities: people('hub', ...leaves),
    relationships: [
      link('loop', 'hub', 'hub'),
      ...leaves.flatMap((id) => [link(`a-${id}`, 'hub', id), link(`b-${id}`, id, 'hub', { type: 'LEADS' })]),
    ],
  });
  const between = (filter: RelationshipFilter) =>
    subgraphBetween(topology, ['n299', 'hub', 'n100'], filter).relationships;
  expect(between({})).toEqual(['a-n100', 'a-n299', 'b-n100', 'b-n299', 'loop']);
  expect(between({ types: ['LEADS'] })).toEqual(['b-n100', 'b-n299']);
  expect(subgraphBetween(topology, ['hub'], {}, ['n299', 'n100']).relationships).toEqual(between({}));
});

test('neighbourhood gives the nearest first, then the best connected, then by id, and counts the rest', () => {
  fc.assert(
    fc.property(plainGraphs(), filters, fc.nat({ max: 4 }), fc.nat({ max: 5 }), (graph, filter, depth, limit) => {
      const start = graph.entities[0]!.id;
      const distance = new Map([[start, 0]]);
      for (let hop = 1; hop <= depth; hop += 1) {
        for (const [id] of [...distance].filter(([, d]) => d === hop - 1)) {
          for (const { farEnd } of incident(graph, id, filter)) if (!distance.has(farEnd)) distance.set(farEnd, hop);
        }
      }
      const degreeOf = (id: string) => incident(graph, id, {}).length;
      const around = [...distance.keys()]
        .filter((id) => id !== start)
        .sort((a, b) => distance.get(a)! - distance.get(b)! || degreeOf(b) - degreeOf(a) || (a < b ? -1 : 1));
      const topology = topologyOf(graph);
      const shown = [start, ...around.slice(0, limit)];
      expect(neighbourhood(topology, [start, start], { depth, limit, filter })).toEqual({
        entities: shown,
        relationships: subgraphBetween(topology, shown, filter).relationships,
        omitted: Math.max(0, around.length - limit),
      });
    }),
  );
});

test('entitiesByDegree pages through the entities of some types, the best connected first', () => {
  fc.assert(
    fc.property(plainGraphs(), fc.integer({ min: 1, max: 3 }), fc.boolean(), (graph, first, all) => {
      const topology = topologyOf(graph);
      const types = entityTypesMatching(ontology, all ? {} : { types: ['Organization'] });
      const expected = graph.entities
        .filter(({ type }) => all || type !== 'Person')
        .map(({ id }) => ({ id, degree: incident(graph, id, {}).length }))
        .sort((a, b) => b.degree - a.degree || (a.id < b.id ? -1 : 1));
      const walked: { id: string; degree: number }[] = [];
      for (;;) {
        const after = walked.at(-1);
        const page = entitiesByDegree(topology, { first, ...(types && { types }), ...(after && { after }) });
        expect(page.total).toBe(expected.length);
        if (page.items.length === 0) break;
        walked.push(...page.items);
      }
      expect(walked).toEqual(expected);
    }),
  );
});

describe('a relationship of an entity with itself', () => {
  const topology = topologyOf({
    entities: people('a', 'b'),
    relationships: [link('loop', 'a', 'a'), link('r', 'b', 'a')],
  });

  test('counts once, as OUT', () => {
    expect(degree(topology, 'a', {})).toBe(2);
    expect(degree(topology, 'a', { direction: 'IN' })).toBe(1);
    expect([...topology.degree]).toEqual([2, 1]);
    expect(relationshipCounts(topology, 'a', {})).toEqual([
      { type: 'KNOWS', direction: 'OUT', count: 1 },
      { type: 'KNOWS', direction: 'IN', count: 1 },
    ]);
  });
});

test('unknown entities are an error naming them', () => {
  const topology = topologyOf({ entities: people('a'), relationships: [] });
  const error = new RangeError('There is no entity "x"');
  expect(() => degree(topology, 'x', {})).toThrow(error);
  expect(() => relationshipCounts(topology, 'x', {})).toThrow(error);
  expect(() => relationshipsOf(topology, 'x', {}, { first: 1 })).toThrow(error);
  expect(() => subgraphBetween(topology, ['a', 'x'], {})).toThrow(error);
  expect(() => neighbourhood(topology, ['x'], { depth: 1, limit: 1, filter: {} })).toThrow(error);
});

describe('entityTypesMatching', () => {
  test.each([
    [{}, undefined],
    [{ types: ['Organization'] }, ['Organization', 'Party', 'Union']],
    [{ kinds: ['PERSON' as const] }, ['Person']],
    [{ types: ['Union', 'Person'], kinds: ['ORGANIZATION' as const] }, ['Union']],
    [{ types: [] }, []],
  ])('%j is %j', (filter, expected) => {
    const types = entityTypesMatching(ontology, filter);
    expect(types && [...types].sort()).toEqual(expected);
  });
});
