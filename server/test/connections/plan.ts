import { statusRank } from '../../src/model/claim.js';
import type { ConnectQuestion } from '../../src/connections/types.js';
import type { PlainGraph } from '../topology/random-graph.js';
import { degreeOf, hasType, hopBetween } from './conditions.js';

/** What a question about connections leaves of a small graph: all its answers can be found by trying everything. */
export class Plan {
  /** The cost of every hop there may be, in thousandths of half a plain hop, by `from to`. */
  readonly costs = new Map<string, number>();
  /** The actors that hang together, in the order of the question. */
  readonly groups: readonly (readonly string[])[];
  private readonly usable: readonly string[];
  private readonly distances: ReadonlyMap<string, number>;

  constructor(
    graph: PlainGraph,
    readonly question: ConnectQuestion,
  ) {
    const { actors, avoid, filter, maxHops } = question;
    const allowed = graph.entities
      .map(({ id }) => id)
      .filter((id) => !avoid.includes(id) && (actors.includes(id) || hasType(graph, filter, id)));
    for (const from of allowed) {
      for (const to of allowed) {
        const [best] = hopBetween(graph, question, from, to);
        if (best) this.costs.set(`${from} ${to}`, this.hopCost(graph, from, to, statusRank(best.status)));
      }
    }
    let near = allowed.filter((id) => actors.includes(id));
    for (let hops = 0; hops < maxHops; hops += 1) {
      near = allowed.filter((id) => near.includes(id) || near.some((other) => this.costs.has(`${other} ${id}`)));
    }
    this.usable = near;
    for (const hop of this.costs.keys()) if (!hop.split(' ').every((id) => near.includes(id))) this.costs.delete(hop);
    this.distances = this.allDistances();
    const together = (one: string, other: string) => one === other || this.distance(one, other) < Infinity;
    this.groups = [...new Set(actors.map((actor) => actors.filter((other) => together(actor, other)).join(' ')))].map(
      (group) => group.split(' '),
    );
  }

  /** The cost of the cheapest tree that connects some actors: every choice of other entities is tried. */
  leastCost(actors: readonly string[]): number {
    const others = this.usable.filter((id) => !actors.includes(id));
    const costs = Array.from({ length: 2 ** others.length }, (_, choice) =>
      spanningTree([...actors, ...others.filter((_, i) => (choice >> i) % 2 === 1)], (a, b) =>
        this.costs.get(`${a} ${b}`),
      ),
    );
    return Math.min(...costs) / 2000;
  }

  /** The cost of the cheapest tree that connects some actors by cheapest paths between two of them each. */
  distanceTree(actors: readonly string[]): number {
    return spanningTree(actors, (a, b) => this.distance(a, b)) / 2000;
  }

  private distance(from: string, to: string): number {
    return this.distances.get(`${from} ${to}`) ?? Infinity;
  }

  private hopCost(graph: PlainGraph, from: string, to: string, rank: number): number {
    const { actors, weigh } = this.question;
    if (weigh === 'SOURCED') return 2000 * [1, 2, 4, 8, 16, 32][rank]!;
    const passed = weigh === 'SPECIFIC' ? [from, to].filter((id) => !actors.includes(id)) : [];
    return passed.reduce((sum, id) => sum + Math.round(1000 * Math.log(degreeOf(graph, id))), 2000);
  }

  /** R. Floyd's algorithm. */
  private allDistances(): ReadonlyMap<string, number> {
    const distances = new Map(this.costs);
    const known = (a: string, b: string) => distances.get(`${a} ${b}`) ?? Infinity;
    for (const over of this.usable) {
      for (const from of this.usable) {
        for (const to of this.usable) {
          const detour = known(from, over) + known(over, to);
          if (detour < known(from, to)) distances.set(`${from} ${to}`, detour);
        }
      }
    }
    return distances;
  }
}

/** The cost of the cheapest spanning tree (R. Prim's algorithm), infinite where there is none. */
function spanningTree(nodes: readonly string[], costOf: (a: string, b: string) => number | undefined): number {
  const inside = nodes.slice(0, 1);
  let sum = 0;
  while (inside.length < nodes.length) {
    const outside = nodes.filter((id) => !inside.includes(id));
    const offers = outside.map((id) => ({
      id,
      cost: Math.min(...inside.map((other) => costOf(other, id) ?? Infinity)),
    }));
    const best = offers.reduce((one, other) => (other.cost < one.cost ? other : one));
    if (best.cost === Infinity) return Infinity;
    inside.push(best.id);
    sum += best.cost;
  }
  return sum;
}
