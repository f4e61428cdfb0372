import type { Context } from '../../context.js';
import { badInput } from '../../errors.js';
import type { PathInput } from '../../generated/graphql.js';
import type { PathQuestion } from '../../paths/types.js';
import { boundedIds, refuseUnknown, type Bounds } from './ids.js';
import { wholeNumber } from './numbers.js';
import { relationshipFilter } from './relationship-filter.js';

const ENDS: Bounds = { least: 1, most: 100 };
const MAX_PATHS = 100;
const MAX_HOPS = 20;
// More stops than hops cannot be passed.
const VIA: Bounds = { least: 0, most: MAX_HOPS };
const AVOIDED: Bounds = { least: 0, most: 1000 };

/**
 * Checks a question about paths.
 * @throws BAD_USER_INPUT or NOT_FOUND naming the field of `input` that cannot be used
 */
export async function pathQuestion(context: Context, input: PathInput): Promise<PathQuestion> {
  const places = await knownPlaces(context, input);
  return {
    ...places,
    mode: input.mode ?? 'SHORTEST',
    costs: [],
    k: wholeNumber('input.k', input.k, 1, MAX_PATHS),
    maxHops: wholeNumber('input.maxHops', input.maxHops, 1, MAX_HOPS),
    avoidRelationships: await knownRelationships(context, 'input.avoidRelationships', input.avoidRelationships ?? []),
    filter: await relationshipFilter(context, input.filter, 'input.filter'),
    simultaneous: input.simultaneous ?? false,
  };
}

type Places = Pick<PathQuestion, 'from' | 'to' | 'via' | 'avoid'>;

/** The entities of a question: they exist, and none has two parts to play. */
async function knownPlaces({ traversal }: Context, input: PathInput): Promise<Places> {
  const places: Places = {
    from: boundedIds('input.from', input.from, ENDS),
    to: boundedIds('input.to', input.to, ENDS),
    via: boundedIds('input.via', input.via ?? [], VIA),
    avoid: boundedIds('input.avoid', input.avoid ?? [], AVOIDED),
  };
  const known = await traversal.knownEntities(Object.values(places).flat());
  for (const [field, ids] of Object.entries(places)) refuseUnknown(`input.${field}`, ids, known, 'entity');
  if ((input.via?.length ?? 0) !== places.via.length) throw badInput('input.via', '"input.via" names an entity twice.');
  refuseOverlap(places, 'from', 'to');
  refuseOverlap(places, 'via', 'from');
  refuseOverlap(places, 'via', 'to');
  refuseOverlap(places, 'avoid', 'from');
  refuseOverlap(places, 'avoid', 'to');
  refuseOverlap(places, 'avoid', 'via');
  return places;
}

function refuseOverlap(places: Places, field: keyof Places, other: keyof Places): void {
  const both = places[field].find((id) => places[other].includes(id));
  if (both === undefined) return;
  throw badInput(`input.${field}`, `"${both}" is in both "input.${field}" and "input.${other}".`);
}

async function knownRelationships({ traversal }: Context, argument: string, ids: readonly string[]) {
  const unique = boundedIds(argument, ids, AVOIDED);
  if (unique.length > 0) refuseUnknown(argument, unique, await traversal.knownRelationships(unique), 'relationship');
  return unique;
}
