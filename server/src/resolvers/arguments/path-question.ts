import type { Context } from '../../context.js';
import { badInput } from '../../errors.js';
import type { PathInput } from '../../generated/graphql.js';
import { MAX_HOPS } from '../../paths/types.js';
import type { PathQuestion } from '../../paths/types.js';
import type { Bounds } from './ids.js';
import { wholeNumber } from './numbers.js';
import { avoided, avoidedRelationships, ENDS, knownPlaces, refuseOverlap } from './places.js';
import { relationshipFilter } from './relationship-filter.js';
import { typeCosts } from './type-costs.js';

const MAX_PATHS = 100;
/** The most hops a path may have. */
// More stops than hops cannot be passed.
const VIA: Bounds = { least: 0, most: MAX_HOPS };

/**
 * Checks a question about paths.
 * @throws BAD_USER_INPUT or NOT_FOUND naming the field of `input` that cannot be used
 */
export async function pathQuestion(context: Context, input: PathInput): Promise<PathQuestion> {
  const { traversal } = context;
  const mode = input.mode ?? 'SHORTEST';
  return {
    ...(await places(context, input)),
    mode,
    costs: typeCosts(traversal.ontology, mode, input.costs),
    k: wholeNumber('input.k', input.k, 1, MAX_PATHS),
    maxHops: wholeNumber('input.maxHops', input.maxHops, 1, MAX_HOPS),
    avoidRelationships: await avoidedRelationships(traversal, input),
    filter: await relationshipFilter(context, input.filter, 'input.filter'),
    simultaneous: input.simultaneous ?? false,
  };
}

/** The entities of a question: they exist, and none has two parts to play. */
async function places({ traversal }: Context, input: PathInput) {
  const known = await knownPlaces(traversal, {
    from: [input.from, ENDS],
    to: [input.to, ENDS],
    via: [input.via, VIA],
    ...avoided(input),
  });
  if ((input.via?.length ?? 0) !== known.via.length) throw badInput('input.via', '"input.via" names an entity twice.');
  refuseOverlap(known, 'from', 'to');
  refuseOverlap(known, 'via', 'from');
  refuseOverlap(known, 'via', 'to');
  refuseOverlap(known, 'avoid', 'from');
  refuseOverlap(known, 'avoid', 'to');
  refuseOverlap(known, 'avoid', 'via');
  return known;
}
