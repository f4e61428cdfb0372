const reduced = matchMedia('(prefers-reduced-motion: reduce)');

/** Whether the person asked for as little movement as possible. */
export const prefersStillness = (): boolean => reduced.matches;
