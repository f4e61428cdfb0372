// Answers path questions in the most obvious way: lists every simple path of the graph, then keeps those that meet
// the conditions one by one. Shares nothing with the search but the arithmetic of dates.

import { statusRank } from '../../src/model/claim.js';
import { ALWAYS, intersectDays, possibleDays, type DayRange } from '../../src/model/partial-date.js';
import type { PathConstraint, PathQuestion } from '../../src/paths/types.js';
import type { TopologyRelationship } from '../../src/store/port.js';
import { passes, typeOrAncestorIn } from '../topology/random-filter.js';
import { ontology, type PlainGraph } from '../topology/random-graph.js';

/** A path with, for each hop, the relationships that make it, the first one chosen. */
export interface ListedPath {
  readonly entities: readonly string[];
  readonly hops: readonly (readonly TopologyRelationship[])[];
}

const daysOf = ({ since, until }: TopologyRelationship) => possibleDays(since, until);

/** The days on which all of some relationships could have held. */
export function together(relationships: readonly TopologyRelationship[]): DayRange | undefined {
  let days: DayRange | undefined = ALWAYS;
  for (const relationship of relationships) days = days && intersectDays(days, daysOf(relationship));
  return days;
}

function simplePaths({ entities }: PlainGraph, from: readonly string[]): string[][] {
  const grow = (path: string[]): string[][] => [
    path,
    ...entities.filter(({ id }) => !path.includes(id)).flatMap(({ id }) => grow([...path, id])),
  ];
  return from.flatMap((id) => grow([id])).filter((path) => path.length > 1);
}

function hopBetween(graph: PlainGraph, question: PathQuestion, from: string, to: string) {
  return graph.relationships
    .filter((relationship) => passes(relationship, question.filter))
    .filter(({ id }) => !question.avoidRelationships.includes(id))
    .filter(({ source, target }) => {
      const direction = source === from && target === to ? 'OUT' : source === to && target === from ? 'IN' : undefined;
      return direction !== undefined && ['ANY', direction].includes(question.filter.direction ?? 'ANY');
    })
    .sort((a, b) => statusRank(a.status) - statusRank(b.status) || (a.id < b.id ? -1 : 1));
}

function choices<T>(lists: readonly (readonly T[])[]): T[][] {
  return lists.reduce<T[][]>((all, list) => all.flatMap((chosen) => list.map((item) => [...chosen, item])), [[]]);
}

/** Of all ways to choose one relationship per hop that hold together the first, each with what could take its place. */
function holdingTogether(hops: readonly (readonly TopologyRelationship[])[]) {
  const best = choices(hops).find((chosen) => together(chosen));
  return (
    best && hops.map((hop, i) => hop.filter((other) => together(best.map((chosen, j) => (i === j ? other : chosen)))))
  );
}

function meetsConditions(graph: PlainGraph, question: PathQuestion, path: readonly string[]): boolean {
  const inner = path.slice(1, -1);
  const typeOf = (id: string) => graph.entities.find((entity) => entity.id === id)!.type;
  const { entityTypes } = question.filter;
  return (
    path.length - 1 <= question.maxHops &&
    question.to.includes(path.at(-1)!) &&
    !path.some((id) => question.avoid.includes(id)) &&
    JSON.stringify(inner.filter((id) => question.via.includes(id))) === JSON.stringify(question.via) &&
    inner
      .filter((id) => !question.via.includes(id))
      .every(
        (id) =>
          !question.from.includes(id) &&
          !question.to.includes(id) &&
          (!entityTypes || typeOrAncestorIn(ontology.entityTypes, typeOf(id), entityTypes)),
      )
  );
}

/** Every path that meets all conditions, the shortest first, then by the ids of the entities. */
export function allPaths(graph: PlainGraph, question: PathQuestion): ListedPath[] {
  return simplePaths(graph, question.from)
    .filter((path) => meetsConditions(graph, question, path))
    .flatMap((entities) => {
      const hops = entities.slice(1).map((to, i) => hopBetween(graph, question, entities[i]!, to));
      if (hops.some((hop) => hop.length === 0)) return [];
      const listed = question.simultaneous ? holdingTogether(hops) : hops;
      return listed ? [{ entities, hops: listed }] : [];
    })
    .sort((a, b) => a.entities.length - b.entities.length || (a.entities.join() < b.entities.join() ? -1 : 1));
}

/** For each condition of a question, the question without it. */
export function withoutEach(question: PathQuestion): [PathConstraint, PathQuestion][] {
  const { types, excludeTypes, direction, entityTypes, asOf, during, statuses, sources } = question.filter;
  const all = { types, excludeTypes, direction, entityTypes, asOf, during, statuses, sources };
  const names = [
    'TYPES',
    'EXCLUDE_TYPES',
    'DIRECTION',
    'ENTITY_TYPES',
    'AS_OF',
    'DURING',
    'STATUSES',
    'SOURCES',
  ] as const;
  const fromFilter = Object.entries(all).flatMap(([field, value], i): [PathConstraint, PathQuestion][] => {
    if (value === undefined || value === 'ANY') return [];
    const rest = Object.entries(question.filter).filter(([key]) => key !== field);
    return [[names[i]!, { ...question, filter: Object.fromEntries(rest) }]];
  });
  const others: [boolean, PathConstraint, Partial<PathQuestion>][] = [
    [question.via.length > 0, 'VIA', { via: [] }],
    [question.avoid.length > 0, 'AVOID', { avoid: [] }],
    [question.avoidRelationships.length > 0, 'AVOID_RELATIONSHIPS', { avoidRelationships: [] }],
    [question.maxHops < 20, 'MAX_HOPS', { maxHops: 20 }],
    [question.simultaneous, 'SIMULTANEOUS', { simultaneous: false }],
  ];
  return [
    ...fromFilter,
    ...others
      .filter(([applies]) => applies)
      .map(([, name, changes]): [PathConstraint, PathQuestion] => [name, { ...question, ...changes }]),
  ];
}

/** The number of hops of the shortest path, `undefined` for none. */
export function shortest(graph: PlainGraph, question: PathQuestion): number | undefined {
  return allPaths(graph, question)[0]?.hops.length;
}
