import type { SearchBudget, SearchStop } from './types.js';

/** How many steps pass between two looks at the clock. */
const STEPS_BETWEEN_LOOKS = 10_000;

/** Counts the steps of a search, so that it ends whatever it is asked. A step is a relationship looked at. */
export class StepMeter {
  private taken = 0;
  private nextLook = STEPS_BETWEEN_LOOKS;
  private stop: SearchStop | undefined;

  constructor(private readonly budget: SearchBudget) {}

  /** Takes some steps. They are counted even when they are more than were left. */
  spend(steps: number): void {
    this.taken += steps;
    if (this.taken > this.budget.steps) this.stop ??= 'STEPS';
    if (this.taken < this.nextLook) return;
    this.nextLook = this.taken + STEPS_BETWEEN_LOOKS;
    if (this.budget.isOver?.()) this.stop ??= 'TIME';
  }

  /** How many steps were taken. */
  get spent(): number {
    return this.taken;
  }

  /** What ended the search, if anything did: whatever was searched since is not the whole answer. */
  get stoppedBy(): SearchStop | undefined {
    return this.stop;
  }

  /** Whether the search is to end. */
  get exhausted(): boolean {
    return this.stop !== undefined;
  }
}
