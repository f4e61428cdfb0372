import type { CommonNeighboursQuestion } from '../../connections/types.js';
import type { Context } from '../../context.js';
import type { QueryCommonNeighboursArgs } from '../../generated/graphql.js';
import { knownEntities, type Bounds } from './ids.js';
import { pageSize, wholeNumber } from './numbers.js';
import { relationshipFilter } from './relationship-filter.js';

const ACTORS: Bounds = { least: 2, most: 50 };

/**
 * Checks a question about what several actors have in common.
 * @throws BAD_USER_INPUT or NOT_FOUND naming the argument that cannot be used
 */
export async function commonNeighboursQuestion(
  context: Context,
  { ids, filter, atLeast, first }: QueryCommonNeighboursArgs,
): Promise<CommonNeighboursQuestion> {
  const actors = await knownEntities('ids', ids, context.traversal, ACTORS);
  return {
    actors,
    atLeast: wholeNumber('atLeast', atLeast ?? actors.length, 1, actors.length),
    first: pageSize(first),
    filter: await relationshipFilter(context, filter),
  };
}
