import { randomFrom } from './random.js';

/**
 * A generated graph in typed arrays: five million relationships as objects would not fit beside what is measured.
 * Entities and relationships are numbered from 0. Years are 0 for none; types and statuses are places in `TYPES` and
 * `STATUSES`.
 *
 * @typedef {object} GeneratedGraph
 * @property {number} entities how many
 * @property {number} relationships how many
 * @property {number} hub the entity with the most relationships
 * @property {Int32Array} source
 * @property {Int32Array} target
 * @property {Uint8Array} type
 * @property {Uint8Array} status
 * @property {Uint16Array} since
 * @property {Uint16Array} until
 */

export const TYPES = /** @type {const} */ (['MEMBER_OF', 'LEADS', 'FUNDS', 'KNOWS']);
export const STATUSES = /** @type {const} */ (['CONFIRMED', 'REPORTED', 'ALLEGED', 'DISPUTED', 'DENIED', 'RETRACTED']);
export const FIRST_YEAR = 1990;
export const LAST_YEAR = 2025;

const TYPE_SHARES = [0.4, 0.7, 0.9, 1];
const STATUS_SHARES = [0.3, 0.7, 0.9, 0.95, 0.98, 1];

/** One relationship in 200 ends at the greatest hub, so it has 25,000 of five million. */
const HUB_SHARE = 1 / 200;
/** The hub of rank `n` has `1 / n` of what the greatest has. One entity in a thousand is a hub. */
const ENTITIES_PER_HUB = 1000;

/**
 * A multigraph with a few great hubs and a long tail of smaller ones; all other ends are drawn evenly.
 *
 * @param {{ entities: number, relationships: number, seed: number }} options
 * @returns {GeneratedGraph}
 */
export function generate({ entities, relationships, seed }) {
  const random = randomFrom(seed);
  const hubs = Math.max(1, Math.floor(entities / ENTITIES_PER_HUB));
  const isHub = new Set();
  while (isHub.size < hubs) isHub.add(random.below(entities));
  const hubNumbers = [...isHub];
  const hubShares = cumulative(hubs);

  const graph = {
    entities,
    relationships,
    hub: /** @type {number} */ (hubNumbers[0]),
    source: new Int32Array(relationships),
    target: new Int32Array(relationships),
    type: new Uint8Array(relationships),
    status: new Uint8Array(relationships),
    since: new Uint16Array(relationships),
    until: new Uint16Array(relationships),
  };
  for (let i = 0; i < relationships; i += 1) {
    const rank = placeOf(random.unit(), hubShares);
    const one = random.below(entities);
    const other = hubNumbers[rank] ?? random.below(entities);
    const forward = random.chance(0.5);
    graph.source[i] = forward ? one : other;
    graph.target[i] = forward ? other : one;
    graph.type[i] = placeOf(random.unit(), TYPE_SHARES);
    graph.status[i] = placeOf(random.unit(), STATUS_SHARES);
    const since = random.chance(0.7) ? FIRST_YEAR + random.below(LAST_YEAR - FIRST_YEAR + 1) : 0;
    graph.since[i] = since;
    graph.until[i] = random.chance(0.4) ? Math.min(LAST_YEAR, (since || FIRST_YEAR) + random.below(15)) : 0;
  }
  return graph;
}

/** @param {number} hubs @returns {number[]} the share of relationships that end at this hub or a greater one */
function cumulative(hubs) {
  let sum = 0;
  return Array.from({ length: hubs }, (_, rank) => (sum += HUB_SHARE / (rank + 1)));
}

/**
 * The first place whose value is above a number; the number of places where none is.
 * @param {number} value
 * @param {readonly number[]} ascending
 */
function placeOf(value, ascending) {
  let low = 0;
  let high = ascending.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (/** @type {number} */ (ascending[middle]) > value) high = middle;
    else low = middle + 1;
  }
  return low;
}
