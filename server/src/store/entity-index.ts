// What both stores keep beside an entity so that they find and order it alike.

import type { Entity } from '../model/entity.js';
import { foldName } from '../model/fold.js';
import { displayName } from '../model/names.js';
import { nameTokens } from '../model/search-tokens.js';

/** Neo4j's indexes take no longer values; no two names differ only after so many letters. */
const MAX_KEY_LENGTH = 500;

/** More words than this in one search no full-text index takes (Lucene stops at 1,024). */
const MAX_TOKENS = 1000;

const TOKEN = /^[\p{L}\p{N}_]+$/u;

/** What an entity is ordered by when a list is ordered by name: lower-case ASCII, at most 500 characters. */
export function sortKey(entity: Entity): string {
  return foldName(displayName(entity)).slice(0, MAX_KEY_LENGTH);
}

/** What an entity is found by: the tokens of all its names, each once, with blanks between. */
export function searchText(entity: Entity): string {
  return [...new Set(entity.names.flatMap((name) => nameTokens(name.text)))].join(' ');
}

/**
 * A query for any of some tokens, each in double quotes with `OR` between, which FTS5 and Lucene read alike.
 * Nothing but letters, digits and `_` gets into it: other tokens can be in no index and are left out, as are
 * repeated ones and those after the first 1,000. `undefined` where nothing is left to look for.
 */
export function anyOf(tokens: readonly string[]): string | undefined {
  const usable = [...new Set(tokens)].filter((token) => TOKEN.test(token)).slice(0, MAX_TOKENS);
  return usable.length === 0 ? undefined : usable.map((token) => `"${token}"`).join(' OR ');
}
