import type {
  CommonNeighboursQueryVariables,
  ConnectInput,
  PathInput,
  RelationshipFilter,
  ShortestPathsInput,
} from '../../api/generated/graphql.js';
import {
  MOST_CONNECTION_HOPS,
  relevant,
  WITHOUT_ALLEGATIONS,
  type PathQuestion,
} from '../../graph/paths/path-question.js';
import { CLAIM_STATUSES } from '../../graph/records.js';

/** Lists the question leaves empty are left out: to the API an empty list would be a condition nothing passes. */
const given = <K extends string>(name: K, list: readonly string[]): Partial<Record<K, string[]>> =>
  list.length > 0 ? ({ [name]: [...list] } as Record<K, string[]>) : {};

function toFilter({ since, until, asOf, statuses, ...question }: PathQuestion): RelationshipFilter {
  return {
    direction: question.direction,
    ...given('types', question.types),
    ...given('excludeTypes', question.excludeTypes),
    ...given('entityTypes', question.entityTypes),
    ...given('sources', question.sources),
    ...(statuses.length > 0 && { statuses: [...statuses] }),
    ...(asOf !== null && { asOf }),
    ...((since !== null || until !== null) && { during: `${since ?? '..'}/${until ?? '..'}` }),
  };
}

/** The question for paths in the words of the API. */
export function toPathInput(question: PathQuestion): PathInput {
  return {
    from: [...question.from],
    to: [...question.to],
    mode: question.mode,
    k: question.k,
    maxHops: question.maxHops,
    filter: toFilter(question),
    simultaneous: question.simultaneous,
    ...given('via', question.via),
    ...given('avoid', question.avoid),
    ...given('avoidRelationships', question.avoidRelationships),
    ...(question.mode === 'K_SHORTEST' && question.costs.length > 0 && { costs: [...question.costs] }),
  };
}

/** How much of what lies on shortest paths is asked for: more would be no picture to look at. */
const MOST_ON_SHORTEST = 200;

/** The question for everything on shortest paths in the words of the API. */
export function toShortestInput(whole: PathQuestion): ShortestPathsInput {
  const question = relevant(whole);
  return {
    from: [...question.from],
    to: [...question.to],
    maxHops: question.maxHops,
    limit: MOST_ON_SHORTEST,
    filter: toFilter(question),
    ...given('avoid', question.avoid),
    ...given('avoidRelationships', question.avoidRelationships),
  };
}

/** The question for a connection in the words of the API. */
export function toConnectInput(whole: PathQuestion): ConnectInput {
  const question = relevant(whole);
  return {
    ids: [...question.actors],
    weigh: question.weigh,
    maxHops: Math.min(question.maxHops, MOST_CONNECTION_HOPS),
    filter: toFilter(question),
    ...given('avoid', question.avoid),
    ...given('avoidRelationships', question.avoidRelationships),
  };
}

/** The question for what actors have in common in the words of the API; the language of names is not part of it. */
export function toCommonVariables(question: PathQuestion): Omit<CommonNeighboursQueryVariables, 'lang'> {
  const { actors, atLeast } = question;
  return {
    ids: [...actors],
    filter: toFilter(question),
    // Of two actors left in a question for three, three can have nothing.
    atLeast: atLeast === null ? null : Math.min(atLeast, actors.length),
  };
}

/**
 * The question whether the two ends of a path are connected without allegations: the same as the API's
 * `Path.withoutAllegations`, asked of one path when somebody looks at it, and not of all paths at once.
 * @returns null where the statuses asked for leave no room for one
 */
export function askedWithoutAllegations(question: PathQuestion, from: string, to: string): PathQuestion | null {
  const asked = question.statuses.length > 0 ? question.statuses : CLAIM_STATUSES;
  const statuses = asked.filter((status) => WITHOUT_ALLEGATIONS.includes(status));
  return statuses.length === 0 ? null : { ...question, from: [from], to: [to], k: 1, statuses };
}
