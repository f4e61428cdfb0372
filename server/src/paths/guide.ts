import type { Corridor } from './corridor.js';
import { UNIT, type PathCosts } from './costs.js';
import { Heap } from './heap.js';
import type { Leg } from './leg.js';
import type { StepMeter } from './step-meter.js';
import type { Terrain } from './terrain.js';

/**
 * What the rest of a path costs at least, from an entity on the way to the goal of leg number `leg`: the cost of entering
 * the entity is not part of it. Infinite where no path of the corridor goes on from there.
 */
export type Guide = (leg: number, entity: number) => number;

/** Where every hop costs the same, what is left costs as much as it has hops. */
export function guideByHops(corridor: Corridor): Guide {
  return (leg, entity) => {
    const hops = corridor.hopsToGo(leg, entity);
    return hops < 0 ? Infinity : hops * UNIT;
  };
}

/**
 * Works out the costs of the ways of up to `hops` hops, backwards from the goal of each leg (E. Dijkstra, "A note on two
 * problems in connexion with graphs", Numerische Mathematik 1, 1959). They are exact but for entities visited twice, ways that are
 * longer than the limit, and relationships that could not have held at one time.
 */
export function guideByCosts(
  terrain: Terrain,
  corridor: Corridor,
  costs: PathCosts,
  hops: number,
  meter: StepMeter,
): Guide {
  const legs = corridor.legs.map((leg) => {
    const limit = corridor.limitOf(leg, hops);
    leg.markWays(limit);
    return costsToGoal(terrain, leg, limit, costs, meter);
  });
  const ahead = legs.map(() => 0);
  for (let leg = legs.length - 2; leg >= 0; leg -= 1) {
    ahead[leg] = ahead[leg + 1]! + (legs[leg + 1]!.get(terrain.via[leg]!) ?? Infinity);
  }
  return (leg, entity) => (legs[leg]!.get(entity) ?? Infinity) + ahead[leg]!;
}

function costsToGoal(
  terrain: Terrain,
  leg: Leg,
  limit: number,
  costs: PathCosts,
  meter: StepMeter,
): ReadonlyMap<number, number> {
  const least = new Map<number, number>();
  // An entity waits once for each cost it was reached at; only the first of these to come out counts.
  const reached: { readonly entity: number; readonly cost: number }[] = [];
  const waiting = new Heap((a, b) => reached[a]!.cost < reached[b]!.cost);
  const reach = (entity: number, cost: number) => {
    if (cost >= (least.get(entity) ?? Infinity)) return;
    least.set(entity, cost);
    waiting.push(reached.push({ entity, cost }) - 1);
  };
  const goal = new Set(leg.goal);
  for (const entity of goal) reach(entity, 0);
  for (let next = waiting.pop(); next !== undefined && !meter.exhausted; next = waiting.pop()) {
    const { entity, cost } = reached[next]!;
    if (cost > least.get(entity)! || !(goal.has(entity) || terrain.mayPass(entity))) continue;
    const soFar = cost + (terrain.ends.has(entity) ? 0 : costs.pass(entity));
    meter.spend(terrain.topology.degree[entity]!);
    terrain.forEachStepTo(entity, (relationship, from) => {
      if (leg.isOnWay(from, limit) && terrain.keeps(relationship)) reach(from, soFar + costs.hop(relationship));
    });
  }
  return least;
}
