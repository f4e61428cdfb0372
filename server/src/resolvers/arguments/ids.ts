import { badInput, notFound } from '../../errors.js';
import { isId } from '../../model/ids.js';
import type { IdTable } from '../../topology/id-table.js';

/** How many ids an argument takes. */
export interface Bounds {
  readonly least: number;
  readonly most: number;
}

/**
 * The ids of an argument, each once, in the order given.
 * @param what what they name, for people: `entity`
 * @throws BAD_USER_INPUT for too few or too many, NOT_FOUND naming those that do not exist
 */
export function knownIds(
  argument: string,
  ids: readonly string[],
  table: IdTable,
  what: string,
  bounds: Bounds,
): readonly string[] {
  const unique = boundedIds(argument, ids, bounds);
  const unknown = unique.filter((id) => !isKnown(table, id));
  if (unknown.length > 0) throw unknownIds(argument, unknown, what);
  return unique;
}

/** Tells whether an id, of whatever shape, is in a table. */
export function isKnown(table: IdTable, id: string): boolean {
  return isId(id) && table.indexOf(id) >= 0;
}

/** Checks how many ids there are; gives each once. */
export function boundedIds(argument: string, ids: readonly string[], { least, most }: Bounds): readonly string[] {
  const unique = [...new Set(ids)];
  if (unique.length < least) throw badInput(argument, `"${argument}" must name at least ${least}.`);
  if (unique.length > most) throw badInput(argument, `"${argument}" must name at most ${most}, not ${unique.length}.`);
  return unique;
}

/** The error for ids that do not exist. */
export function unknownIds(argument: string, unknown: readonly string[], what: string) {
  const named = unknown.slice(0, 5).map((id) => `"${id.slice(0, 80)}"`);
  const more = unknown.length > named.length ? ` and ${unknown.length - named.length} more` : '';
  return notFound(argument, `"${argument}": there is no ${what} ${named.join(', ')}${more}.`);
}
