import { StoreUnavailable } from '../errors.js';
import type { TopologyBatch, TopologyEntity, TopologyStream } from '../port.js';
import type { Connection, Stream } from './connection.js';
import { READ } from './queries.js';
import { toTopologyRelationship, type Properties } from './rows.js';
import { readState } from './state.js';

const ROWS_AT_ONCE = 10_000;

/**
 * The topology from one read transaction. Neo4j shows a transaction what others commit meanwhile, so the revision is
 * looked at again at the end: where it has changed, the stream ends with `StoreUnavailable`, and
 * another try may have more luck. Where the reader never begins, the server ends the transaction.
 */
export async function streamTopology(connection: Connection): Promise<TopologyStream> {
  const stream = await connection.stream();
  try {
    const { revision, ontology } = await readState(stream);
    return { revision, ontology, batches: batchesOf(stream, revision) };
  } catch (error) {
    await stream.close();
    throw error;
  }
}

async function* batchesOf(stream: Stream, revision: number): AsyncGenerator<TopologyBatch> {
  try {
    for await (const entities of stream.batches<TopologyEntity>(READ.topologyEntities, ROWS_AT_ONCE)) {
      yield { entities };
    }
    for await (const rows of stream.batches<Properties>(READ.topologyRelationships, ROWS_AT_ONCE)) {
      yield { relationships: rows.map(toTopologyRelationship) };
    }
    const [now] = await stream.rows<{ readonly revision: number }>(READ.revision);
    if (now?.revision !== revision) throw new StoreUnavailable('The graph was changed while it was read');
  } finally {
    await stream.close();
  }
}
