// Ids are readable slugs. Each kind carries its own mark, so that an entity's id cannot be handed
// to a function that wants a relationship's; plain strings fit all of them.

/** The id of an entity, for example `kassym-jomart-tokayev`. */
export type EntityId = string & { readonly idOf?: 'entity' };
/** The id of a relationship. */
export type RelationshipId = string & { readonly idOf?: 'relationship' };
/** The id of a claim. */
export type ClaimId = string & { readonly idOf?: 'claim' };
/** The id of a source. */
export type SourceId = string & { readonly idOf?: 'source' };

const SLUG = /^[a-z0-9]+(?:-+[a-z0-9]+)*$/;

/** The longest id that is accepted, in characters. */
export const MAX_ID_LENGTH = 200;

/**
 * Tells whether a text can be an id: lower-case ASCII letters, digits and inner hyphens, 1 to 200 characters.
 * ASCII keeps the order of ids the same in JavaScript, SQLite and Neo4j.
 */
export function isId(text: string): boolean {
  return text.length <= MAX_ID_LENGTH && SLUG.test(text);
}
