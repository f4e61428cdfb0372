import type { ConnectQuestion } from '../../connections/types.js';
import type { Context } from '../../context.js';
import type { ConnectInput } from '../../generated/graphql.js';
import type { Bounds } from './ids.js';
import { wholeNumber } from './numbers.js';
import { avoided, avoidedRelationships, knownPlaces, refuseOverlap } from './places.js';
import { refuseDirection, relationshipFilter } from './relationship-filter.js';

const ACTORS: Bounds = { least: 2, most: 20 };
/** The furthest an entity of the answer may be from the nearest actor. */
const MAX_HOPS = 10;

/**
 * Checks a question about what connects several actors.
 * @throws BAD_USER_INPUT or NOT_FOUND naming the field of `input` that cannot be used
 */
export async function connectQuestion(context: Context, input: ConnectInput): Promise<ConnectQuestion> {
  const { traversal } = context;
  const known = await knownPlaces(traversal, { ids: [input.ids, ACTORS], ...avoided(input) });
  refuseOverlap(known, 'avoid', 'ids');
  refuseDirection('input.filter.direction', input.filter, 'where several actors are connected');
  return {
    actors: known.ids,
    avoid: known.avoid,
    weigh: input.weigh ?? 'HOPS',
    maxHops: wholeNumber('input.maxHops', input.maxHops, 1, MAX_HOPS),
    avoidRelationships: await avoidedRelationships(traversal, input),
    filter: await relationshipFilter(context, input.filter, 'input.filter'),
  };
}
