import { badInput, notFound } from '../../errors.js';

/** How many ids an argument takes. */
export interface Bounds {
  readonly least: number;
  readonly most: number;
}

/** Tells which ids exist. */
export type Known = { readonly has: (id: string) => boolean };

/**
 * The ids of entities that an argument names, each once, in the order given.
 * @param traversal knows which there are
 * @throws BAD_USER_INPUT for too few or too many, NOT_FOUND naming those that do not exist
 */
export async function knownEntities(
  argument: string,
  ids: readonly string[],
  traversal: { readonly knownEntities: (ids: readonly string[]) => Promise<Known> },
  bounds: Bounds,
): Promise<readonly string[]> {
  const unique = boundedIds(argument, ids, bounds);
  refuseUnknown(argument, unique, await traversal.knownEntities(unique), 'entity');
  return unique;
}

/** Checks how many ids there are; gives each once. */
export function boundedIds(argument: string, ids: readonly string[], { least, most }: Bounds): readonly string[] {
  const unique = [...new Set(ids)];
  if (unique.length < least) throw badInput(argument, `"${argument}" must name at least ${least}.`);
  if (unique.length > most) throw badInput(argument, `"${argument}" must name at most ${most}, not ${unique.length}.`);
  return unique;
}

/**
 * Throws NOT_FOUND naming the ids that do not exist, if any.
 * @param what what they name, for people: `entity`
 */
export function refuseUnknown(argument: string, ids: readonly string[], known: Known, what: string): void {
  const unknown = ids.filter((id) => !known.has(id));
  if (unknown.length === 0) return;
  const named = unknown.slice(0, 5).map((id) => `"${id.slice(0, 80)}"`);
  const more = unknown.length > named.length ? ` and ${unknown.length - named.length} more` : '';
  throw notFound(argument, `"${argument}": there is no ${what} ${named.join(', ')}${more}.`);
}
