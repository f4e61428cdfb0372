import type { Topology } from '../topology/types.js';
import { BestFirst, type Arrival } from './best-first.js';
import { Corridor, type LegMaker } from './corridor.js';
import { CostLeg } from './cost-leg.js';
import { shownCost, UNIT } from './costs.js';
import { HopLeg } from './hop-leg.js';
import { StepMeter } from './step-meter.js';
import { Terrain } from './terrain.js';
import type { PathQuestion, SearchBudget, SearchStop } from './types.js';

/** What a search found, and how far it came. */
export interface SearchResult {
  readonly terrain: Terrain;
  /** At most `k`, the cheapest first, then in the order of the ids of their entities. */
  readonly paths: readonly Arrival[];
  /** Whether these are known to be all there are: always, where they are fewer than `k`. */
  readonly complete: boolean;
  /** What stopped the search before it knew the answer, if anything did. */
  readonly stoppedBy: SearchStop | undefined;
  /** All paths of up to this many hops were looked at; 0 where hops are not what counts. */
  readonly searchedHops: number;
  /** All paths that cost no more than this were looked at. */
  readonly searchedCost: number;
  /** Steps taken. */
  readonly explored: number;
}

/** Searches for the best paths within a budget. */
export function search(topology: Topology, question: PathQuestion, budget: SearchBudget): SearchResult {
  const meter = new StepMeter(budget);
  const terrain = new Terrain(topology, question);
  const run = new Search(terrain, meter);
  try {
    return { ...run.result(), terrain, explored: meter.spent };
  } finally {
    run.release();
  }
}

/** After so many rounds the hops a path may have are looked at more closely, which answers a first question hardly needs. */
const FREE_ROUNDS = 1;

/**
 * Looks at the cheapest paths there can be, then at dearer and dearer ones, until there are enough. Looks for one path
 * more than was asked for, to know whether these are all, but not for dearer ones only for that.
 */
class Search {
  private readonly corridor: Corridor;
  /** Where hops are not what counts: what paths of no more than `maxHops` hops lead through, once that is needed. */
  private hopCorridor: Corridor | undefined;
  /** The best so far, one more than was asked for at most. */
  private paths: readonly Arrival[] = [];
  /** All paths that cost no more than this are known. */
  private known = 0;
  /** True once these are all there are. */
  private isAll = false;

  constructor(
    private readonly terrain: Terrain,
    private readonly meter: StepMeter,
  ) {
    this.corridor = new Corridor(terrain, (terrain.costs.areUniform ? hopLegs : costLegs)(terrain, meter));
  }

  result(): Pick<SearchResult, 'paths' | 'complete' | 'stoppedBy' | 'searchedHops' | 'searchedCost'> {
    const { k } = this.terrain.question;
    this.corridor.seek(this.mostCost);
    this.known = Math.min(this.corridor.leastCost - 1, this.mostCost);
    this.isAll = this.corridor.leastCost > this.mostCost || this.corridor.leastCost === Infinity;
    for (let round = 0; !this.isAll && !this.isEnough && !this.meter.exhausted; round += 1) {
      if (round === FREE_ROUNDS && !this.terrain.costs.areUniform) this.confine();
      this.lookUpTo(this.limitOf(round));
    }
    return {
      paths: this.paths.slice(0, k),
      complete: this.isAll && this.paths.length <= k,
      // Paths come in order, so whatever was not looked at comes after those that are there.
      stoppedBy: this.isAll || this.paths.length >= k ? undefined : this.meter.stoppedBy,
      searchedHops: this.terrain.costs.areUniform ? Math.floor(this.known / UNIT) : 0,
      searchedCost: shownCost(Math.max(0, this.known)),
    };
  }

  release(): void {
    this.corridor.release();
    this.hopCorridor?.release();
  }

  /** Whether dearer paths cannot change the answer. */
  private get isEnough(): boolean {
    const { mode, k } = this.terrain.question;
    return this.paths.length >= (mode === 'ALL_SHORTEST' ? 1 : k);
  }

  /** What a path can cost at most, as far as that is known. */
  private get mostCost(): number {
    return this.terrain.costs.areUniform ? this.terrain.question.maxHops * UNIT : Infinity;
  }

  /** What paths may cost in a round: the least there is, then a hop more; where costs differ, more and more. */
  private limitOf(round: number): number {
    if (round === 0) return this.corridor.leastCost;
    return this.known + (this.terrain.costs.areUniform ? UNIT : UNIT * 2 ** (round >>> 1));
  }

  /** Adds the paths that cost no more than a limit to those known. */
  private lookUpTo(limit: number): void {
    const { corridor, meter } = this;
    const { k, mode, maxHops } = this.terrain.question;
    corridor.growTo(limit);
    if (meter.exhausted) return;
    const wanted = { above: this.known, limit, maxHops, most: k + 1 - this.paths.length };
    const round = new BestFirst(this.terrain, corridor, this.hopCorridor, wanted, meter);
    this.paths = [...this.paths, ...round.find()];
    if (meter.exhausted) return;
    this.known = limit;
    this.isAll = !round.wasCut || limit === this.mostCost || (mode === 'ALL_SHORTEST' && this.paths.length > 0);
  }

  /** Keeps to where paths of no more than `maxHops` hops can lead, for questions that are not answered at once. */
  private confine(): void {
    const hopCorridor = new Corridor(this.terrain, hopLegs(this.terrain, this.meter));
    this.hopCorridor = hopCorridor;
    const most = this.terrain.question.maxHops * UNIT;
    hopCorridor.seek(most);
    hopCorridor.growTo(most);
    if (this.meter.exhausted) return;
    this.isAll = hopCorridor.leastCost > most;
    this.terrain.confineTo((entity) => hopCorridor.legs.some((leg) => leg.costToGo(entity) >= 0));
  }
}

function hopLegs(terrain: Terrain, meter: StepMeter): LegMaker {
  return (beginning, goal) => new HopLeg(terrain, meter, beginning, goal);
}

function costLegs(terrain: Terrain, meter: StepMeter): LegMaker {
  return (beginning, goal) => new CostLeg(terrain, meter, beginning, goal);
}
