import type { Context } from '../../context.js';
import type { SourceId } from '../../model/ids.js';
import { connectionById, pageById } from './by-id.js';
import type { PageArgs } from './connection.js';

/** A page of all sources. */
export async function allSources({ store }: Context, args: PageArgs) {
  const { items, total } = await store.listSources(pageById('sources', args));
  return connectionById('sources', items, total, args);
}

/** A page of what a source claims. */
export async function claimsOfSource({ loaders }: Context, source: SourceId, args: PageArgs) {
  const { items, total } = await loaders.claimsFrom.load({ source, ...pageById('claims', args) });
  return connectionById('claims', items, total, args);
}
