/**
 * @typedef {import('../bench/random.js').Random} Random
 * @typedef {import('../../server/dist/store/port.js').TopologyRelationship} Relationship
 * @typedef {{ entities: string[], relationships: Relationship[] }} Graph
 */

/** The relationship types of random graphs, each with the one it refines. */
export const TYPES = { MEMBER_OF: null, LEADS: 'MEMBER_OF', CHAIRS: 'LEADS', KNOWS: null };

/** @type {readonly Relationship['status'][]} */
export const STATUSES = ['CONFIRMED', 'REPORTED', 'ALLEGED', 'DISPUTED', 'DENIED', 'RETRACTED'];

export const FIRST_YEAR = 2000;
export const LAST_YEAR = 2009;

/**
 * A multigraph of 20 to 60 entities with hubs, loops, parallel relationships both ways, types, years and statuses.
 * @param {Random} random
 * @returns {Graph}
 */
export function randomGraph(random) {
  const entities = Array.from({ length: 20 + random.below(41) }, (_, i) => `e${String(i).padStart(2, '0')}`);
  const count = Math.round(entities.length * (1 + random.unit() * 1.8));
  /** @type {Relationship[]} */
  const relationships = [];
  while (relationships.length < count) {
    const [source, target] = ends(random, entities, relationships);
    const since = random.chance(0.5) ? FIRST_YEAR + random.below(10) : null;
    const until = random.chance(0.5) ? (since ?? FIRST_YEAR) + random.below(4) : null;
    relationships.push({
      id: `r${String(relationships.length).padStart(3, '0')}`,
      type: random.pick(Object.keys(TYPES)),
      source,
      target,
      since: since === null ? null : String(since),
      until: until === null ? null : String(until),
      status: random.pick(STATUSES),
      sources: ['s0'],
    });
  }
  return { entities, relationships };
}

/**
 * @param {Random} random
 * @param {readonly string[]} entities
 * @param {readonly Relationship[]} relationships those there are already
 * @returns {[string, string]}
 */
function ends(random, entities, relationships) {
  if (relationships.length > 0 && random.chance(0.15)) {
    const { source, target } = random.pick(relationships);
    return random.chance(0.5) ? [source, target] : [target, source];
  }
  // A square makes low numbers hubs.
  const source = random.pick(entities);
  const hub = /** @type {string} */ (entities[Math.floor(random.unit() ** 2 * entities.length)]);
  return random.chance(0.5) ? [source, hub] : [hub, source];
}
