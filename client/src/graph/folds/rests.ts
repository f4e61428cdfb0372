import { foldedLines, type Folds } from './folds.js';
import { drawnRelationships, type Picture } from '../picture.js';
import type { Records } from '../records.js';

/** How many relationships of an entity lead to what is not drawn. */
export interface Rest {
  readonly hub: string;
  readonly count: number;
}

/**
 * How many relationships each drawn entity has that are neither drawn nor folded; of evidence that is hidden, none counts.
 */
export function undrawnCounts(picture: Picture, folds: Folds, records: Records): Map<string, number> {
  const counts = new Map([...picture.keys()].map((id) => [id, records.entities.get(id)?.degree ?? 0]));
  for (const { source, target } of drawnRelationships(picture, records))
    for (const end of source === target ? [source] : [source, target]) counts.set(end, (counts.get(end) ?? 0) - 1);
  for (const [hub, count] of foldedLines(folds, records)) counts.set(hub, (counts.get(hub) ?? 0) - count);
  return counts;
}

/** Of the entities that were expanded here, those of which not everything is drawn, in the order they were drawn. */
export function restsOf(picture: Picture, folds: Folds, records: Records): Rest[] {
  const expanded = new Set([...picture.values()].flatMap(({ broughtBy }) => broughtBy ?? []));
  if (expanded.size === 0) return [];
  return [...undrawnCounts(picture, folds, records)].flatMap(([hub, count]) =>
    expanded.has(hub) && count > 0 ? { hub, count } : [],
  );
}
