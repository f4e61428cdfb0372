import type { Adjacency } from '../components.js';
import { crosses, distanceToSegment } from '../geometry.js';
import type { Point } from '../picture.js';

const CROSSING = 1;
const OVER_ENTITY = 2;
const CLEARANCE = 36;

/** How hard a layout is to read: lines across lines, and lines across entities they do not belong to. 0 is perfect. */
export function layoutCost(points: readonly Point[], neighbours: Adjacency): number {
  const lines = neighbours.flatMap((others, from) => others.filter((to) => to > from).map((to) => ({ from, to })));
  const at = (index: number): Point => points[index] ?? { x: 0, y: 0 };
  let cost = 0;
  lines.forEach((line, index) => {
    const from = at(line.from);
    const to = at(line.to);
    for (const other of lines.slice(index + 1)) {
      if (crosses(from, to, at(other.from), at(other.to))) cost += CROSSING;
    }
    points.forEach((point, entity) => {
      if (entity === line.from || entity === line.to) return;
      if (distanceToSegment(point, from, to) < CLEARANCE) cost += OVER_ENTITY;
    });
  });
  return cost;
}
