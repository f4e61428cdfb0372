// The entities and relationships that the fields of an `input` name.

import { badInput } from '../../errors.js';
import type { Traversal } from '../../traversal/port.js';
import { boundedIds, refuseUnknown, type Bounds } from './ids.js';

/** Where to start, and where to arrive. */
export const ENDS: Bounds = { least: 1, most: 100 };
const AVOIDED: Bounds = { least: 0, most: 1000 };

/** A field's ids and how many there may be. */
type Named = readonly [ids: readonly string[] | null | undefined, bounds: Bounds];

/**
 * The entities that fields name, each once, in the order given.
 * @throws BAD_USER_INPUT or NOT_FOUND naming the field of `input` that cannot be used
 */
export async function knownPlaces<Field extends string>(
  traversal: Traversal,
  fields: Readonly<Record<Field, Named>>,
): Promise<Readonly<Record<Field, readonly string[]>>> {
  const places = Object.entries<Named>(fields).map(
    ([field, [ids, bounds]]) => [field, boundedIds(`input.${field}`, ids ?? [], bounds)] as const,
  );
  const known = await traversal.knownEntities(places.flatMap(([, ids]) => ids));
  for (const [field, ids] of places) refuseUnknown(`input.${field}`, ids, known, 'entity');
  return Object.fromEntries(places) as Record<Field, readonly string[]>;
}

/** What a question avoids, as fields for `knownPlaces`. */
export function avoided(input: { readonly avoid?: readonly string[] | null }): { readonly avoid: Named } {
  return { avoid: [input.avoid, AVOIDED] };
}

/** Refuses an entity that is named by two fields that exclude each other. */
export function refuseOverlap<Places extends Readonly<Record<string, readonly string[]>>>(
  places: Places,
  field: keyof Places & string,
  other: keyof Places & string,
): void {
  const both = places[field]!.find((id) => places[other]!.includes(id));
  if (both === undefined) return;
  throw badInput(`input.${field}`, `"${both}" is in both "input.${field}" and "input.${other}".`);
}

/** The relationships that are not to be travelled; they exist. */
export async function avoidedRelationships(
  traversal: Traversal,
  input: { readonly avoidRelationships?: readonly string[] | null },
): Promise<readonly string[]> {
  const argument = 'input.avoidRelationships';
  const ids = boundedIds(argument, input.avoidRelationships ?? [], AVOIDED);
  if (ids.length > 0) refuseUnknown(argument, ids, await traversal.knownRelationships(ids), 'relationship');
  return ids;
}
