import { ROOM } from '../geometry.js';
import type { Point } from '../picture.js';

const ROUNDS = 200;
/** One pixel between two entities, so that they stay apart when their places are rounded. */
const SPARE = 1;

interface Options {
  /** Indices of those that stay where they are. Two of them that cover each other go on doing so. */
  readonly fixed?: ReadonlySet<number>;
  /** Whether how far right somebody stands means something, so that they are pushed up and down only. */
  readonly onlyUpright?: boolean;
}

/**
 * Pushes entities apart until none covers another, each pair along the way that takes the least.
 * @returns new places in the same order
 */
export function separate(points: readonly Point[], { fixed, onlyUpright = false }: Options = {}): Point[] {
  const places = points.map(({ x, y }, index) => ({ x, y, stays: fixed?.has(index) ?? false }));
  // Those far to the right of one cannot cover it, nor can those after them.
  const fromTheLeft = [...places];
  for (let round = 0; round < ROUNDS; round += 1) {
    let apart = true;
    fromTheLeft.sort((a, b) => a.x - b.x);
    fromTheLeft.forEach((a, index) => {
      for (let next = index + 1; next < fromTheLeft.length; next += 1) {
        const b = fromTheLeft[next];
        if (!b || b.x - a.x > 2 * ROOM.width) break;
        if (a.stays && b.stays) continue;
        const dx = b.x - a.x;
        const dy = b.y - a.y;
        const lackX = ROOM.width - Math.abs(dx);
        const lackY = ROOM.height - Math.abs(dy);
        if (lackX <= -SPARE || lackY <= -SPARE) continue;
        apart = false;
        // One that stays leaves the whole way to the other.
        const shareOfA = a.stays ? 0 : b.stays ? 1 : 0.5;
        if (!onlyUpright && lackX / ROOM.width < lackY / ROOM.height) {
          const push = (lackX + 2 * SPARE) * (dx < 0 ? -1 : 1);
          a.x -= push * shareOfA;
          b.x += push * (1 - shareOfA);
        } else {
          const push = (lackY + 2 * SPARE) * (dy < 0 ? -1 : 1);
          a.y -= push * shareOfA;
          b.y += push * (1 - shareOfA);
        }
      }
    });
    if (apart) break;
  }
  return places.map(({ x, y }) => ({ x, y }));
}
