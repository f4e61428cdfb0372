/**
 * How large a generated graph is, and how much Neo4j may take for it.
 *
 * @typedef {object} Size
 * @property {string} name
 * @property {number} entities
 * @property {number} relationships
 * @property {import('../neo4j/start.js').Memory} memory
 */

const SMALL_MEMORY = { heap: '512m', pageCache: '128m' };
const LARGE_MEMORY = { heap: '3g', pageCache: '2g' };

/** @type {readonly Size[]} */
export const SIZES = [
  { name: 'small', entities: 10_000, relationships: 50_000, memory: SMALL_MEMORY },
  { name: 'medium', entities: 100_000, relationships: 500_000, memory: LARGE_MEMORY },
  { name: 'full', entities: 1_000_000, relationships: 5_000_000, memory: LARGE_MEMORY },
];

/** What `--growth` measures, one after the other. @type {readonly Size[]} */
export const GROWTH = [
  { name: '10k', entities: 2_000, relationships: 10_000, memory: SMALL_MEMORY },
  { name: '100k', entities: 20_000, relationships: 100_000, memory: SMALL_MEMORY },
  { name: '1M', entities: 200_000, relationships: 1_000_000, memory: LARGE_MEMORY },
  { name: '5M', entities: 1_000_000, relationships: 5_000_000, memory: LARGE_MEMORY },
];
