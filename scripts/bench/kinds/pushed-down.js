import { CUT_OFF } from '../cut-off.js';
import { bareAllShortestPaths } from './all-shortest.js';
import { filtered, inYear, matchInYear } from './filtered.js';
import { about, entitiesOf, lengthOfFirst, pathsPushedDown, RETURN_PATH } from './paths.js';
import { shortest } from './shortest.js';

/**
 * @typedef {import('./paths.js').Pair} Pair
 * @typedef {import('./filtered.js').Question} YearQuestion
 */

/** @type {(sides: import('./kind.js').Sides) => boolean} */
const isPossible = ({ pushedDown }) => pushedDown !== undefined;

/** @type {(ours: string, theirs: string) => boolean} */
const same = (ours, theirs) => ours === theirs;

/** One shortest path, found for us by Neo4j, beside Neo4j asked for any of them. @type {typeof shortest} */
export const pushedDownShortest = {
  ...shortest,
  name: 'pushed down: shortest path',
  isPossible,
  ours: async (sides, pair) => lengthOfFirst(await pathsPushedDown(sides, about(pair))),
};

/** The same by type and year. @type {typeof filtered} */
export const pushedDownFiltered = {
  ...filtered,
  name: 'pushed down: by type and year',
  isPossible,
  ours: async (sides, question) => lengthOfFirst(await pathsPushedDown(sides, inYear(question))),
};

/**
 * The same path beside Neo4j asked for what that takes: which of the shortest paths comes first is known only from all of them.
 * @type {import('./kind.js').Kind<Pair, string>}
 */
export const pushedDownFirst = {
  name: 'pushed down: first of all shortest',
  isPossible,
  draw: shortest.draw,
  ours: async (sides, pair) => firstOf((await pathsPushedDown(sides, about(pair))).map(({ entities }) => entities)),
  peers: {
    neo4j: async (server, pair) => {
      const paths = await bareAllShortestPaths(server, pair);
      return paths === CUT_OFF ? CUT_OFF : firstOf(paths);
    },
  },
  agree: same,
};

/** The same by type and year. @type {import('./kind.js').Kind<YearQuestion, string>} */
export const pushedDownFirstFiltered = {
  name: 'pushed down: first by type and year',
  isPossible,
  draw: filtered.draw,
  ours: async (sides, question) =>
    firstOf((await pathsPushedDown(sides, inYear(question))).map(({ entities }) => entities)),
  peers: {
    neo4j: async (server, { types, year, ...pair }) => {
      const text = `${matchInYear('allShortestPaths', types)} ${RETURN_PATH}`;
      const paths = entitiesOf(await server.ask(text, { ...pair, year: String(year) }));
      return paths === CUT_OFF ? CUT_OFF : firstOf(paths);
    },
  },
  agree: same,
};

/** @param {readonly (readonly string[])[]} paths */
function firstOf(paths) {
  return paths.map((entities) => entities.join()).sort()[0] ?? '';
}
