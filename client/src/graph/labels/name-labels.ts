import { NAME_SIZE } from '../appearance.js';
import type { Bounds } from '../geometry.js';
import { NearIndex } from './near-index.js';
import type { Point } from '../picture.js';
import { collide, type Turned } from './turned.js';

/** Where the name of an entity may stand: beside its symbol, in one of eight directions. */
export interface NamePlace {
  /** -1: left of the symbol or above it; 0: beneath each other, or in one line; 1: right of it or below. */
  readonly across: -1 | 0 | 1;
  readonly down: -1 | 0 | 1;
  /** What it would cover. */
  readonly box: Turned;
  /** The room it takes among names. */
  readonly room: Turned;
}

/** The name of an entity. */
export interface NameLabel {
  readonly id: string;
  /** The symbol it belongs to. */
  readonly symbol: Turned;
  /** Those first that are better. */
  readonly places: readonly NamePlace[];
  /** Higher goes first. At `NAMED` and above a name covers symbols, as few as can be, rather than not to be written. */
  readonly priority: number;
}

export const NAMED = 2;

/** So far from other symbols a name stands, in model pixels: beneath its own, and elsewhere, where it might be taken for theirs. */
const CLEAR = { below: 5, elsewhere: 22 } as const;

/** Below this many pixels on the screen names would be too small to read. */
const LEAST_READABLE = 7.5;
/** As large as they then are on the screen. */
const FAR_SIZE = 11;
/** The sizes are this many times apart, so that names do not change with every bit of zoom. */
const STEP = 1.25;

/**
 * How large names are written at a zoom, in model pixels: in a picture seen from afar they are larger than its symbols,
 * and fewer have room.
 */
export function nameSizeAt(zoom: number): number {
  if (NAME_SIZE * zoom >= LEAST_READABLE) return NAME_SIZE;
  const steps = Math.ceil(Math.log(FAR_SIZE / zoom / NAME_SIZE) / Math.log(STEP));
  return Math.round(NAME_SIZE * STEP ** steps);
}

const isWithin = ({ centre: { x, y }, width, height }: Turned, { x1, y1, x2, y2 }: Bounds): boolean =>
  x - width / 2 >= x1 && x + width / 2 <= x2 && y - height / 2 >= y1 && y + height / 2 <= y2;

/** Directions in which names are looked for places, those first that are better. */
const DIRECTIONS = [
  [0, 1],
  [0, -1],
  [1, 0],
  [-1, 0],
  [1, 1],
  [-1, 1],
  [1, -1],
  [-1, -1],
] as const;

/**
 * The places of a name around a symbol, in model pixels: the candidate positions for labels of points (P. Yoeli: The Logic of
 * Automated Map Lettering, The Cartographic Journal 9, 1972), with that below first.
 * @param beside between the middle of the symbol and the name
 * @param apart how much more room than its own it takes among names, as a multiple
 */
export function placesAround(
  { x, y }: Point,
  { width, height }: { readonly width: number; readonly height: number },
  beside: number,
  apart: { readonly across: number; readonly down: number },
): NamePlace[] {
  return DIRECTIONS.map(([across, down]) => {
    const centre = { x: x + across * (beside + width / 2), y: y + down * (beside + height / 2) };
    return {
      across,
      down,
      box: { centre, width, height, angle: 0 },
      room: { centre, width: width * apart.across, height: height * apart.down, angle: 0 },
    };
  });
}

/** The first of those of which there is least. */
const leastOf = <T>(all: readonly T[], measure: (one: T) => number): T | undefined =>
  all.reduce<{ one: T; value: number } | undefined>((best, one) => {
    const value = measure(one);
    return best && best.value <= value ? best : { one, value };
  }, undefined)?.one;

/**
 * Which names are written, and where, so that none covers another or a symbol: by priority, as long as there is room.
 * @param symbols of all entities
 * @param bounds beyond which only those names stand that matter most
 */
export function placesForNames(
  names: readonly NameLabel[],
  symbols: readonly Turned[],
  bounds: Bounds,
): Map<string, NamePlace> {
  const widest = names.reduce((most, { places }) => Math.max(most, places[0]?.room.width ?? 1), 1);
  const [taken, covered] = [new NearIndex(widest), new NearIndex(widest)];
  for (const symbol of symbols) covered.add(symbol);
  const written = new Map<string, NamePlace>();
  const order = [...names].sort((a, b) => b.priority - a.priority || (a.id < b.id ? -1 : 1));
  for (const { id, symbol, places, priority } of order) {
    const isClear = ({ box, across, down }: NamePlace): boolean => {
      const clear = across === 0 && down === 1 ? CLEAR.below : CLEAR.elsewhere;
      const around = { ...box, width: box.width + 2 * clear, height: box.height + 2 * clear };
      return isWithin(box, bounds) && !covered.someNear(around, (other) => other !== symbol && collide(other, around));
    };
    const harm = ({ box }: NamePlace): number =>
      isWithin(box, bounds) ? covered.countNear(box, (other) => other !== symbol && collide(other, box)) : Infinity;
    const free = places.filter(({ room }) => !taken.someNear(room, (other) => collide(other, room)));
    const place = free.find(isClear) ?? (priority >= NAMED ? leastOf(free, harm) : undefined);
    if (!place) continue;
    taken.add(place.room);
    written.set(id, place);
  }
  return written;
}
