import { clearTimeout, setTimeout } from 'node:timers';

/** What a question gives whose answer took too long. @type {unique symbol} */
export const CUT_OFF = Symbol('cut off');

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
