import { BOX, ROOM } from '../geometry.js';
import type { Point } from '../picture.js';
import { shelves } from './shelves.js';
import type { GroupBox, LaidEntity, LayoutInput, LayoutResult } from './types.js';

/** Groups are about so much wider than high. */
const ASPECT = 1.6;
const CELL = { width: ROOM.width + 8, height: ROOM.height + 8 } as const;
/** Room for the name of a group, and to the next. */
const HEADING = 44;
const PADDING = 14;
/** So that most names of types fit above a group of one. */
const LEAST_WIDTH = 260;
const GAP = 60;

/** How many relationships each entity has in the picture. */
function degrees({ lines }: LayoutInput): Map<string, number> {
  const counts = new Map<string, number>();
  for (const end of lines.flatMap(({ source, target }) => [source, target]))
    counts.set(end, (counts.get(end) ?? 0) + 1);
  return counts;
}

function byType(entities: readonly LaidEntity[]): [type: string, ids: string[]][] {
  const groups = new Map<string, string[]>();
  for (const { id, type } of entities) groups.set(type, [...(groups.get(type) ?? []), id]);
  return [...groups].sort(([a, idsA], [b, idsB]) => idsB.length - idsA.length || (a < b ? -1 : 1));
}

/** Lays out by type: a block for each type, the largest first, in it the best connected first. */
export function layOutByType(input: LayoutInput): LayoutResult {
  const degree = degrees(input);
  const groups = byType(input.entities).map(([type, ids]) => {
    ids.sort((a, b) => (degree.get(b) ?? 0) - (degree.get(a) ?? 0) || (a < b ? -1 : 1));
    const columns = Math.ceil(Math.sqrt((ids.length * ASPECT * CELL.height) / CELL.width));
    const rows = Math.ceil(ids.length / columns);
    const width = Math.max(LEAST_WIDTH, Math.min(columns, ids.length) * CELL.width + 2 * PADDING);
    return { type, ids, columns, width, height: rows * CELL.height + HEADING + PADDING };
  });
  const corners = shelves(groups.map(({ width, height }) => ({ width: width + GAP, height: height + GAP })));
  const places = new Map<string, Point>();
  const boxes = groups.map(({ type, ids, columns, width, height }, index): GroupBox => {
    const { x, y } = corners[index] ?? { x: 0, y: 0 };
    const aside = (width - Math.min(columns, ids.length) * CELL.width) / 2;
    ids.forEach((id, place) => {
      places.set(id, {
        x: x + aside + CELL.width * ((place % columns) + 0.5),
        y: y + HEADING + BOX.above + CELL.height * Math.floor(place / columns),
      });
    });
    return { type, x, y, width, height };
  });
  return { places, guides: { kind: 'groups', boxes } };
}
