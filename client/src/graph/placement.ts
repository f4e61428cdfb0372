import { crosses, distanceToSegment, middle, overlaps } from './geometry.js';
import type { Point } from './picture.js';

/** Two ends of a relationship. */
export interface Ends {
  readonly source: string;
  readonly target: string;
}

const FIRST_RING = 150;
const RING_STEP = 50;
const RINGS_AFTER_FIRST_FIT = 2;

const PASSES_OVER_ENTITY = 260;
const CROSSES_LINE = 60;
const CLEARANCE = 40;

/** Points on a circle, evenly spread, always the same ones. */
function ring(centre: Point, radius: number): Point[] {
  const count = Math.max(12, Math.round((2 * Math.PI * radius) / 60));
  return Array.from({ length: count }, (_, index) => {
    const angle = (2 * Math.PI * index) / count - Math.PI / 2;
    return { x: Math.round(centre.x + radius * Math.cos(angle)), y: Math.round(centre.y + radius * Math.sin(angle)) };
  });
}

interface Board {
  readonly places: Map<string, Point>;
  readonly lines: Ends[];
}

const distance = (a: Point, b: Point): number => Math.hypot(a.x - b.x, a.y - b.y);

/** How bad a place is: long lines, lines across entities, lines across lines, and being deep inside the picture. */
function badness(at: Point, anchor: Point, neighbours: readonly string[], board: Board, centre: Point): number {
  let total = neighbours.length === 0 ? distance(at, anchor) : -0.3 * distance(at, centre);
  for (const neighbour of neighbours) {
    const to = board.places.get(neighbour);
    if (!to) continue;
    total += distance(at, to);
    for (const [id, place] of board.places) {
      if (id !== neighbour && distanceToSegment(place, at, to) < CLEARANCE) total += PASSES_OVER_ENTITY;
    }
    for (const line of board.lines) {
      const from = board.places.get(line.source);
      const end = board.places.get(line.target);
      if (from && end && crosses(at, to, from, end)) total += CROSSES_LINE;
    }
  }
  for (const line of board.lines) {
    const from = board.places.get(line.source);
    const to = board.places.get(line.target);
    if (from && to && distanceToSegment(at, from, to) < CLEARANCE) total += PASSES_OVER_ENTITY;
  }
  return total;
}

/** Up to so many entities, all that is drawn is looked at; above, what is near. */
const LOOKS_AT_ALL = 300;
/** How far away what is drawn still counts, in model pixels. */
const SIGHT = 1_500;

/** What a place at an anchor is judged by. */
function boardAround(anchor: Point, board: Board): Board {
  if (board.places.size <= LOOKS_AT_ALL) return board;
  const places = new Map([...board.places].filter(([, place]) => distance(place, anchor) < SIGHT));
  return { places, lines: board.lines.filter(({ source, target }) => places.has(source) && places.has(target)) };
}

function bestPlace(anchor: Point, neighbours: readonly string[], board: Board): Point {
  const taken = [...board.places.values()];
  const free = (point: Point): boolean => !taken.some((place) => overlaps(place, point));
  const centre = middle(taken);
  const around = boardAround(anchor, board);
  let best: { at: Point; badness: number } | null = null;
  let ringsLeft = Infinity;
  for (let radius = neighbours.length === 1 ? FIRST_RING : 0; ringsLeft > 0; radius += RING_STEP, ringsLeft -= 1) {
    for (const at of radius === 0 ? [anchor] : ring(anchor, radius)) {
      if (!free(at)) continue;
      const score = badness(at, anchor, neighbours, around, centre);
      if (!best || score < best.badness) best = { at, badness: score };
    }
    if (best && ringsLeft === Infinity) ringsLeft = RINGS_AFTER_FIRST_FIT;
  }
  return best?.at ?? anchor;
}

/**
 * Finds places for new entities beside the ones they are connected to. What is already placed does not move, no two
 * entities overlap, and the same question always gets the same answer.
 * @param placed where the drawn entities stand
 * @param added ids to place, not yet in `placed`
 * @param lines relationships between any of these entities
 * @param near where to put what is connected to nothing drawn
 * @returns a place for every added id, in whole pixels
 */
export function placeBeside(
  placed: ReadonlyMap<string, Point>,
  added: readonly string[],
  lines: readonly Ends[],
  near: Point,
): Map<string, Point> {
  const board: Board = { places: new Map(placed), lines: [...lines] };
  const neighboursOf = (id: string): string[] => {
    const ids = lines.flatMap(({ source, target }) => (source === id ? target : target === id ? source : []));
    return [...new Set(ids)].filter((other) => other !== id && board.places.has(other));
  };
  const result = new Map<string, Point>();
  const waiting = [...added];
  while (waiting.length > 0) {
    const [next] = waiting
      .map((id, index) => ({ id, index, neighbours: neighboursOf(id) }))
      .sort((a, b) => b.neighbours.length - a.neighbours.length || a.index - b.index);
    if (!next) break;
    const ends = next.neighbours.flatMap((id) => board.places.get(id) ?? []);
    const anchor = ends.length > 0 ? middle(ends) : near;
    const at = bestPlace({ x: Math.round(anchor.x), y: Math.round(anchor.y) }, next.neighbours, board);
    board.places.set(next.id, at);
    result.set(next.id, at);
    waiting.splice(next.index, 1);
  }
  return result;
}
