// Lists in pages. How many there are in all and what is on the page are read in one transaction.

import neo4j from 'neo4j-driver';
import type { Claim } from '../../model/claim.js';
import type { Entity } from '../../model/entity.js';
import type { SourceId } from '../../model/ids.js';
import type { Source } from '../../model/source.js';
import { anyOf } from '../entity-index.js';
import type { StorePage } from '../page.js';
import type { EntityListing, GraphStore, SearchCandidate } from '../port.js';
import type { Runner, Values } from './connection.js';
import { READ } from './queries.js';
import { toClaim, toEntity, toSource, type RecordRow } from './rows.js';

// No id or key comes before the empty text, so a first page is one that comes after it.
const START = '';

/** See `GraphStore.claimsFrom`. Sources that do not exist have an empty page. */
export async function claimsFrom(
  runner: Runner,
  sources: readonly SourceId[],
  { first, after = START }: Parameters<GraphStore['claimsFrom']>[1],
): Promise<ReadonlyMap<SourceId, StorePage<Claim>>> {
  const wanted = { sources: [...new Set(sources)] };
  const counts = await runner.rows<{ readonly source: string; readonly total: number }>(READ.claimCounts, wanted);
  const pages = new Map(counts.map(({ source, total }) => [source, { total, items: [] as Claim[] }]));
  const rows = await runner.rows<RecordRow>(READ.claimPages, { ...wanted, after, first: neo4j.int(first) });
  for (const claim of rows.map(toClaim)) pages.get(claim.source)?.items.push(claim);
  return pages;
}

/** See `GraphStore.listSources`. */
export async function listSources(
  runner: Runner,
  { first, after = START }: Parameters<GraphStore['listSources']>[0],
): Promise<StorePage<Source>> {
  const rows = await runner.rows<RecordRow>(READ.sourcePage, { after, first: neo4j.int(first) });
  return { items: rows.map(toSource), total: await count(runner, READ.sourceCount) };
}

/** See `GraphStore.listEntities`. */
export async function listEntities(
  runner: Runner,
  { order, types, after = { key: START, id: START }, first }: EntityListing,
): Promise<StorePage<{ readonly entity: Entity; readonly key: string }>> {
  const query = types ? READ.entityPageOfTypes[order] : READ.entityPage[order];
  const rows = await runner.rows<RecordRow & { readonly key: string }>(query, {
    key: after.key,
    id: after.id,
    types: types ?? null,
    first: neo4j.int(first),
  });
  const total = types ? await count(runner, READ.entityCountOfTypes, { types }) : await count(runner, READ.entityCount);
  return { items: rows.map((row) => ({ entity: toEntity(row), key: row.key })), total };
}

/** See `GraphStore.searchCandidates`. */
export async function searchCandidates(
  runner: Runner,
  { tokens, types, limit }: Parameters<GraphStore['searchCandidates']>[0],
): Promise<SearchCandidate[]> {
  const query = anyOf(tokens);
  if (query === undefined) return [];
  const rows = await runner.rows<{ readonly candidate: SearchCandidate }>(types ? READ.searchOfTypes : READ.search, {
    query,
    types: types ?? null,
    limit: neo4j.int(limit),
  });
  return rows.map(({ candidate }) => candidate);
}

async function count(runner: Runner, query: string, values: Values = {}): Promise<number> {
  const [row] = await runner.rows<{ readonly total: number }>(query, values);
  return row?.total ?? 0;
}
