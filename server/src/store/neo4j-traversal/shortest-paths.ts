import neo4j from 'neo4j-driver';
import type { EntityId } from '../../model/ids.js';
import type { Deadline } from './deadline.js';
import type { GraphReader } from './graph-reader.js';
import type { HopRow } from './describe.js';
import type { EndPair, Terrain } from './terrain.js';

/** The shortest paths there are. */
export interface ShortestPaths {
  /** Those wanted, by the ids of their entities, each with all its ways over parallel relationships. */
  readonly paths: readonly { readonly entities: readonly EntityId[]; readonly ways: readonly (readonly HopRow[])[] }[];
  /** How many there are. */
  readonly found: number;
  /** How many ways were looked at. Where they are as many as were allowed, there may be more paths, and other first ones. */
  readonly ways: number;
}

/**
 * Finds the shortest paths between some pairs of ends that are equally far apart.
 * @param most how many hops a path may have
 * @param k how many are wanted
 * @throws TimeUp, and what `GraphReader.search` throws
 */
export async function shortestPaths(
  reader: GraphReader,
  terrain: Terrain,
  pairs: readonly EndPair[],
  { most, k }: { readonly most: number; readonly k: number },
  deadline: Deadline,
): Promise<ShortestPaths> {
  return reader.search<ShortestPaths>(
    {
      name: 'shortest paths',
      text: `${terrain.match('allShortestPaths', most)}
        WITH p LIMIT $mostPaths
        WITH nodes(p) AS nodes, collect(relationships(p)) AS ways
        WITH {entities: [n IN nodes | n.id], ways: ways} AS path ORDER BY path.entities
        WITH collect(path) AS paths
        RETURN {
          found: size(paths),
          ways: reduce(sum = 0, path IN paths | sum + size(path.ways)),
          paths: [path IN paths[..$k] | {
            entities: path.entities,
            ways: [way IN path.ways | [r IN way | r {.id, .status, .since, .until}]]
          }]
        } AS answer`,
      values: { ...terrain.values, pairs, k: neo4j.int(k), mostPaths: neo4j.int(reader.limits.paths + 1) },
    },
    deadline,
  );
}
