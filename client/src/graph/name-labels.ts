import { NearIndex } from './near-index.js';
import { collide, type Turned } from './turned.js';

/** The name of an entity as it would stand beneath its symbol. */
export interface NameLabel {
  readonly id: string;
  readonly box: Turned;
  /** Higher goes first. */
  readonly priority: number;
}

/** Size of names, in model pixels, where the picture is large enough to read it. */
export const NAME_SIZE = 13;
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

/**
 * Which names are written so that none covers another: by priority, as long as there is room.
 * @returns ids, the most important first
 */
export function namesWithRoom(names: readonly NameLabel[]): string[] {
  const widest = names.reduce((most, { box }) => Math.max(most, box.width), 1);
  const taken = new NearIndex(widest);
  const order = [...names].sort((a, b) => b.priority - a.priority || (a.id < b.id ? -1 : 1));
  return order.flatMap(({ id, box }) => {
    if (taken.someNear(box, (other) => collide(other, box))) return [];
    taken.add(box);
    return id;
  });
}
