/** Makes the tables of a SQLite file as the first format had them, word for word. */
export const FORMAT_1 = `
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

  PRAGMA user_version = 1;
`;
