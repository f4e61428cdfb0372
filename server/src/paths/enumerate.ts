import { EVERY_DAY, intersectionOf, type DaySet } from './day-set.js';
import type { Distances } from './distances.js';
import type { StepMeter } from './step-meter.js';
import type { Terrain } from './terrain.js';

/** A path as the numbers of its entities. */
export type EntityPath = readonly number[];

/**
 * Finds every path of exactly `length` hops, in the order of the ids of their entities: depth first, turning back where
 * the ends are too far away for the hops left, or where the hops so far could never have held at once.
 * @param distances the deeper they were grown, the sooner it turns back
 * @param found is given each path, and says whether to go on
 * @returns whether all were found: false when told to stop or when the steps ran out
 */
export function enumeratePaths(
  terrain: Terrain,
  distances: Distances,
  length: number,
  meter: StepMeter,
  found: (path: EntityPath) => boolean,
): boolean {
  const { via, ends } = terrain;
  const path: number[] = [];

  const mayBeNext = (entity: number, leg: number, left: number): boolean => {
    if (distances.atLeast(leg, entity) > left || path.includes(entity)) return false;
    if (left === 0) return ends.has(entity);
    return entity === via[leg - 1] || terrain.mayPass(entity);
  };

  const walkFrom = (entity: number, leg: number, days: DaySet): boolean => {
    path.push(entity);
    const goOn = length + 1 === path.length ? found([...path]) : walkOn(entity, leg, days);
    path.pop();
    return goOn;
  };

  const walkOn = (entity: number, leg: number, days: DaySet): boolean => {
    const steps = terrain.stepsFrom(entity);
    meter.spend(steps.length);
    if (meter.exhausted) return false;
    for (const step of steps) {
      const nextLeg = step.to === via[leg] ? leg + 1 : leg;
      if (!mayBeNext(step.to, nextLeg, length - path.length)) continue;
      const shared = intersectionOf(days, step.days);
      if (shared.length > 0 && !walkFrom(step.to, nextLeg, shared)) return false;
    }
    return true;
  };

  return terrain.starts.every((start) => distances.atLeast(0, start) > length || walkFrom(start, 0, EVERY_DAY));
}
