import type { Topology } from '../topology/types.js';
import { bestSourcedFirst } from './best-sourced.js';
import { shownTreeCost } from './edge-costs.js';
import type { Edge } from './tree.js';
import type { ConnectedGroup } from './types.js';

/**
 * The trees of a forest, each as a walk along it from its first actor, depth first, the branches by id.
 * @param actors in the order of the question
 */
export function describeGroups(
  topology: Topology,
  actors: readonly number[],
  forest: readonly Edge[],
): readonly ConnectedGroup[] {
  const groups: ConnectedGroup[] = [];
  const edgesAt = byEntity(forest);
  const seen = new Set<number>();
  for (const actor of actors) {
    if (!seen.has(actor)) groups.push(describeGroup(topology, actors, walk(actor, edgesAt, seen)));
  }
  return groups;
}

/** A step of a walk: where it leads, and over what; the first one only says where the walk begins. */
interface WalkStep {
  readonly to: number;
  readonly over?: { readonly from: number; readonly edge: Edge };
}

function byEntity(forest: readonly Edge[]): ReadonlyMap<number, readonly Edge[]> {
  const edgesAt = new Map<number, Edge[]>();
  for (const edge of forest) {
    for (const entity of [edge.a, edge.b]) edgesAt.set(entity, [...(edgesAt.get(entity) ?? []), edge]);
  }
  return edgesAt;
}

function walk(start: number, edgesAt: ReadonlyMap<number, readonly Edge[]>, seen: Set<number>): readonly WalkStep[] {
  const steps: WalkStep[] = [];
  const ahead: WalkStep[] = [{ to: start }];
  for (let step = ahead.pop(); step !== undefined; step = ahead.pop()) {
    const from = step.to;
    steps.push(step);
    seen.add(from);
    const onward = (edgesAt.get(from) ?? [])
      .map((edge) => ({ to: edge.a === from ? edge.b : edge.a, over: { from, edge } }))
      .filter(({ to }) => !seen.has(to));
    // The last one put down is the first one taken up.
    ahead.push(...onward.sort((one, two) => two.to - one.to));
  }
  return steps;
}

function describeGroup(topology: Topology, actors: readonly number[], steps: readonly WalkStep[]): ConnectedGroup {
  const idOf = (entity: number) => topology.entities.at(entity);
  const entities = new Set(steps.map(({ to }) => to));
  const hops = steps.flatMap(({ to, over }) => (over ? [{ to, ...over }] : []));
  return {
    actors: actors.filter((actor) => entities.has(actor)).map(idOf),
    entities: [...entities].map(idOf),
    hops: hops.map(({ from, to, edge }) => ({
      from: idOf(from),
      to: idOf(to),
      relationships: bestSourcedFirst(topology, edge.relationships),
    })),
    cost: shownTreeCost(hops.reduce((sum, { edge }) => sum + edge.cost, 0)),
  };
}
