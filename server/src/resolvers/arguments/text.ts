import { badInput } from '../../errors.js';

/** The longest text to search for, in characters. */
export const MAX_SEARCH_LENGTH = 200;

/** Checks a text to search for: 1 to 200 characters that are not all blank. */
export function searchText(text: string): string {
  const trimmed = text.trim();
  if (trimmed === '') throw badInput('text', '"text" must not be empty.');
  if (trimmed.length > MAX_SEARCH_LENGTH) {
    throw badInput('text', `"text" must have at most ${MAX_SEARCH_LENGTH} characters, not ${trimmed.length}.`);
  }
  return trimmed;
}
