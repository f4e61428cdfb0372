import type { FoundPath, PathOutcome, PathQuestion, SearchStop } from '../../paths/types.js';
import { TimeUp, type Deadline } from './deadline.js';
import { describePath, foundPaths } from './describe.js';
import { closestPairs, type Closest } from './distances.js';
import { explainNoPath } from './explain.js';
import type { GraphReader } from './graph-reader.js';
import { refuseHardQuestion, refuseManyPairs } from './refuse.js';
import { shortestPaths } from './shortest-paths.js';
import { terrainOf, type Terrain } from './terrain.js';

/**
 * Answers a path question by Neo4j's own `shortestPath()` and `allShortestPaths()`. They find shortest paths only: where
 * more are asked for, the answer is a limit that says up to how many hops all were found.
 * @throws TooLarge for what those functions cannot do, SearchesBusy where too many searches wait, SearchAbandoned where
 *   nobody waits for this one any more
 */
export async function findPaths(reader: GraphReader, question: PathQuestion, deadline: Deadline): Promise<PathOutcome> {
  refuseHardQuestion(question);
  const terrain = terrainOf(reader.ontology, question);
  refuseManyPairs(terrain.pairs, question, reader.limits);
  try {
    const closest = await whereToLook(reader, terrain, question, deadline);
    const outcome = closest && (await pathsBetween(reader, terrain, question, closest, deadline));
    return outcome ?? (await explainNoPath(reader, question, deadline));
  } catch (error) {
    if (error instanceof TimeUp) return limit('TIME', 0, 0, []);
    throw error;
  }
}

/** Of several pairs only the closest ones have the shortest paths; to look at one pair is to see how far it is. */
async function whereToLook(
  reader: GraphReader,
  terrain: Terrain,
  { maxHops }: PathQuestion,
  deadline: Deadline,
): Promise<Closest | undefined> {
  if (terrain.pairs.length === 0) return undefined;
  if (terrain.pairs.length === 1) return { hops: maxHops, pairs: terrain.pairs };
  return closestPairs(reader, terrain, maxHops, deadline);
}

/** The paths between some pairs, `undefined` for none. */
async function pathsBetween(
  reader: GraphReader,
  terrain: Terrain,
  { mode, k, maxHops }: PathQuestion,
  { hops, pairs }: Closest,
  deadline: Deadline,
): Promise<PathOutcome | undefined> {
  const { paths, found, ways } = await shortestPaths(reader, terrain, pairs, { most: hops, k }, deadline);
  const described = paths.map((path) => describePath(path.entities, path.ways));
  const [first] = described;
  if (!first) return undefined;
  if (ways > reader.limits.paths) return limit('STEPS', ways, first.cost - 1, described);
  const isEverything = mode === 'ALL_SHORTEST' || first.cost === maxHops;
  if (found < k && !isEverything) return limit('STEPS', ways, first.cost, described);
  // The search in memory does not look whether the one path asked for is the only one; the answers are to be the same.
  const isOneOfMany = k === 1 && mode !== 'ALL_SHORTEST';
  return foundPaths(described, isEverything && !isOneOfMany && found <= k);
}

function limit(
  stoppedBy: SearchStop,
  explored: number,
  searchedHops: number,
  paths: readonly FoundPath[],
): PathOutcome {
  return { kind: 'LIMIT', stoppedBy, explored, searchedHops, searchedCost: searchedHops, paths };
}
