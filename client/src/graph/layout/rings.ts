import type { Adjacency } from '../components.js';
import { ROOM } from '../geometry.js';
import type { Point } from '../picture.js';

/** Along a ring (nearer than names are wide: where a ring runs across, its members are pushed apart) and between rings. */
const ALONG = ROOM.height + 24;
const BETWEEN = ROOM.width + 44;

/** How many a ring has room for. */
export const capacityOf = (radius: number): number => Math.max(1, Math.floor((2 * Math.PI * radius) / ALONG));

/** The radius of the ring around one with this radius: far enough out, and long enough for so many. */
export const nextRadius = (radius: number, count: number): number =>
  Math.max(radius + BETWEEN, (count * ALONG) / (2 * Math.PI));

type Angles = ReadonlyMap<number, number>;

/** In which direction the ones placed already are that an entity is connected to; 0 where there is none. */
function wishOf(index: number, neighbours: Adjacency, angles: Angles): number {
  let x = 0;
  let y = 0;
  for (const other of neighbours[index] ?? []) {
    const angle = angles.get(other);
    if (angle === undefined) continue;
    x += Math.cos(angle);
    y += Math.sin(angle);
  }
  const wish = Math.atan2(y, x);
  return wish < 0 ? wish + 2 * Math.PI : wish;
}

/** How far to turn evenly spread members so that they are, on the whole, nearest to where they wish to be. */
function turnOf(wishes: readonly number[], step: number): number {
  const off = wishes.map((wish, at) => wish - at * step);
  return Math.atan2(
    off.reduce((sum, angle) => sum + Math.sin(angle), 0),
    off.reduce((sum, angle) => sum + Math.cos(angle), 0),
  );
}

/**
 * Spreads members evenly along a ring, each as near as can be to the ones placed already that it is connected to.
 * @param angles of the ones placed already
 * @returns an angle for each member
 */
export function alongRing(members: readonly number[], neighbours: Adjacency, angles: Angles): Map<number, number> {
  const wishes = new Map(members.map((index) => [index, wishOf(index, neighbours, angles)]));
  const wish = (index: number): number => wishes.get(index) ?? 0;
  const ordered = [...members].sort((a, b) => wish(a) - wish(b) || a - b);
  const step = (2 * Math.PI) / ordered.length;
  const turn = turnOf(ordered.map(wish), step);
  return new Map(ordered.map((index, at) => [index, at * step + turn]));
}

export const onRing = (radius: number, angle: number): Point => ({
  x: radius * Math.cos(angle),
  y: radius * Math.sin(angle),
});
