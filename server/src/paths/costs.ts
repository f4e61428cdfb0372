import { CLAIM_STATUSES } from '../model/claim.js';
import { withDescendants } from '../model/ontology.js';
import type { Topology } from '../topology/types.js';
import type { PathMode, TypeCost } from './types.js';

/**
 * The cost of one plain hop. All costs are whole thousandths: sums of whole numbers are exact in whatever order they are
 * taken, so the same path has the same cost from whichever end it is searched.
 */
export const UNIT = 1000;

/** What a way through the graph costs. */
export interface PathCosts {
  /** The cost of a hop over a relationship with a profile, above 0. */
  readonly hop: (profile: number) => number;
  /** The cost of passing through an entity, which the ends of a path do not pay; 0 or more. */
  readonly pass: (entity: number) => number;
  /** No hop costs less. */
  readonly leastHop: number;
  /** True where only the number of hops counts. */
  readonly areUniform: boolean;
}

const UNIFORM: PathCosts = { hop: () => UNIT, pass: () => 0, leastHop: UNIT, areUniform: true };

/** What a mode counts; `typeCosts` matter to `K_SHORTEST` only. */
export function costsOf(topology: Topology, mode: PathMode, typeCosts: readonly TypeCost[] = []): PathCosts {
  if (mode === 'MOST_SPECIFIC') return specificCosts(topology);
  if (mode === 'BEST_SOURCED') return evidenceCosts(topology);
  if (mode === 'K_SHORTEST' && typeCosts.length > 0) return costsByType(topology, typeCosts);
  return UNIFORM;
}

/** The cost of a way in thousandths as people are shown it. */
export function shownCost(cost: number): number {
  return cost / UNIT;
}

/**
 * A hop costs 1, and each entity passed the natural logarithm of its degree. Without the hops this is the negative
 * logarithm of the product of 1/degree over the entities passed: the chance that a walk which picks relationships at
 * random takes this very path, and the degree-weighted path of D. Himmelstein and S. Baranzini, "Heterogeneous Network Edge
 * Prediction", PLoS Computational Biology 11(7), 2015, with its damping exponent at 1. L. Adamic and E. Adar, "Friends and neighbors on the
 * Web", Social Networks 25(3), 2003, weigh a shared neighbour by its log-degree for the same reason.
 */
function specificCosts({ degree }: Topology): PathCosts {
  return {
    ...UNIFORM,
    pass: (entity) => LOGARITHMS[degree[entity]!] ?? logarithm(degree[entity]!),
    areUniform: false,
  };
}

function logarithm(degree: number): number {
  return Math.round(UNIT * Math.log(degree));
}

/** Those of the degrees nearly all entities have, which are asked for millions of times. */
const LOGARITHMS = Array.from({ length: 1024 }, (_, degree) => logarithm(degree));

/**
 * A hop costs 1 where the best claim for its relationship is `CONFIRMED`, and twice as much with each weaker status: one
 * alleged hop is as long as two reported ones. The factor is a choice, not a measurement: statuses have no probabilities.
 */
function evidenceCosts({ profiles: { status } }: Topology): PathCosts {
  const byRank = CLAIM_STATUSES.map((_, rank) => UNIT * 2 ** rank);
  return { ...UNIFORM, hop: (profile) => byRank[status[profile]!]!, areUniform: false };
}

function costsByType({ ontology, profiles, relationshipTypes }: Topology, given: readonly TypeCost[]): PathCosts {
  const byType = new Map<string, { readonly cost: number; readonly covers: number }>();
  for (const { type, cost } of given) {
    const covered = withDescendants(ontology.relationshipTypes, [type]);
    const thousandths = Math.max(1, Math.round(cost * UNIT));
    for (const id of covered) {
      const known = byType.get(id);
      // The type that covers fewer others is the more refined one.
      if (!known || covered.size < known.covers) byType.set(id, { cost: thousandths, covers: covered.size });
    }
  }
  const costs = relationshipTypes.map((type) => byType.get(type)?.cost ?? UNIT);
  return {
    ...UNIFORM,
    hop: (profile) => costs[profiles.type[profile]!]!,
    leastHop: Math.min(...costs),
    areUniform: false,
  };
}
