import { BOX } from '../geometry.js';
import type { Picture, Placed } from '../picture.js';
import { alongYears, beganIn } from './began.js';
import type { Groups, Guides, LaidEntity, LaidLine, Years } from './types.js';

/** Places are whole pixels; whoever stands this near to a date stands at it. */
const NEAR = 2;

type Stands = (place: Placed) => boolean;

function byYears({ stops }: Years, entities: readonly LaidEntity[], lines: readonly LaidLine[]): Map<string, Stands> {
  const years = beganIn(entities, lines);
  // Where nobody has a date there are no years, and no place is beside them.
  const first = stops[0]?.[1] ?? Infinity;
  return new Map(
    entities.map(({ id }): [string, Stands] => {
      const year = years.get(id);
      if (year === undefined) return [id, ({ x }) => x < first - BOX.halfWidth];
      const at = alongYears(stops, year);
      return [id, ({ x }) => Math.abs(x - at) <= NEAR];
    }),
  );
}

function byGroups({ boxes }: Groups, entities: readonly LaidEntity[]): Map<string, Stands> {
  const boxOf = new Map(boxes.map((box) => [box.type, box]));
  return new Map(
    entities.map(({ id, type }): [string, Stands] => {
      const box = boxOf.get(type);
      return [
        id,
        ({ x, y }) => box !== undefined && x > box.x && x < box.x + box.width && y > box.y && y < box.y + box.height,
      ];
    }),
  );
}

/**
 * How many drawn entities do not stand where the guides have it: they were pinned, moved or added since.
 * @returns null where that is most of them, so that the guides say nothing about the picture any more
 */
export function standingElsewhere(
  picture: Picture,
  guides: Guides,
  entities: readonly LaidEntity[],
  lines: readonly LaidLine[],
): number | null {
  const stands = guides.kind === 'years' ? byYears(guides, entities, lines) : byGroups(guides, entities);
  const elsewhere = [...picture].filter(([id, place]) => !(stands.get(id)?.(place) ?? false)).length;
  return elsewhere * 2 > picture.size ? null : elsewhere;
}
