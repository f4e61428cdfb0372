// Answers path questions in the most obvious way: lists every simple path of the graph, then keeps those that meet
// the conditions one by one. Shares nothing with the search but the arithmetic of dates.

import { statusRank, type ClaimStatus } from '../../src/model/claim.js';
import { ALWAYS, intersectDays, possibleDays, type DayRange } from '../../src/model/partial-date.js';
import type { PathConstraint, PathQuestion } from '../../src/paths/types.js';
import type { TopologyRelationship } from '../../src/store/port.js';
import { passes, typeOrAncestorIn } from '../topology/random-filter.js';
import { ontology, type PlainGraph } from '../topology/random-graph.js';

/** A path with, for each hop, the relationships that make it, the first one chosen, and its cost in thousandths. */
export interface ListedPath {
  readonly entities: readonly string[];
  readonly cost: number;
  readonly hops: readonly (readonly TopologyRelationship[])[];
}

const daysOf = ({ since, until }: TopologyRelationship) => possibleDays(since, until);

/** The days on which all of some relationships could have held. */
export function together(relationships: readonly TopologyRelationship[]): DayRange | undefined {
  let days: DayRange | undefined = ALWAYS;
  for (const relationship of relationships) days = days && intersectDays(days, daysOf(relationship));
  return days;
}

function simplePaths({ relationships }: PlainGraph, from: readonly string[]): string[][] {
  const neighbours = new Map<string, Set<string>>();
  for (const { source, target } of relationships) {
    neighbours.set(source, (neighbours.get(source) ?? new Set()).add(target));
    neighbours.set(target, (neighbours.get(target) ?? new Set()).add(source));
  }
  const grow = (path: string[]): string[][] => [
    path,
    ...[...(neighbours.get(path.at(-1)!) ?? [])]
      .filter((id) => !path.includes(id))
      .flatMap((id) => grow([...path, id])),
  ];
  return from.flatMap((id) => grow([id])).filter((path) => path.length > 1);
}

const STATUS_COSTS: Readonly<Record<ClaimStatus, number>> = {
  CONFIRMED: 1000,
  REPORTED: 2000,
  ALLEGED: 4000,
  DISPUTED: 8000,
  DENIED: 16000,
  RETRACTED: 32000,
};

/** What a hop over a relationship costs, in thousandths. */
function hopCost({ mode, costs }: PathQuestion, { type, status }: TopologyRelationship): number {
  if (mode === 'BEST_SOURCED') return STATUS_COSTS[status];
  if (mode !== 'K_SHORTEST') return 1000;
  // From the type upwards, the first that has a cost is the most refined one.
  for (let at: string | null = type; at !== null; at = parentOf(at)) {
    const given = costs.find((one) => one.type === at);
    if (given) return Math.round(given.cost * 1000);
  }
  return 1000;
}

const parentOf = (type: string) => ontology.relationshipTypes.find(({ id }) => id === type)?.parent ?? null;

function passCost({ relationships }: PlainGraph, { mode }: PathQuestion, entity: string): number {
  if (mode !== 'MOST_SPECIFIC') return 0;
  const degree = relationships.filter(({ source, target }) => source === entity || target === entity).length;
  return Math.round(Math.log(degree) * 1000);
}

function hopBetween(graph: PlainGraph, question: PathQuestion, from: string, to: string) {
  return graph.relationships
    .filter((relationship) => passes(relationship, question.filter))
    .filter(({ id }) => !question.avoidRelationships.includes(id))
    .filter(({ source, target }) => {
      const direction = source === from && target === to ? 'OUT' : source === to && target === from ? 'IN' : undefined;
      return direction !== undefined && ['ANY', direction].includes(question.filter.direction ?? 'ANY');
    })
    .sort(
      (a, b) =>
        hopCost(question, a) - hopCost(question, b) ||
        statusRank(a.status) - statusRank(b.status) ||
        (a.id < b.id ? -1 : 1),
    );
}

function choices<T>(lists: readonly (readonly T[])[]): T[][] {
  return lists.reduce<T[][]>((all, list) => all.flatMap((chosen) => list.map((item) => [...chosen, item])), [[]]);
}

const sum = (numbers: readonly number[]) => numbers.reduce((total, number) => total + number, 0);

/** Of all ways to choose one relationship per hop that hold together the cheapest, the first of several, with what could take the place of each. */
function holdingTogether(question: PathQuestion, hops: readonly (readonly TopologyRelationship[])[]) {
  const cost = (chosen: readonly TopologyRelationship[]) => sum(chosen.map((one) => hopCost(question, one)));
  const [best] = choices(hops)
    .filter((chosen) => together(chosen))
    .sort((a, b) => cost(a) - cost(b));
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

/** The order of two lists of ids, by the first in which they differ. */
function compareIds(a: readonly string[], b: readonly string[]): number {
  const at = a.findIndex((id, index) => id !== b[index]);
  return at < 0 ? 0 : a[at]! < (b[at] ?? '') ? -1 : 1;
}

/** Every path that meets all conditions, the cheapest first, then by the ids of the entities. */
export function allPaths(graph: PlainGraph, question: PathQuestion): ListedPath[] {
  return simplePaths(graph, question.from)
    .filter((path) => meetsConditions(graph, question, path))
    .flatMap((entities) => {
      const hops = entities.slice(1).map((to, i) => hopBetween(graph, question, entities[i]!, to));
      if (hops.some((hop) => hop.length === 0)) return [];
      const listed = question.simultaneous ? holdingTogether(question, hops) : hops;
      if (!listed) return [];
      const passed = entities.slice(1, -1).map((entity) => passCost(graph, question, entity));
      return [{ entities, hops: listed, cost: sum(listed.map((hop) => hopCost(question, hop[0]!))) + sum(passed) }];
    })
    .sort((a, b) => a.cost - b.cost || compareIds(a.entities, b.entities));
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
  return allPaths(graph, { ...question, mode: 'SHORTEST' })[0]?.hops.length;
}
