import { distancesFrom, type Adjacency } from '../components.js';
import { middle } from '../geometry.js';
import type { Point } from '../picture.js';
import type { Progress } from './types.js';

const SWEEPS = 160;
/** Movement per sweep, as a share of the length of a line, below which nothing is gained by going on. */
const STILL = 0.002;

/**
 * Lays out a connected graph so that distances on the page are as near as can be to the number of steps between
 * entities (stress majorisation: Gansner, Koren & North, "Graph Drawing by Stress Majorization", 2004; each entity is
 * moved in turn to where its weighted neighbours would have it).
 * @param neighbours a connected graph
 * @param length how long one step should be, in model pixels
 * @param random where to begin; different beginnings can end in different layouts
 * @param fixed those that stay where they are, by index
 */
export function stressLayout(
  neighbours: Adjacency,
  length: number,
  random: () => number,
  fixed: ReadonlyMap<number, Point> = new Map(),
  progress?: Progress,
): Point[] {
  const count = neighbours.length;
  const spread = length * Math.sqrt(count);
  const centre = middle([...fixed.values()]);
  const begin = (along: 'x' | 'y') => (_: unknown, index: number) =>
    fixed.get(index)?.[along] ?? centre[along] + (random() - 0.5) * spread;
  const xs = Float64Array.from({ length: count }, begin('x'));
  const ys = Float64Array.from({ length: count }, begin('y'));
  const steps = neighbours.map((_, start) => distancesFrom(start, neighbours));

  for (let sweep = 0; sweep < SWEEPS; sweep += 1) {
    let moved = 0;
    progress?.(sweep / SWEEPS);
    for (let i = 0; i < count; i += 1) {
      if (fixed.has(i)) continue;
      let x = 0;
      let y = 0;
      let weights = 0;
      const x0 = xs[i] ?? 0;
      const y0 = ys[i] ?? 0;
      for (let j = 0; j < count; j += 1) {
        if (j === i) continue;
        const ideal = length * (steps[i]?.[j] ?? 1);
        const dx = x0 - (xs[j] ?? 0);
        const dy = y0 - (ys[j] ?? 0);
        const distance = Math.hypot(dx, dy) || 1e-6;
        const weight = 1 / (ideal * ideal);
        x += weight * ((xs[j] ?? 0) + (ideal * dx) / distance);
        y += weight * ((ys[j] ?? 0) + (ideal * dy) / distance);
        weights += weight;
      }
      if (weights === 0) continue;
      moved = Math.max(moved, Math.hypot(x / weights - x0, y / weights - y0));
      xs[i] = x / weights;
      ys[i] = y / weights;
    }
    if (moved < length * STILL) break;
  }
  return Array.from(xs, (x, index) => ({ x, y: ys[index] ?? 0 }));
}
