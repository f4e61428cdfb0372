import type { ChangeSet } from '../change-set.js';
import type { Problem } from './problem.js';

// Half a surrogate pair cannot be written as UTF-8, and a store may end a text at NUL: neither would come back as it went in.
const NOT_TEXT = /\p{Cs}|(?![\t\n\r])\p{Cc}/u;

/** `text-shape`: every text is well-formed Unicode, without control characters save tabs and line breaks. */
export function checkTexts(changes: ChangeSet): Problem[] {
  const records: readonly { readonly id: string }[] = [
    ...(changes.ontology?.entityTypes ?? []),
    ...(changes.ontology?.relationshipTypes ?? []),
    ...(changes.dataset ? [{ id: 'dataset', ...changes.dataset }] : []),
    ...(changes.sources ?? []),
    ...(changes.entities ?? []),
    ...(changes.relationships ?? []),
    ...(changes.claims ?? []),
  ];
  return records.flatMap((record) =>
    placesOfBadTexts(record).map((place) => ({
      rule: 'text-shape',
      id: record.id,
      message: `has a text with control characters or broken Unicode: ${place}`,
    })),
  );
}

/** Where in a record the bad texts are: `names.0.text`. */
function placesOfBadTexts(value: unknown): string[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, part]: [string, unknown]) => {
    if (typeof part === 'string') return NOT_TEXT.test(part) ? [key] : [];
    return placesOfBadTexts(part).map((place) => `${key}.${place}`);
  });
}
