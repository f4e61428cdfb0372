import {
  forceCollide,
  forceLink,
  forceManyBody,
  forceSimulation,
  forceX,
  forceY,
  type SimulationNodeDatum,
} from 'd3-force';
import type { Adjacency } from '../components.js';
import { middle, ROOM } from '../geometry.js';
import type { Point } from '../picture.js';
import type { Progress } from './types.js';

/** As many as the library's own cooling takes. */
const TICKS = 300;
/** In model pixels: entities this near push each other apart by their boxes. */
const RADIUS = ROOM.width / 2;
/** How hard entities push each other away, in the library's measure; by trying, for steps of 240 pixels. */
const REPULSION = -1_800;
/** Just enough for the far ends of a large graph to hang together. */
const GRAVITY = 0.04;

/**
 * Lays out a large connected graph by simulated springs and charges (d3-force): its work grows little faster than the
 * graph. It begins from the library's own spiral and draws its random numbers from a fixed seed, so that the same graph
 * ends up the same.
 * @param length how long one step should be, in model pixels
 * @param fixed those that stay where they are, by index
 */
export function simulate(
  neighbours: Adjacency,
  length: number,
  fixed: ReadonlyMap<number, Point>,
  progress?: Progress,
): Point[] {
  const nodes = neighbours.map((_, index): SimulationNodeDatum => {
    const place = fixed.get(index);
    return place ? { fx: place.x, fy: place.y } : {};
  });
  const links = neighbours.flatMap((others, source) =>
    others.filter((target) => target > source).map((target) => ({ source, target })),
  );
  const centre = middle([...fixed.values()]);
  const simulation = forceSimulation(nodes)
    .stop()
    .force('link', forceLink(links).distance(length))
    .force('charge', forceManyBody().strength(REPULSION))
    .force('x', forceX(centre.x).strength(GRAVITY))
    .force('y', forceY(centre.y).strength(GRAVITY))
    .force('collide', forceCollide(RADIUS));
  for (let tick = 0; tick < TICKS; tick += 1) {
    simulation.tick();
    progress?.(tick / TICKS);
  }
  return nodes.map(({ x, y }) => ({ x: x ?? 0, y: y ?? 0 }));
}
