import { foldedWords } from '../model/fold.js';
import type { EntityId } from '../model/ids.js';
import type { SearchCandidate } from '../store/port.js';
import { scoreOf } from './match.js';

/** An entity found. */
export interface RankedMatch {
  readonly id: EntityId;
  /** How well the name matches, 0 to 1; 1 is the whole name. */
  readonly score: number;
  /** The name that matched best: of several the first that is spelled as typed, or else the first. */
  readonly matchedName: string;
  /** How many relationships it has. */
  readonly degree: number;
}

/**
 * The candidates that match a text by one of their names, the best match first, then the best connected, then by id.
 * Every word of the text must match the same name. Kinds of match, best first: the whole name, whole words,
 * beginnings of words, inside words, with a typo.
 */
export function rankCandidates(
  text: string,
  candidates: readonly SearchCandidate[],
  degreeOf: (id: EntityId) => number,
): readonly RankedMatch[] {
  const query = foldedWords(text);
  return candidates
    .flatMap(({ id, names }) => {
      const best = bestName(names.map((name) => ({ name, score: scoreOf(query, name), asTyped: holds(name, text) })));
      return best ? [{ id, score: best.score, matchedName: best.name, degree: degreeOf(id) }] : [];
    })
    .sort((a, b) => b.score - a.score || b.degree - a.degree || (a.id < b.id ? -1 : 1));
}

function bestName<T extends { readonly score: number; readonly asTyped: boolean }>(
  scored: readonly T[],
): T | undefined {
  const highest = Math.max(0, ...scored.map(({ score }) => score));
  const best = scored.filter(({ score }) => score > 0 && score === highest);
  return best.find(({ asTyped }) => asTyped) ?? best[0];
}

function holds(name: string, text: string): boolean {
  return name.toLowerCase().includes(text.trim().toLowerCase());
}
