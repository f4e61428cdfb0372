// Lists in the order of their ids: relationships, sources and claims.

import { decodeCursor, encodeCursor } from '../arguments/cursor.js';
import { pageSize } from '../arguments/numbers.js';
import { nodeConnection, type PageArgs } from './connection.js';

/**
 * Reads which page of a list by id was asked for: one item more than wanted, which tells whether there is another page.
 * @param list names the list in its cursors
 * @throws BAD_USER_INPUT for a wrong size or cursor
 */
export function pageById(
  list: string,
  { first, after }: PageArgs,
): { readonly first: number; readonly after?: string } {
  const [id] = decodeCursor(list, ['string'], after) ?? [];
  return { first: pageSize(first) + 1, ...(id !== undefined && { after: id }) };
}

/** The connection of a page that was read with `pageById`. */
export function connectionById<Node extends { readonly id: string }>(
  list: string,
  nodes: readonly Node[],
  total: number,
  args: PageArgs,
) {
  const edges = nodes.map((node) => ({ cursor: encodeCursor(list, [node.id]), node }));
  return nodeConnection(edges, total, args);
}
