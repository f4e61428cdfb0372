import { ROOM } from './geometry.js';
import type { Point } from './picture.js';

const ROUNDS = 200;
/** One pixel between two entities, so that they stay apart when their places are rounded. */
const SPARE = 1;

/**
 * Pushes entities apart until none covers another, each pair along the way that takes the least.
 * @returns new places in the same order
 */
export function separate(points: readonly Point[]): Point[] {
  const places = points.map(({ x, y }) => ({ x, y }));
  for (let round = 0; round < ROUNDS; round += 1) {
    let apart = true;
    places.forEach((a, index) => {
      for (const b of places.slice(index + 1)) {
        const dx = b.x - a.x;
        const dy = b.y - a.y;
        const lackX = ROOM.width - Math.abs(dx);
        const lackY = ROOM.height - Math.abs(dy);
        if (lackX <= -SPARE || lackY <= -SPARE) continue;
        apart = false;
        if (lackX / ROOM.width < lackY / ROOM.height) {
          const push = (lackX / 2 + SPARE) * (dx < 0 ? -1 : 1);
          a.x -= push;
          b.x += push;
        } else {
          const push = (lackY / 2 + SPARE) * (dy < 0 ? -1 : 1);
          a.y -= push;
          b.y += push;
        }
      }
    });
    if (apart) break;
  }
  return places;
}
