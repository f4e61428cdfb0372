import { BestConnectedQuery, NeighboursQuery } from '../../api/documents.js';
import type { NeighboursQuery as NeighboursAnswer, RelationshipFilter } from '../../api/generated/graphql.js';
import { foldedIds } from '../../graph/folds/folds.js';
import { leastConnected, type Connected } from '../../graph/connected.js';
import { ask } from '../connection.js';
import { foldsNow, pictureNow } from './picture.js';

/** Which neighbours an expansion brings where it does not bring all: the best connected, or the least. */
export type NeighbourOrder = 'MOST' | 'LEAST';

/** How many relationships are looked through for the least connected: the API orders by the best connected only. */
export const MOST_LOOKED_THROUGH = 1_000;

/** How many neighbours the API gives at once. */
const MOST_NEIGHBOURS = 1_000;

/** Who is folded beside an entity. */
const foldedBeside = (hub: string): ReadonlySet<string> =>
  new Set(foldedIds(foldsNow().filter((fold) => fold.hub === hub)));

function undrawn(of: string, ids: readonly string[], most: number): string[] {
  const folded = foldedBeside(of);
  return ids.filter((id) => !pictureNow().has(id) && !folded.has(id)).slice(0, most);
}

async function bestConnected(
  id: string,
  filter: RelationshipFilter,
  most: number,
  signal: AbortSignal,
): Promise<string[]> {
  // What is drawn or folded already may come first, so as many more are asked for.
  const limit = Math.min(MOST_NEIGHBOURS, most + pictureNow().size + foldedBeside(id).size);
  const { neighbourhood } = await ask(BestConnectedQuery, { id, filter, limit }, signal);
  return undrawn(
    id,
    neighbourhood.entities.map((entity) => entity.id),
    most,
  );
}

async function allConnected(id: string, filter: RelationshipFilter, signal: AbortSignal): Promise<Connected[]> {
  const found = new Map<string, Connected>();
  let looked = 0;
  let after: string | null = null;
  do {
    const answer: NeighboursAnswer = await ask(NeighboursQuery, { id, filter, after }, signal);
    if (!answer.entity) break;
    const { nodes, pageInfo } = answer.entity.relationships;
    for (const { source, target } of nodes) {
      const far = source.id === id ? target : source;
      found.set(far.id, far);
    }
    looked += nodes.length;
    after = pageInfo.hasNextPage && looked < MOST_LOOKED_THROUGH ? (pageInfo.endCursor ?? null) : null;
  } while (after !== null);
  return [...found.values()];
}

/**
 * Neighbours of an entity that are neither drawn yet nor folded beside it.
 * @param most how many at most
 * @throws RequestError
 */
export async function undrawnNeighbours(
  id: string,
  filter: RelationshipFilter,
  order: NeighbourOrder,
  most: number,
  signal: AbortSignal,
): Promise<string[]> {
  if (order === 'MOST') return bestConnected(id, filter, most, signal);
  return undrawn(id, leastConnected(await allConnected(id, filter, signal)), most);
}
