import { setImmediate } from 'node:timers/promises';
import { touchedSince } from '../change-log.js';
import type { StoreVersion, TopologyBatch, TopologyChanges, TopologyEntity, TopologyStream } from '../port.js';
import { readLog } from './change-log.js';
import type { Connection } from './connection.js';
import { READ } from './queries.js';
import { toTopologyRelationship, type TopologyRow } from './rows.js';
import { readState, readVersion } from './state.js';

const ROWS_AT_ONCE = 10_000;

/**
 * The topology as one transaction sees it. It begins here and ends with the last batch, or when the reader stops:
 * until `release` is called, the connection is for nothing else.
 */
export function streamTopology(connection: Connection, release: () => void): TopologyStream {
  connection.execute('BEGIN DEFERRED');
  const { ontology } = readState(connection);
  return { version: readVersion(connection), ontology, batches: oneByOne(batchesOf(connection), release) };
}

/** The topology at once, for a store in memory: it has a single connection, which cannot wait for the reader. */
export function readTopology(connection: Connection): TopologyStream {
  return connection.transaction('DEFERRED', () => {
    const { ontology } = readState(connection);
    return {
      version: readVersion(connection),
      ontology,
      batches: oneByOne([...batchesOf(connection)], () => undefined),
    };
  });
}

/** What has changed since a version, as one transaction sees it; `undefined` where that is not known. */
export function readTopologyChanges(connection: Connection, since: StoreVersion): TopologyChanges | undefined {
  return connection.transaction('DEFERRED', () => {
    const version = readVersion(connection);
    const touched = touchedSince(since, version, readLog(connection, since.revision));
    if (!touched) return undefined;
    const rows = connection.rows<TopologyRow>(READ.changedRelationships, [JSON.stringify(touched.relationships)]);
    return {
      version,
      entities: connection.rows<TopologyEntity>(READ.entityTypes, [JSON.stringify(touched.entities)]),
      relationships: rows.map(toTopologyRelationship),
    };
  });
}

async function* oneByOne(batches: Iterable<TopologyBatch>, release: () => void): AsyncGenerator<TopologyBatch> {
  try {
    for (const batch of batches) {
      yield batch;
      // Reading is synchronous; others get their turn between two batches.
      await setImmediate();
    }
  } finally {
    release();
  }
}

function* batchesOf(connection: Connection): Generator<TopologyBatch> {
  for (const entities of pages<TopologyEntity>(connection, READ.topologyEntities)) yield { entities };
  for (const rows of pages<TopologyRow>(connection, READ.topologyRelationships)) {
    yield { relationships: rows.map(toTopologyRelationship) };
  }
}

function* pages<Row extends { readonly id: string }>(connection: Connection, query: string): Generator<Row[]> {
  for (let after = '', full = true; full;) {
    const rows = connection.rows<Row>(query, { after, first: ROWS_AT_ONCE });
    full = rows.length === ROWS_AT_ONCE;
    after = rows.at(-1)?.id ?? after;
    if (rows.length > 0) yield rows;
  }
}
