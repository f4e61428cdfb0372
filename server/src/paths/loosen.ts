import type { RelationshipFilter } from '../topology/types.js';
import { MAX_HOPS, type PathConstraint, type PathQuestion } from './types.js';

/** A question with one of its conditions taken away. */
export interface LoosenedQuestion {
  readonly constraint: PathConstraint;
  readonly question: PathQuestion;
}

const FILTER_FIELDS = [
  ['TYPES', 'types'],
  ['EXCLUDE_TYPES', 'excludeTypes'],
  ['DIRECTION', 'direction'],
  ['ENTITY_TYPES', 'entityTypes'],
  ['AS_OF', 'asOf'],
  ['DURING', 'during'],
  ['STATUSES', 'statuses'],
  ['SOURCES', 'sources'],
] as const satisfies readonly (readonly [PathConstraint, keyof RelationshipFilter])[];

/** The question without one of its conditions, for each it has, in the order of `PathConstraint`. */
export function loosenEach(question: PathQuestion): readonly LoosenedQuestion[] {
  const { filter } = question;
  const loosened: LoosenedQuestion[] = [];
  for (const [constraint, field] of FILTER_FIELDS) {
    // To exclude no types is no condition.
    if (filter[field] === undefined || filter[field] === 'ANY') continue;
    if (field === 'excludeTypes' && filter[field].length === 0) continue;
    loosened.push({ constraint, question: { ...question, filter: without(filter, field) } });
  }
  const add = (applies: boolean, constraint: PathConstraint, changes: Partial<PathQuestion>) => {
    if (applies) loosened.push({ constraint, question: { ...question, ...changes } });
  };
  add(question.via.length > 0, 'VIA', { via: [] });
  add(question.avoid.length > 0, 'AVOID', { avoid: [] });
  add(question.avoidRelationships.length > 0, 'AVOID_RELATIONSHIPS', { avoidRelationships: [] });
  add(question.maxHops < MAX_HOPS, 'MAX_HOPS', { maxHops: MAX_HOPS });
  add(question.simultaneous, 'SIMULTANEOUS', { simultaneous: false });
  return loosened;
}

/** The question without any condition but its ends. */
export function loosenAll(question: PathQuestion): PathQuestion {
  return { ...question, ...NO_CONDITION };
}

const NO_CONDITION = {
  filter: {},
  via: [],
  avoid: [],
  avoidRelationships: [],
  maxHops: MAX_HOPS,
  simultaneous: false,
} as const satisfies Partial<PathQuestion>;

function without(filter: RelationshipFilter, field: keyof RelationshipFilter): RelationshipFilter {
  return Object.fromEntries(Object.entries(filter).filter(([key]) => key !== field));
}
