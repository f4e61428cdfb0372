import type { DayCosts } from './day-costs.js';

/** A path as the numbers of its entities. */
export type EntityPath = readonly number[];

/** A path that has come so far. */
export interface PartialPath {
  /** The path without its last entity. */
  readonly before: PartialPath | undefined;
  /** Its last entity. */
  readonly entity: number;
  readonly hops: number;
  /** The leg it is on; as many as there are legs once it has arrived. */
  readonly leg: number;
  readonly cost: number;
  /** What it costs on which days, where all hops must be able to hold at once. */
  readonly days: DayCosts | undefined;
  /** The least it can cost in the end. */
  readonly estimate: number;
}

/** The entities of a path, in order. */
export function entitiesOf(path: PartialPath): EntityPath {
  const entities: number[] = [];
  for (let at: PartialPath | undefined = path; at; at = at.before) entities.push(at.entity);
  return entities.reverse();
}

/** Whether a path has been to an entity. */
export function hasBeenTo(path: PartialPath, entity: number): boolean {
  for (let at: PartialPath | undefined = path; at; at = at.before) if (at.entity === entity) return true;
  return false;
}

/**
 * Whether one path is to be followed before another: where it can become cheaper, otherwise where its entities come first
 * in the order of their ids; a path comes before those that go on from it.
 */
export function comesFirst(a: PartialPath, b: PartialPath): boolean {
  if (a.estimate !== b.estimate) return a.estimate < b.estimate;
  return compareEntities(upTo(a, b.hops), upTo(b, a.hops)) < 0 || (a.hops < b.hops && upTo(b, a.hops) === a);
}

/** The path as it was after so many hops. */
function upTo(path: PartialPath, hops: number): PartialPath {
  let at = path;
  while (at.hops > hops && at.before) at = at.before;
  return at;
}

/** Compares paths of the same number of hops by the first entity in which they differ. */
function compareEntities(a: PartialPath, b: PartialPath): number {
  let difference = 0;
  for (
    let one: PartialPath | undefined = a, other: PartialPath | undefined = b;
    one && other && one !== other;
    one = one.before, other = other.before
  ) {
    if (one.entity !== other.entity) difference = one.entity - other.entity;
  }
  return difference;
}
