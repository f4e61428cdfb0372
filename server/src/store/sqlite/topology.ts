import { setImmediate } from 'node:timers/promises';
import { touchedSince } from '../change-log.js';
import type { StoreVersion, TopologyBatch, TopologyChanges, TopologyEntity, TopologyStream } from '../port.js';
import { readLog } from './change-log.js';
import type { Connection, Parameters } from './connection.js';
import { READ } from './queries.js';
import {
  toTopologyEntity,
  toTopologyRelationship,
  type TopologyEntityFields,
  type TopologyPage,
  type TopologyRelationshipFields,
} from './rows.js';
import { readState, readVersion } from './state.js';

// Few enough that others need not wait long for their turn.
const ROWS_AT_ONCE = 2000;

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
    return {
      version,
      entities: connection.rows<TopologyEntity>(READ.entityTypes, [JSON.stringify(touched.entities)]),
      relationships: page<TopologyRelationshipFields>(connection, READ.changedRelationships, [
        JSON.stringify(touched.relationships),
      ]).map(toTopologyRelationship),
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
  for (const rows of pages<TopologyEntityFields>(connection, READ.topologyEntities)) {
    yield { entities: rows.map(toTopologyEntity) };
  }
  for (const rows of pages<TopologyRelationshipFields>(connection, READ.topologyRelationships)) {
    yield { relationships: rows.map(toTopologyRelationship) };
  }
}

function* pages<Fields extends readonly [id: string, ...unknown[]]>(
  connection: Connection,
  query: string,
): Generator<Fields[]> {
  for (let after = '', full = true; full;) {
    const rows = page<Fields>(connection, query, { after, first: ROWS_AT_ONCE });
    full = rows.length === ROWS_AT_ONCE;
    after = rows.at(-1)?.[0] ?? after;
    if (rows.length > 0) yield rows;
  }
}

function page<Fields>(connection: Connection, query: string, parameters: Parameters): Fields[] {
  return connection.rows<TopologyPage>(query, parameters).flatMap((row) => JSON.parse(row.page) as Fields[]);
}
