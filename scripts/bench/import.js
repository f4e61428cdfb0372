import { createWriteStream } from 'node:fs';
import { mkdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { entityProperties, relationshipRow } from '../../server/dist/store/neo4j/records.js';
import { runAdmin } from '../neo4j/admin.js';
import { ENTITY_TYPE, entityBatches, relationshipBatches } from './records.js';

/** @typedef {import('./generate.js').GeneratedGraph} GeneratedGraph */

const HEAP = '2g';

// The first change of a store has revision 1.
const REVISION = '1';

const ENTITY_COLUMNS =
  'id:ID,type,name,names:string[],nameRecords,summary,since,until,properties,sortKey,searchText,revision:long';
const RELATIONSHIP_COLUMNS = ':START_ID,:END_ID,:TYPE,id,since,until,properties,status,sources:string[],revision:long';

/**
 * Fills the data folder of a Neo4j server that has never run with a generated graph, in the shape that our store
 * writes, by Neo4j's own offline import. Claims and sources are left out: no path needs them.
 *
 * @param {object} options
 * @param {GeneratedGraph} options.graph
 * @param {string} options.version of Neo4j
 * @param {string} options.dataDir
 * @param {AbortSignal} options.signal ends it
 */
export async function importOffline({ graph, version, dataDir, signal }) {
  const csv = join(dataDir, 'csv');
  await mkdir(csv, { recursive: true });
  await mkdir(join(dataDir, 'conf'), { recursive: true });
  await pipeline(entityLines(graph), createWriteStream(join(csv, 'entities.csv')), { signal });
  await pipeline(relationshipLines(graph), createWriteStream(join(csv, 'relationships.csv')), { signal });
  await runAdmin({
    version,
    home: dataDir,
    heap: HEAP,
    signal,
    args: [
      ...['database', 'import', 'full', 'neo4j', '--overwrite-destination'],
      `--nodes=Entity:${ENTITY_TYPE}=${join('csv', 'entities.csv')}`,
      `--relationships=${join('csv', 'relationships.csv')}`,
    ],
  });
  await rm(csv, { recursive: true });
}

/** @param {GeneratedGraph} graph */
function* entityLines(graph) {
  yield `${ENTITY_COLUMNS}\n`;
  for (const entities of entityBatches(graph)) {
    yield linesOf(entities, (entity) => {
      const { id, type, name, names, nameRecords, summary, since, until, properties, sortKey, searchText } =
        entityProperties(entity);
      return [id, type, name, names, nameRecords, summary, since, until, properties, sortKey, searchText, REVISION];
    });
  }
}

/** @param {GeneratedGraph} graph */
function* relationshipLines(graph) {
  yield `${RELATIONSHIP_COLUMNS}\n`;
  for (const relationships of relationshipBatches(graph)) {
    yield linesOf(relationships, (relationship) => {
      const row = relationshipRow({ ...relationship, properties: [] });
      const { id, since, until, properties, status, sources } = /** @type {Record<string, unknown>} */ (
        row['properties']
      );
      return [row['source'], row['target'], row['type'], id, since, until, properties, status, sources, REVISION];
    });
  }
}

/**
 * @template T
 * @param {readonly T[]} records
 * @param {(record: T) => unknown[]} valuesOf
 */
function linesOf(records, valuesOf) {
  return records.map((record) => `${valuesOf(record).map(field).join(',')}\n`).join('');
}

/** A field of CSV: nothing for null, lists with a semicolon between. @param {unknown} value */
function field(value) {
  if (value === null || value === undefined) return '';
  const text = Array.isArray(value) ? value.join(';') : String(value);
  return /[",\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
