/** One leg of a path: from some entities to some others, the ends or a stop on the way. Hops or costs are what counts. */
export interface Leg {
  /** What the best way from the beginning to the goal counts: exact once it was sought, infinite where there is no way. */
  readonly least: number;
  /** Finds that out, unless it is above a limit. Stops early when the steps run out. */
  seek(limit: number): void;
  /** Whether a way may lead from an entity to the goal, whatever it counts: false only where that is known. */
  mayLeadToGoal(entity: number): boolean;
  /** Lets go of the memory; nothing else may be asked afterwards. */
  release(): void;
}
