import neo4j from 'neo4j-driver';
import type { EntityId } from '../../model/ids.js';
import type { NeighbourhoodRequest } from '../../topology/neighbourhood.js';
import type { RelationshipFilter, SubgraphIds } from '../../topology/types.js';
import { patternOf } from '../neo4j/labels.js';
import { arrow, passingTypes } from './filter.js';
import type { GraphReader } from './graph-reader.js';
import { assertBounded, incidentScan } from './incident.js';
import { subgraphBetween } from './subgraph.js';

/** What is one hop further away. */
interface Ring {
  readonly scanned: number;
  readonly total: number;
  /** The best connected first, then by id. */
  readonly ids: readonly EntityId[];
}

/** See `Traversal.neighbourhood`. Throws `TooLarge` where too much is around. */
export async function neighbourhood(
  reader: GraphReader,
  ids: readonly EntityId[],
  { depth, limit, filter }: NeighbourhoodRequest,
): Promise<SubgraphIds> {
  const reached: EntityId[] = [];
  let frontier: readonly EntityId[] = [...new Set(ids)];
  let total = 0;
  let scanned = 0;
  for (let hop = 1; hop <= depth && frontier.length > 0; hop += 1) {
    // Of the last ring only what is shown is needed; from the others the way leads on.
    const first = hop === depth ? Math.max(0, limit - reached.length) : reader.limits.scanned;
    const ring = await nextRing(reader, frontier, [...ids, ...reached], filter, first);
    scanned += ring.scanned;
    assertBounded(reader, scanned, 'What is around these entities');
    total += ring.total;
    reached.push(...ring.ids);
    frontier = ring.ids;
  }
  const shown = reached.slice(0, limit);
  const subgraph = await subgraphBetween(reader, [...ids, ...shown], filter);
  return { ...subgraph, omitted: total - shown.length };
}

async function nextRing(
  reader: GraphReader,
  frontier: readonly EntityId[],
  seen: readonly EntityId[],
  filter: RelationshipFilter,
  first: number,
): Promise<Ring> {
  const { scan, passes, values } = incidentScan(reader, filter);
  const degree = `COUNT { ${arrow('ANY', 'far', patternOf(passingTypes(reader.ontology, {})), '')} }`;
  return reader.ask<Ring>({
    name: 'what is one hop further away',
    text: `${scan}
      WITH count(*) AS scanned,
        collect(DISTINCT CASE WHEN ${passes} AND NOT far.id IN $seen THEN far END) AS reached
      RETURN {scanned: scanned, total: size(reached), ids: COLLECT {
        UNWIND reached AS far
        WITH far.id AS id, ${degree} AS degree ORDER BY degree DESC, id LIMIT $first
        RETURN id
      }} AS answer`,
    values: { ...values, ids: frontier, seen, first: neo4j.int(first) },
  });
}
