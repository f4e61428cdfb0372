import type { Deadline } from './deadline.js';
import type { GraphReader } from './graph-reader.js';
import type { EndPair, Terrain } from './terrain.js';

/** The pairs of ends that are closest to each other, and how many hops that is. */
export interface Closest {
  readonly hops: number;
  readonly pairs: readonly EndPair[];
}

/**
 * The pairs between which the shortest paths are; `undefined` where there are none.
 * @param most how many hops a path may have; `undefined` for any number
 * @throws TimeUp, and what `GraphReader.search` throws
 */
export async function closestPairs(
  reader: GraphReader,
  terrain: Terrain,
  most: number | undefined,
  deadline: Deadline,
): Promise<Closest | undefined> {
  const found = await reader.search<[EndPair, number][]>(
    {
      name: 'distances',
      text: `${terrain.match('shortestPath', most)}
        RETURN collect([pair, length(p)]) AS answer`,
      values: { ...terrain.values, pairs: terrain.pairs },
    },
    deadline,
  );
  if (found.length === 0) return undefined;
  const hops = Math.min(...found.map(([, length]) => length));
  return { hops, pairs: found.filter(([, length]) => length === hops).map(([pair]) => pair) };
}
