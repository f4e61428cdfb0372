// Lists in pages. How many there are in all and what is on the page are read in one transaction.

import type { Claim } from '../../model/claim.js';
import type { Entity } from '../../model/entity.js';
import type { SourceId } from '../../model/ids.js';
import type { Source } from '../../model/source.js';
import { anyOf } from '../entity-index.js';
import type { StorePage } from '../page.js';
import type { EntityListing, GraphStore, SearchCandidate } from '../port.js';
import type { Connection } from './connection.js';
import { READ } from './queries.js';
import { toClaim, toEntity, toSource, type RecordRow } from './rows.js';

// No id or key comes before the empty text, so a first page is one that comes after it.
const START = '';

/** See `GraphStore.claimsFrom`. Sources that do not exist have an empty page. */
export function claimsFrom(
  connection: Connection,
  sources: readonly SourceId[],
  { first, after = START }: Parameters<GraphStore['claimsFrom']>[1],
): ReadonlyMap<SourceId, StorePage<Claim>> {
  const wanted = JSON.stringify([...new Set(sources)]);
  return connection.transaction('DEFERRED', () => {
    const counts = connection.rows<{ readonly source: string; readonly total: number }>(READ.claimCounts, [wanted]);
    const pages = new Map(counts.map(({ source, total }) => [source, { total, items: [] as Claim[] }]));
    const rows = connection.rows<RecordRow>(READ.claimPages, { sources: wanted, after, first });
    for (const claim of rows.map(toClaim)) pages.get(claim.source)?.items.push(claim);
    return pages;
  });
}

/** See `GraphStore.listSources`. */
export function listSources(
  connection: Connection,
  { first, after = START }: Parameters<GraphStore['listSources']>[0],
): StorePage<Source> {
  return connection.transaction('DEFERRED', () => ({
    items: connection.rows<RecordRow>(READ.sourcePage, { after, first }).map(toSource),
    total: count(connection, READ.sourceCount),
  }));
}

/** See `GraphStore.listEntities`. */
export function listEntities(
  connection: Connection,
  { order, types, after = { key: START, id: START }, first }: EntityListing,
): StorePage<{ readonly entity: Entity; readonly key: string }> {
  const query = types ? READ.entityPageOfTypes[order] : READ.entityPage[order];
  const ofTypes = types ? { types: JSON.stringify(types) } : {};
  const from = order === 'NAME' ? { key: after.key, id: after.id } : { id: after.id };
  return connection.transaction('DEFERRED', () => {
    const rows = connection.rows<RecordRow & { readonly key: string }>(query, { ...ofTypes, ...from, first });
    const total = types
      ? count(connection, READ.entityCountOfTypes, [JSON.stringify(types)])
      : count(connection, READ.entityCount);
    return { items: rows.map((row) => ({ entity: toEntity(row), key: row.key })), total };
  });
}

/** See `GraphStore.searchCandidates`. */
export function searchCandidates(
  connection: Connection,
  { tokens, types, limit }: Parameters<GraphStore['searchCandidates']>[0],
): SearchCandidate[] {
  const query = anyOf(tokens);
  if (query === undefined) return [];
  const rows = types
    ? connection.rows<RecordRow>(READ.searchOfTypes, { query, types: JSON.stringify(types), limit })
    : connection.rows<RecordRow>(READ.search, { query, limit });
  return rows.map(toEntity).map(({ id, type, names }) => ({ id, type, names: names.map((name) => name.text) }));
}

function count(connection: Connection, query: string, parameters: readonly string[] = []): number {
  return connection.rows<{ readonly total: number }>(query, parameters)[0]?.total ?? 0;
}
