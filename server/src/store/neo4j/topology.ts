import { touchedSince, type Touched } from '../change-log.js';
import { StoreChanged } from '../errors.js';
import type { StoreVersion, TopologyBatch, TopologyChanges, TopologyEntity, TopologyStream } from '../port.js';
import { isSameVersion } from '../version.js';
import { byIds } from './by-ids.js';
import { readLog } from './change-log.js';
import type { Connection, Runner, Stream } from './connection.js';
import { changedRelationships, READ, topologyRelationships } from './queries.js';
import { toTopologyRelationship, type Properties } from './rows.js';
import { readState, readVersion } from './state.js';

const ROWS_AT_ONCE = 10_000;

/**
 * The topology from one read transaction. Neo4j shows a transaction what others commit meanwhile, so the version is
 * looked at again at the end: where it has changed, the stream ends with `StoreChanged`, and the changes
 * since tell what of it is of another version. Where the reader never begins, the server ends the transaction.
 */
export async function streamTopology(connection: Connection): Promise<TopologyStream> {
  const stream = await connection.stream();
  try {
    const { revision, ontology, lastChange, relationshipTypes } = await readState(stream);
    const version = { revision, change: lastChange };
    return { version, ontology, batches: batchesOf(stream, version, relationshipTypes) };
  } catch (error) {
    await stream.close();
    throw error;
  }
}

/**
 * What has changed since a version; `undefined` where that is not known. Like a whole topology, it ends with
 * `StoreChanged` where the graph is changed meanwhile. It may take as long, too.
 */
export async function readTopologyChanges(
  connection: Connection,
  since: StoreVersion,
): Promise<TopologyChanges | undefined> {
  const stream = await connection.stream();
  try {
    const { revision, lastChange, relationshipTypes } = await readState(stream);
    const version = { revision, change: lastChange };
    const touched = touchedSince(since, version, await readLog(stream, since.revision));
    const changes = touched && { version, ...(await readTouched(stream, touched, relationshipTypes)) };
    await assertUnchanged(stream, version);
    return changes;
  } finally {
    await stream.close();
  }
}

async function readTouched(runner: Runner, touched: Touched, types: readonly string[]) {
  const entities = await byIds<TopologyEntity>(runner, READ.entityTypes, touched.entities);
  if (types.length === 0) return { entities, relationships: [] };
  const rows = await byIds<Properties>(runner, changedRelationships(types), touched.relationships);
  return { entities, relationships: rows.map(toTopologyRelationship) };
}

async function assertUnchanged(runner: Runner, version: StoreVersion): Promise<void> {
  if (isSameVersion(await readVersion(runner), version)) return;
  throw new StoreChanged('The graph was changed while it was read');
}

async function* batchesOf(
  stream: Stream,
  version: StoreVersion,
  types: readonly string[],
): AsyncGenerator<TopologyBatch> {
  try {
    for await (const entities of stream.batches<TopologyEntity>(READ.topologyEntities, ROWS_AT_ONCE)) {
      yield { entities };
    }
    if (types.length > 0) {
      for await (const rows of stream.batches<Properties>(topologyRelationships(types), ROWS_AT_ONCE)) {
        yield { relationships: rows.map(toTopologyRelationship) };
      }
    }
    await assertUnchanged(stream, version);
  } finally {
    await stream.close();
  }
}
