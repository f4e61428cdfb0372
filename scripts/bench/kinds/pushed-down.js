import { filtered, inYear } from './filtered.js';
import { about, lengthOfFirst, pathsPushedDown } from './paths.js';
import { shortest } from './shortest.js';

/** @type {(sides: import('./kind.js').Sides) => boolean} */
const isPossible = ({ pushedDown }) => pushedDown !== undefined;

/** One shortest path, found for us by Neo4j, beside Neo4j asked directly. @type {typeof shortest} */
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
