/** Counts the steps of a search, so that it ends whatever it is asked. A step is a relationship looked at. */
export class StepMeter {
  private taken = 0;

  /** @param allowed how many steps there may be */
  constructor(private readonly allowed: number) {}

  /** Takes some steps. They are counted even when they are more than were left. */
  spend(steps: number): void {
    this.taken += steps;
  }

  /** How many steps were taken. */
  get spent(): number {
    return this.taken;
  }

  /** True once more steps were taken than allowed: whatever was searched since is not the whole answer. */
  get exhausted(): boolean {
    return this.taken > this.allowed;
  }
}
