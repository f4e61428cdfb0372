import type { ShortestPathsQuestion } from '../../connections/types.js';
import type { Context } from '../../context.js';
import type { ShortestPathsInput } from '../../generated/graphql.js';
import { wholeNumber } from './numbers.js';
import { MAX_HOPS } from '../../paths/types.js';
import { avoided, avoidedRelationships, ENDS, knownPlaces, refuseOverlap } from './places.js';
import { relationshipFilter } from './relationship-filter.js';

const MAX_ENTITIES = 1000;

/**
 * Checks a question about everything on shortest paths.
 * @throws BAD_USER_INPUT or NOT_FOUND naming the field of `input` that cannot be used
 */
export async function shortestPathsQuestion(
  context: Context,
  input: ShortestPathsInput,
): Promise<ShortestPathsQuestion> {
  const { traversal } = context;
  const known = await knownPlaces(traversal, { from: [input.from, ENDS], to: [input.to, ENDS], ...avoided(input) });
  refuseOverlap(known, 'from', 'to');
  refuseOverlap(known, 'avoid', 'from');
  refuseOverlap(known, 'avoid', 'to');
  return {
    ...known,
    maxHops: wholeNumber('input.maxHops', input.maxHops, 1, MAX_HOPS),
    limit: wholeNumber('input.limit', input.limit, 1, MAX_ENTITIES),
    avoidRelationships: await avoidedRelationships(traversal, input),
    filter: await relationshipFilter(context, input.filter, 'input.filter'),
  };
}
