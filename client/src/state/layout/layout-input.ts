import { sift } from '../../graph/evidence/evidence.js';
import type { LayoutInput } from '../../graph/layout/types.js';
import type { Point } from '../../graph/picture.js';
import type { RelationshipRecord } from '../../graph/records.js';
import { evidenceNow, pictureNow } from '../picture/picture.js';
import { recordsNow } from '../records.js';
import { onlySelectedEntity } from '../selection.js';
import { hiddenNow } from '../time/time.js';

/** The relationships known between these entities, but for those that are hidden. */
export function linesAmong(ids: ReadonlySet<string>): RelationshipRecord[] {
  const known = [...recordsNow().relationships.values()];
  return sift(
    known.filter(({ source, target }) => ids.has(source) && ids.has(target)),
    evidenceNow(),
  ).shown;
}

/**
 * What a layout of these entities has to know. What the evidence filter or the time looked at hides pulls at nobody; what is
 * only faded is seen, and does.
 */
export function layoutInput(ids: readonly string[]): LayoutInput {
  const { entities } = recordsNow();
  const picture = pictureNow();
  const hidden = hiddenNow();
  const inSight = ids.filter((id) => !hidden.has(id));
  const lines = linesAmong(new Set(inSight)).filter(({ id }) => !hidden.has(id));
  const placesOf = (some: readonly string[]): Map<string, Point> =>
    new Map(
      some.flatMap((id): [string, Point][] => {
        const placed = picture.get(id);
        return placed ? [[id, { x: placed.x, y: placed.y }]] : [];
      }),
    );
  return {
    entities: inSight.map((id) => ({ id, type: entities.get(id)?.type ?? '', since: entities.get(id)?.since ?? null })),
    lines: lines.map(({ source, target, since }) => ({ source, target, since })),
    pinned: placesOf(inSight.filter((id) => picture.get(id)?.pinned)),
    aside: placesOf(ids.filter((id) => hidden.has(id))),
    focus: onlySelectedEntity(),
  };
}
