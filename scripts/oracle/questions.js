import { FIRST_YEAR, STATUSES, TYPES } from './graphs.js';

/**
 * @typedef {import('../bench/random.js').Random} Random
 * @typedef {import('../../server/dist/paths/types.js').PathQuestion} PathQuestion
 * @typedef {import('../../server/dist/topology/types.js').RelationshipFilter} Filter
 * @typedef {import('../../server/dist/connections/types.js').ConnectQuestion} ConnectQuestion
 */

/** More hops than the largest random graph has entities: no limit at all. */
export const NO_LIMIT = 100;
/** More paths than there are. */
export const ALL_PATHS = 1_000_000;

/**
 * One question in each mode about one pair of a graph, and one for every simple path between them.
 * @param {Random} random
 * @param {import('./graphs.js').Graph} graph
 * @returns {PathQuestion[]}
 */
export function randomPathQuestions(random, { entities, relationships }) {
  const from = random.pick(entities);
  const to = random.pick(entities.filter((id) => id !== from));
  const others = entities.filter((id) => id !== from && id !== to);
  /** @type {PathQuestion} */
  const base = {
    from: [from],
    to: [to],
    mode: 'SHORTEST',
    costs: [],
    k: 1,
    maxHops: NO_LIMIT,
    filter: randomFilter(random),
    via: [],
    avoid: random.chance(0.3) ? [random.pick(others)] : [],
    avoidRelationships: random.chance(0.3) ? [random.pick(relationships).id] : [],
    simultaneous: false,
  };
  const k = 1 + random.below(10);
  const costs = Object.keys(TYPES)
    .filter(() => random.chance(0.5))
    .map((type) => ({ type, cost: random.pick([0.001, 0.01, 0.5, 2, 7.25]) }));
  // Networkx has no limit of hops for its paths by cost: where there is one, they are picked from all simple paths.
  const maxHops = random.pick([3, 4, 5, NO_LIMIT, NO_LIMIT, NO_LIMIT]);
  return [
    base,
    { ...base, mode: 'ALL_SHORTEST', k: ALL_PATHS },
    { ...base, k: ALL_PATHS, maxHops: 1 + random.below(5) },
    { ...base, mode: 'K_SHORTEST', k, costs, maxHops },
    { ...base, mode: 'BEST_SOURCED', k, maxHops },
    { ...base, mode: 'MOST_SPECIFIC', k, maxHops },
  ];
}

/**
 * What connects two to five actors, by each weight. Such questions have no direction.
 * @param {Random} random
 * @param {import('./graphs.js').Graph} graph
 * @returns {ConnectQuestion[]}
 */
export function randomTreeQuestions(random, { entities }) {
  const [avoided, ...actors] = someOf(random, entities, 3 + random.below(4));
  const base = {
    actors,
    maxHops: NO_LIMIT,
    filter: { ...randomFilter(random), direction: /** @type {const} */ ('ANY') },
    avoid: avoided !== undefined && random.chance(0.5) ? [avoided] : [],
    avoidRelationships: [],
  };
  return [
    { ...base, weigh: 'HOPS' },
    { ...base, weigh: 'SPECIFIC' },
    { ...base, weigh: 'SOURCED' },
  ];
}

/**
 * Everything on the shortest paths between two.
 * @param {Random} random
 * @param {import('./graphs.js').Graph} graph
 * @returns {import('../../server/dist/connections/types.js').ShortestPathsQuestion}
 */
export function randomShortestPathsQuestion(random, { entities }) {
  const [from, ...to] = someOf(random, entities, 2);
  return {
    from: from === undefined ? [] : [from],
    to,
    maxHops: NO_LIMIT,
    filter: { ...randomFilter(random), direction: 'ANY' },
    avoid: [],
    avoidRelationships: [],
    limit: entities.length,
  };
}

/**
 * @param {Random} random
 * @param {readonly string[]} values
 * @param {number} count at most as many as there are
 */
function someOf(random, values, count) {
  const chosen = new Set();
  while (chosen.size < count) chosen.add(random.pick(values));
  return /** @type {string[]} */ ([...chosen]);
}

/**
 * @param {Random} random
 * @returns {Filter}
 */
function randomFilter(random) {
  const year = Date.UTC(FIRST_YEAR + random.below(10), 0, 1) / 86_400_000;
  return {
    direction: random.pick(['ANY', 'ANY', 'OUT', 'IN']),
    ...(random.chance(0.25) && { types: [random.pick(Object.keys(TYPES)), 'KNOWS'] }),
    ...(random.chance(0.15) && { excludeTypes: [random.pick(Object.keys(TYPES))] }),
    ...(random.chance(0.2) && { asOf: { first: year, last: year } }),
    ...(random.chance(0.2) && { statuses: STATUSES.slice(0, 3 + random.below(3)) }),
  };
}
