import { CUT_OFF } from '../cut-off.js';
import { about, drawPair, entitiesOf, MATCH_PAIR, MAX_HOPS, pathsFound, RETURN_PATH } from './paths.js';

const K = 10;
const QUERY = `${MATCH_PAIR} MATCH p = SHORTEST ${K} (a)-[]-{1,${MAX_HOPS}}(b) ${RETURN_PATH}`;

/** The ten shortest paths, none of which visits an entity twice. The answer: their lengths. @type {import('./kind.js').Kind<import('./paths.js').Pair, number[]>} */
export const kShortest = {
  name: `${K} shortest paths`,
  draw: drawPair,
  ours: (sides, pair) => pathsFound(sides, about(pair, { k: K })).map(({ hops }) => hops.length),
  peers: {
    neo4j: async (server, pair) => {
      const paths = entitiesOf(await server.ask(QUERY, { ...pair }));
      return paths === CUT_OFF ? CUT_OFF : lengthsOfSimple(paths);
    },
  },
  // Of Neo4j's ten, fewer may be left: all shorter than its longest, and some of those that are as long.
  agree: (ours, theirs) => ours.length >= theirs.length && theirs.every((length, place) => length === ours[place]),
};

/**
 * Neo4j may visit an entity twice, and parallel relationships make several paths to it. Such paths are left out.
 * @param {string[][]} paths
 * @returns {number[]} ascending
 */
function lengthsOfSimple(paths) {
  const simple = paths.filter((entities) => new Set(entities).size === entities.length);
  const different = new Map(simple.map((entities) => [entities.join(), entities.length - 1]));
  return [...different.values()].sort((a, b) => a - b);
}
