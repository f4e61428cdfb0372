/** Long work cut into steps: whoever runs it may do something else between two of them. */
export type Steps<Result> = Generator<undefined, Result>;

/** Does long work in one go. */
export function atOnce<Result>(steps: Steps<Result>): Result {
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}

/** Does long work step by step; requests get their turn in between. */
export async function givingWay<Result>(steps: Steps<Result>): Promise<Result> {
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
    await new Promise((resolve) => setImmediate(resolve));
  }
}
