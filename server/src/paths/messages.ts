import type { PathConstraint, PathOutcome, Relaxation } from './types.js';

/** For each condition, how it stands in the way, and what loosening it means. */
const MESSAGES: Readonly<Record<PathConstraint, { readonly reason: string; readonly loosened: string }>> = {
  TYPES: {
    reason: 'No path has only relationships of the types asked for.',
    loosened: 'With relationships of all types',
  },
  EXCLUDE_TYPES: {
    reason: 'Every path needs a relationship of a type that was excluded.',
    loosened: 'Without excluding types of relationships',
  },
  DIRECTION: {
    reason: 'No path follows all its relationships in the direction asked for.',
    loosened: 'With relationships followed either way',
  },
  ENTITY_TYPES: {
    reason: 'Every path passes through an entity of another type than those asked for.',
    loosened: 'With entities of all types on the way',
  },
  AS_OF: {
    reason: 'No path has only relationships that could have held on the date asked for.',
    loosened: 'Without the date',
  },
  DURING: {
    reason: 'No path has only relationships that could have held in the stretch of time asked for.',
    loosened: 'Without the stretch of time',
  },
  STATUSES: {
    reason: 'No path has only relationships whose best claim has one of the statuses asked for.',
    loosened: 'With claims of every status',
  },
  SOURCES: {
    reason: 'No path has only relationships that the sources asked for claim.',
    loosened: 'With claims of all sources',
  },
  VIA: {
    reason: 'No path passes through the entities asked for in this order without visiting one twice.',
    loosened: 'Without the entities to pass through',
  },
  AVOID: {
    reason: 'Every path passes through an entity that is to be avoided.',
    loosened: 'Without entities to avoid',
  },
  AVOID_RELATIONSHIPS: {
    reason: 'Every path needs a relationship that is to be avoided.',
    loosened: 'Without relationships to avoid',
  },
  MAX_HOPS: {
    reason: 'Every path has more hops than allowed.',
    loosened: 'With more hops allowed',
  },
  SIMULTANEOUS: {
    reason: 'On no path could all hops have held at one and the same time.',
    loosened: 'With hops that held at different times',
  },
  COMBINATION: {
    reason: 'Several conditions together rule out every path; loosening one of them alone does not help.',
    loosened: 'Without any condition',
  },
  UNCONNECTED: {
    reason: 'No chain of relationships connects the two at all.',
    loosened: 'Without any condition',
  },
};

/** What stands in the way of a path, as a sentence. */
export function constraintMessage(constraint: PathConstraint): string {
  return MESSAGES[constraint].reason;
}

/** What to loosen and what that gives, as a sentence. */
export function relaxationMessage({ constraint, length }: Relaxation): string {
  return `${MESSAGES[constraint].loosened}, the shortest path has ${count(length, 'hop')}.`;
}

/** Why a search was stopped, what it has searched and what to try, in a few sentences. */
export function limitMessage(outcome: Extract<PathOutcome, { kind: 'LIMIT' }>): string {
  const why = outcome.stoppedBy === 'TIME' ? 'The search took too long and was stopped' : 'The search was stopped';
  return [
    `${why} after ${outcome.explored} steps.`,
    ...searched(outcome),
    'Ask for fewer paths or fewer hops, or filter more narrowly.',
  ].join(' ');
}

function searched({ paths, searchedHops, searchedCost }: Extract<PathOutcome, { kind: 'LIMIT' }>): readonly string[] {
  const range = searchedHops > 0 ? `of up to ${count(searchedHops, 'hop')}` : `with a cost of up to ${searchedCost}`;
  const looked = searchedHops > 0 || searchedCost > 0;
  if (paths.length > 0) {
    const best = paths.length === 1 ? 'The best path was found' : `The ${paths.length} best paths were found`;
    return [`${best}.`, ...(looked ? [`Of those ${range} none is missing.`] : [])];
  }
  return [looked ? `There is no path ${range}.` : 'It is not known whether there is a path.'];
}

function count(number: number, what: string): string {
  return `${number} ${number === 1 ? what : `${what}s`}`;
}
