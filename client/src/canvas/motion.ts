export { prefersStillness } from '../state/motion.js';

/** How long a movement takes, in milliseconds. */
export const MOVE_TIME = 320;
