import { search } from '../../../server/dist/paths/search.js';
import { CUT_OFF } from '../cut-off.js';
import { FIRST_YEAR, LAST_YEAR, TYPES } from '../generate.js';
import { about, drawPair, entitiesOf, lengthOfFirst, MATCH_PAIR, MAX_HOPS, pathsFound, RETURN_PATH } from './paths.js';

/** @typedef {import('./paths.js').Pair & { types: string[], year: number }} Question */

const MOST_STEPS = 100_000_000;
const MS_PER_DAY = 86_400_000;

/** Few texts of queries, so that Neo4j has a plan for each before it is measured. */
const PAIRS_OF_TYPES = /** @type {const} */ ([
  [TYPES[0], TYPES[3]],
  [TYPES[1], TYPES[2]],
]);

// Types in the pattern are quicker for Neo4j than a predicate on them. All dates are years, so texts compare as numbers.
/** @param {'shortestPath' | 'allShortestPaths'} find @param {string[]} types */
export const matchInYear = (find, types) => `${MATCH_PAIR}
  MATCH p = ${find}((a)-[:${types.join('|')}*..${MAX_HOPS}]-(b))
  WHERE all(r IN relationships(p) WHERE (r.since IS NULL OR r.since <= $year) AND (r.until IS NULL OR r.until >= $year))`;

/**
 * @param {import('../generate.js').GeneratedGraph} graph
 * @param {import('../random.js').Random} random
 * @returns {Question}
 */
function drawAny(graph, random) {
  const [left, right] = random.pick(PAIRS_OF_TYPES);
  const year = FIRST_YEAR + random.below(LAST_YEAR - FIRST_YEAR + 1);
  return { ...drawPair(graph, random), types: [left, right], year };
}

/** One shortest path over relationships of two types that could have held in a year. @type {import('./kind.js').Kind<Question, number | null>} */
export const filtered = {
  name: 'by type and year',
  // Where there is no path, we go on to find out why, which the peer is not asked.
  draw: (graph, random, { topology }) => {
    for (;;) {
      const question = drawAny(graph, random);
      if (search(topology, inYear(question), { steps: MOST_STEPS }).paths.length > 0) return question;
    }
  },
  ours: (sides, question) => lengthOfFirst(pathsFound(sides, inYear(question))),
  peers: {
    neo4j: async (server, { types, year, ...pair }) => {
      const paths = entitiesOf(
        await server.ask(`${matchInYear('shortestPath', types)} ${RETURN_PATH}`, { ...pair, year: String(year) }),
      );
      return paths === CUT_OFF ? CUT_OFF : paths[0] ? paths[0].length - 1 : null;
    },
  },
  agree: (ours, theirs) => ours === theirs,
};

/** The question as we are asked it. @param {Question} question */
export function inYear({ types, year, ...pair }) {
  const asOf = { first: Date.UTC(year, 0, 1) / MS_PER_DAY, last: Date.UTC(year, 11, 31) / MS_PER_DAY };
  return about(pair, { filter: { types, asOf } });
}
