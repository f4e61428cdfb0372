import { sift } from '../graph/evidence.js';
import type { LayoutInput } from '../graph/layout/types.js';
import type { Point } from '../graph/picture.js';
import type { RelationshipRecord } from '../graph/records.js';
import { evidenceNow, pictureNow } from './picture.js';
import { recordsNow } from './records.js';
import { onlySelectedEntity } from './selection.js';

/** The relationships known between these entities, but for those that are hidden. */
export function linesAmong(ids: ReadonlySet<string>): RelationshipRecord[] {
  const known = [...recordsNow().relationships.values()];
  return sift(
    known.filter(({ source, target }) => ids.has(source) && ids.has(target)),
    evidenceNow(),
  ).shown;
}

/** What a layout of these entities has to know. */
export function layoutInput(ids: readonly string[]): LayoutInput {
  const { entities } = recordsNow();
  const picture = pictureNow();
  return {
    entities: ids.map((id) => ({ id, type: entities.get(id)?.type ?? '', since: entities.get(id)?.since ?? null })),
    lines: linesAmong(new Set(ids)).map(({ source, target, since }) => ({ source, target, since })),
    pinned: new Map(
      ids.flatMap((id): [string, Point][] => {
        const placed = picture.get(id);
        return placed?.pinned ? [[id, { x: placed.x, y: placed.y }]] : [];
      }),
    ),
    focus: onlySelectedEntity(),
  };
}
