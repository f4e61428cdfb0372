// Numbers drawn from a seed: the same on every machine, so that what a run saw can be seen again.

/**
 * @typedef {object} Random
 * @property {() => number} unit at least 0, below 1
 * @property {(limit: number) => number} below a whole number, at least 0, below the limit
 * @property {<T>(values: readonly T[]) => T} pick one of some values; there must be one
 * @property {(share: number) => boolean} chance true in this share of cases, 0 to 1
 */

/**
 * A stream of numbers (mulberry32, by Tommy Ettinger, public domain).
 * @param {number} seed its lowest 32 bits count
 * @returns {Random}
 */
export function randomFrom(seed) {
  let state = seed >>> 0;
  const unit = () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
  const below = (/** @type {number} */ limit) => Math.floor(unit() * limit);
  return {
    unit,
    below,
    pick: (values) => /** @type {(typeof values)[number]} */ (values[below(values.length)]),
    chance: (share) => unit() < share,
  };
}
