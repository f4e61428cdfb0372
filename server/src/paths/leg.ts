/**
 * One leg of a path: from some entities to some others, the ends or a stop on the way. Knows what is left to the goal from
 * every entity that a way within some limit can lead through, and little else of the graph. Costs are in thousandths, and
 * that of a way from an entity does not have the cost of entering it.
 */
export interface Leg {
  /** The least a way from the beginning to the goal costs: exact once it was sought, infinite where there is no way. */
  readonly leastCost: number;
  /** True where everything that is not known to lead to the goal does not lead there at all. */
  readonly knowsAllThatLeadsToGoal: boolean;
  /**
   * The least a way from an entity to the goal costs; -1 where that is more than was looked at, or the entity lies on no
   * way within the limit.
   */
  costToGo(entity: number): number;
  /** Finds out the least cost, unless it is above a limit. Stops early when the steps run out. */
  seek(limit: number): void;
  /** Finds out about all ways that cost no more than a limit. Stops early when the steps run out. */
  growTo(limit: number): void;
  /** Lets go of the memory; nothing else may be asked afterwards. */
  release(): void;
}
