/** Long work cut into steps: whoever runs it may do something else between two of them. */
export type Steps<Result> = Generator<undefined, Result>;

/** Does long work in one go. */
export function atOnce<Result>(steps: Steps<Result>): Result {
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}

const MOST_MILLISECONDS = 10;

/** Does long work step by step; whatever else is to be done gets its turn in between, now and then. */
export async function givingWay<Result>(steps: Steps<Result>): Promise<Result> {
  let turn = performance.now();
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
    if (performance.now() - turn < MOST_MILLISECONDS) continue;
    await new Promise((resolve) => setImmediate(resolve));
    turn = performance.now();
  }
}
