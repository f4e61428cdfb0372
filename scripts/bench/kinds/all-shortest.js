import { CUT_OFF } from '../cut-off.js';
import { about, drawPair, entitiesOf, MATCH_PAIR, MAX_HOPS, pathsFound, RETURN_PATH } from './paths.js';

/** More than there are between any two entities of a generated graph. */
const ALL = 1_000_000;

const QUERY = `${MATCH_PAIR} MATCH p = allShortestPaths((a)-[*..${MAX_HOPS}]-(b)) ${RETURN_PATH}`;

/**
 * Every shortest path as Neo4j finds them: to Neo4j, two relationships between the same two entities make two paths.
 * @param {import('../neo4j.js').Neo4jSide} server
 * @param {import('./paths.js').Pair} pair
 */
export const bareAllShortestPaths = async (server, pair) => entitiesOf(await server.ask(QUERY, { ...pair }));

/** Every shortest path. The answer: how many, and how long. @type {import('./kind.js').Kind<import('./paths.js').Pair, { count: number, length: number | null }>} */
export const allShortest = {
  name: 'all shortest paths',
  draw: drawPair,
  ours: (sides, pair) => {
    const paths = pathsFound(sides, about(pair, { mode: 'ALL_SHORTEST', k: ALL }));
    return { count: paths.length, length: paths[0]?.hops.length ?? null };
  },
  peers: {
    neo4j: async (server, pair) => {
      const paths = await bareAllShortestPaths(server, pair);
      if (paths === CUT_OFF) return CUT_OFF;
      const count = new Set(paths.map((entities) => entities.join())).size;
      return { count, length: paths[0] ? paths[0].length - 1 : null };
    },
  },
  agree: (ours, theirs) => ours.count === theirs.count && ours.length === theirs.length,
};
