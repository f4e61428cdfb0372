import { StoreUnusable } from '../errors.js';
import type { Connection } from './connection.js';

// Whole records are JSON, which keeps every character and number as it is; the columns beside them are what is
// looked up and ordered by. `status` and `sources` of a relationship follow from the claims about it.
const TABLES = `
  CREATE TABLE state (
    id INTEGER PRIMARY KEY CHECK (id = 1),
    revision INTEGER NOT NULL,
    ontology TEXT NOT NULL,
    dataset TEXT NOT NULL
  ) STRICT;
  INSERT INTO state VALUES (1, 0, '{"entityTypes":[],"relationshipTypes":[]}', 'null');

  CREATE TABLE sources (id TEXT PRIMARY KEY, record TEXT NOT NULL) STRICT;

  CREATE TABLE entities (
    number INTEGER PRIMARY KEY,
    id TEXT NOT NULL UNIQUE,
    type TEXT NOT NULL,
    sort_key TEXT NOT NULL,
    record TEXT NOT NULL
  ) STRICT;
  CREATE INDEX entities_by_name ON entities (sort_key, id);
  CREATE INDEX entities_by_type ON entities (type, id);
  CREATE VIRTUAL TABLE entity_tokens USING fts5 (
    tokens, content = '', contentless_delete = 1,
    tokenize = "unicode61 remove_diacritics 0 tokenchars '_'"
  );

  CREATE TABLE relationships (
    id TEXT PRIMARY KEY,
    type TEXT NOT NULL,
    source TEXT NOT NULL REFERENCES entities (id),
    target TEXT NOT NULL REFERENCES entities (id),
    since TEXT,
    until TEXT,
    properties TEXT NOT NULL,
    status TEXT NOT NULL,
    sources TEXT NOT NULL
  ) STRICT, WITHOUT ROWID;

  CREATE TABLE claims (
    id TEXT PRIMARY KEY,
    about TEXT NOT NULL,
    source TEXT NOT NULL REFERENCES sources (id),
    status TEXT NOT NULL,
    record TEXT NOT NULL
  ) STRICT;
  CREATE INDEX claims_by_subject ON claims (about, id, status, source);
  CREATE INDEX claims_by_source ON claims (source, id);
`;

// What the latest changes touched, as JSON arrays of ids, or nulls where it
// was everything. `ids_so_far` tells how many ids were written down up to then, forgotten ones included. A graph that was
// written before gets a mark of its own: another one with as many changes may hold something else.
const CHANGE_LOG = `
  ALTER TABLE state ADD COLUMN change TEXT NOT NULL DEFAULT '';
  UPDATE state SET change = lower(hex(randomblob(16))) WHERE revision > 0;

  CREATE TABLE changes (
    revision INTEGER PRIMARY KEY,
    change TEXT NOT NULL,
    ids_so_far INTEGER NOT NULL,
    entities TEXT,
    relationships TEXT
  ) STRICT;
`;

// Views that people keep, apart from the graph. A view's `summary` is what lists show: its record may be large.
const SAVED_VIEWS = `
  CREATE TABLE views (
    id TEXT PRIMARY KEY,
    version INTEGER NOT NULL,
    changed_at TEXT NOT NULL,
    deleted_at TEXT,
    search_text TEXT NOT NULL,
    summary TEXT NOT NULL,
    record TEXT NOT NULL
  ) STRICT;
  CREATE INDEX views_by_change ON views (changed_at, id) WHERE deleted_at IS NULL;
`;

/** What leads from each format of the file to the next, beginning with an empty file. */
const STEPS = [TABLES, CHANGE_LOG, SAVED_VIEWS] as const;

const VERSION = STEPS.length;

/**
 * Makes the tables in a new file, and carries over one that an older version of this program wrote. Throws `StoreUnusable` for a file that a newer program wrote or that
 * holds something else.
 */
export function ensureSchema(connection: Connection): void {
  if (versionOf(connection) === VERSION) return;
  connection.transaction('IMMEDIATE', () => {
    const version = versionOf(connection);
    // Another program may have done it a moment ago.
    if (version === VERSION) return;
    if (version > VERSION) {
      throw new StoreUnusable(
        `${connection.path} was written by a newer version of this program (format ${version}; this one knows ${VERSION})`,
      );
    }
    if (version === 0 && !isEmpty(connection))
      throw new StoreUnusable(`${connection.path} is a SQLite file of another program`);
    for (const step of STEPS.slice(version)) connection.execute(step);
    connection.execute(`PRAGMA user_version = ${VERSION}`);
  });
}

function versionOf(connection: Connection): number {
  const [row] = connection.rows<{ version: number }>('SELECT user_version AS version FROM pragma_user_version');
  return row?.version ?? 0;
}

function isEmpty(connection: Connection): boolean {
  return connection.rows('SELECT 1 FROM sqlite_schema LIMIT 1').length === 0;
}
