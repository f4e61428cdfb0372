import { CUT_OFF } from '../cut-off.js';
import { about, drawPair, entitiesOf, lengthOfFirst, MATCH_PAIR, MAX_HOPS, pathsFound, RETURN_PATH } from './paths.js';

const QUERY = `${MATCH_PAIR} MATCH p = shortestPath((a)-[*..${MAX_HOPS}]-(b)) ${RETURN_PATH}`;

/**
 * The shortest path as Neo4j finds it.
 * @param {import('../neo4j.js').Neo4jSide} server
 * @param {import('./paths.js').Pair} pair
 * @returns {Promise<number | null | typeof CUT_OFF>} its length
 */
export async function bareShortestPath(server, pair) {
  const paths = entitiesOf(await server.ask(QUERY, { ...pair }));
  return paths === CUT_OFF ? CUT_OFF : paths[0] ? paths[0].length - 1 : null;
}

/** One shortest path. @type {import('./kind.js').Kind<import('./paths.js').Pair, number | null>} */
export const shortest = {
  name: 'shortest path',
  draw: drawPair,
  ours: (sides, pair) => lengthOfFirst(pathsFound(sides, about(pair))),
  peers: {
    neo4j: bareShortestPath,
    graphology: (graph, { from, to }) => graph.shortestLength(from, to),
  },
  agree: (ours, theirs) => ours === theirs,
};
