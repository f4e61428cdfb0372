/** Doing a part of something and drawing it should take this long, in milliseconds: then a key is answered within 100. */
const GOAL = 40;

/** Drawing a frame takes its time, however little is done before it. */
const LEAST = 25;
/** One slow frame does not say much. */
const MOST = 500;

/** How many things to do in the first part of many. */
export const FIRST_PART = 50;

/** So few are done in one go: what moves is then seen to move. */
export const IN_ONE_GO = 300;

/**
 * How many things to do before the next frame, so that the page answers meanwhile.
 * @param count how many were done before the last one
 * @param took from when they were begun until that frame was drawn, in milliseconds
 */
export const nextPart = (count: number, took: number): number =>
  Math.max(LEAST, Math.min(MOST, Math.round(count * Math.max(0.5, Math.min(2, GOAL / Math.max(1, took))))));
