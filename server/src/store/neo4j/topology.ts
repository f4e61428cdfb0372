import { StoreUnavailable } from '../errors.js';
import type { StoreVersion, TopologyBatch, TopologyEntity, TopologyStream } from '../port.js';
import { isSameVersion } from '../version.js';
import type { Connection, Stream } from './connection.js';
import { READ } from './queries.js';
import { toTopologyRelationship, type Properties } from './rows.js';
import { readState, readVersion } from './state.js';

const ROWS_AT_ONCE = 10_000;

/**
 * The topology from one read transaction. Neo4j shows a transaction what others commit meanwhile, so the version is
 * looked at again at the end: where it has changed, the stream ends with `StoreUnavailable`, and
 * another try may have more luck. Where the reader never begins, the server ends the transaction.
 */
export async function streamTopology(connection: Connection): Promise<TopologyStream> {
  const stream = await connection.stream();
  try {
    const { revision, ontology, lastChange } = await readState(stream);
    const version = { revision, change: lastChange };
    return { version, ontology, batches: batchesOf(stream, version) };
  } catch (error) {
    await stream.close();
    throw error;
  }
}

async function* batchesOf(stream: Stream, version: StoreVersion): AsyncGenerator<TopologyBatch> {
  try {
    for await (const entities of stream.batches<TopologyEntity>(READ.topologyEntities, ROWS_AT_ONCE)) {
      yield { entities };
    }
    for await (const rows of stream.batches<Properties>(READ.topologyRelationships, ROWS_AT_ONCE)) {
      yield { relationships: rows.map(toTopologyRelationship) };
    }
    if (!isSameVersion(await readVersion(stream), version))
      throw new StoreUnavailable('The graph was changed while it was read');
  } finally {
    await stream.close();
  }
}
