import type { PathInput } from '../api/generated/graphql.js';
import { WITHOUT_ALLEGATIONS, type PathQuestion } from '../graph/path-question.js';
import { CLAIM_STATUSES } from '../graph/records.js';

/** Lists the question leaves empty are left out: to the API an empty list would be a condition nothing passes. */
const given = <K extends string>(name: K, list: readonly string[]): Partial<Record<K, string[]>> =>
  list.length > 0 ? ({ [name]: [...list] } as Record<K, string[]>) : {};

/** The question in the words of the API. */
export function toPathInput(question: PathQuestion): PathInput {
  const { since, until, asOf, statuses } = question;
  return {
    from: [...question.from],
    to: [...question.to],
    mode: question.mode,
    k: question.k,
    maxHops: question.maxHops,
    filter: {
      direction: question.direction,
      ...given('types', question.types),
      ...given('excludeTypes', question.excludeTypes),
      ...given('entityTypes', question.entityTypes),
      ...given('sources', question.sources),
      ...(statuses.length > 0 && { statuses: [...statuses] }),
      ...(asOf !== null && { asOf }),
      ...((since !== null || until !== null) && { during: `${since ?? '..'}/${until ?? '..'}` }),
    },
    simultaneous: question.simultaneous,
    ...given('via', question.via),
    ...given('avoid', question.avoid),
    ...given('avoidRelationships', question.avoidRelationships),
    ...(question.mode === 'K_SHORTEST' && question.costs.length > 0 && { costs: [...question.costs] }),
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
