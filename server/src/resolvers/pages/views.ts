import type { Context } from '../../context.js';
import { badInput } from '../../errors.js';
import { decodeCursor, encodeCursor } from '../arguments/cursor.js';
import { pageSize } from '../arguments/numbers.js';
import { MAX_SEARCH_LENGTH } from '../arguments/text.js';
import { nodeConnection, type PageArgs } from './connection.js';

/** A page of the saved views that have a text in their title or note. */
export async function viewPage({ store }: Context, args: PageArgs & { readonly text: string | null }) {
  const text = args.text ?? '';
  if (text.length > MAX_SEARCH_LENGTH) {
    throw badInput('text', `"text" must have at most ${MAX_SEARCH_LENGTH} characters, not ${text.length}.`);
  }
  const after = decodeCursor('views', ['string', 'string'], args.after);
  const { items, total } = await store.views.list({
    text,
    first: pageSize(args.first) + 1,
    ...(after && { after: { changedAt: after[0], id: after[1] } }),
  });
  const edges = items.map((node) => ({ cursor: encodeCursor('views', [node.changedAt, node.id]), node }));
  return nodeConnection(edges, total, args);
}
