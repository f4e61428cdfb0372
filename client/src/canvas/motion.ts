const reduced = matchMedia('(prefers-reduced-motion: reduce)');

/** Whether the person asked for as little movement as possible. */
export const prefersStillness = (): boolean => reduced.matches;

/** How long a movement takes, in milliseconds. */
export const MOVE_TIME = 320;
