import type { Context } from '../../context.js';
import { badInput } from '../../errors.js';
import type { PathInput } from '../../generated/graphql.js';
import type { PathMode, PathQuestion } from '../../paths/types.js';
import { knownIds, type Bounds } from './ids.js';
import { wholeNumber } from './numbers.js';
import { relationshipFilter } from './relationship-filter.js';

const MODES: readonly PathMode[] = ['SHORTEST', 'ALL_SHORTEST'];
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
  const { entities, relationships } = context.topology;
  const entityIds = (field: string, ids: readonly string[], bounds: Bounds) =>
    knownIds(`input.${field}`, ids, entities, 'entity', bounds);

  const from = entityIds('from', input.from, ENDS);
  const to = entityIds('to', input.to, ENDS);
  const via = entityIds('via', input.via ?? [], VIA);
  const avoid = entityIds('avoid', input.avoid ?? [], AVOIDED);
  if ((input.via?.length ?? 0) !== via.length) throw badInput('input.via', '"input.via" names an entity twice.');
  refuseOverlap('from', from, 'to', to);
  refuseOverlap('via', via, 'from', from);
  refuseOverlap('via', via, 'to', to);
  refuseOverlap('avoid', avoid, 'from', from);
  refuseOverlap('avoid', avoid, 'to', to);
  refuseOverlap('avoid', avoid, 'via', via);
  return {
    from,
    to,
    via,
    avoid,
    mode: offeredMode(input.mode ?? 'SHORTEST'),
    k: wholeNumber('input.k', input.k, 1, MAX_PATHS),
    maxHops: wholeNumber('input.maxHops', input.maxHops, 1, MAX_HOPS),
    avoidRelationships: knownIds(
      'input.avoidRelationships',
      input.avoidRelationships ?? [],
      relationships,
      'relationship',
      AVOIDED,
    ),
    costs: [],
    filter: await relationshipFilter(context, input.filter, 'input.filter'),
    simultaneous: input.simultaneous ?? false,
  };
}

function offeredMode(asked: string): PathMode {
  const mode = MODES.find((offered) => offered === asked);
  if (!mode)
    throw badInput('input.mode', `"input.mode": ${asked} is not offered yet. There are ${MODES.join(' and ')}.`);
  return mode;
}

function refuseOverlap(field: string, ids: readonly string[], other: string, others: readonly string[]): void {
  const both = ids.find((id) => others.includes(id));
  if (both === undefined) return;
  throw badInput(`input.${field}`, `"${both}" is in both "input.${field}" and "input.${other}".`);
}
