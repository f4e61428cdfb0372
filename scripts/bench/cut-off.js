import { clearTimeout, setTimeout } from 'node:timers';

/** What a question gives whose answer took too long. @type {unique symbol} */
export const CUT_OFF = Symbol('cut off');

/** What a search of ours throws that gave up. */
export class GaveUp extends Error {
  /** @override */
  name = 'GaveUp';
}

/**
 * Waits for an answer, but not for ever.
 *
 * @template T
 * @param {Promise<T>} answer
 * @param {number} ms how long to wait at most
 * @returns {Promise<T | typeof CUT_OFF>}
 */
export async function withCutOff(answer, ms) {
  /** @type {ReturnType<typeof setTimeout> | undefined} */
  let timer;
  /** @type {Promise<typeof CUT_OFF>} */
  const late = new Promise((resolve) => {
    timer = setTimeout(() => resolve(CUT_OFF), ms);
  });
  try {
    return await Promise.race([answer, late]);
  } finally {
    clearTimeout(timer);
  }
}
