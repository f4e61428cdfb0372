import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import Database from 'libsql';
import type { GraphStore } from '../../src/store/port';
import { openSqliteStore } from '../../src/store/sqlite/store';
import { readTopology } from './contract/read-topology';
import { FORMAT_1 } from './format-1';
import { claim, entity, ONTOLOGY, relationship, SMALL_GRAPH } from './records';

describe('a SQLite file of an older format', () => {
  let folder: string;
  const opened: GraphStore[] = [];
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'graph-formats-'));
  });
  afterEach(async () => {
    await Promise.all(opened.splice(0).map((store) => store.close()));
    rmSync(folder, { recursive: true });
  });

  function fileOfFormat1(name: string, more = ''): string {
    const path = join(folder, name);
    const database = new Database(path);
    database.exec(FORMAT_1);
    database.exec(more);
    database.close();
    return path;
  }

  function open(path: string): GraphStore {
    const store = openSqliteStore(path);
    opened.push(store);
    return store;
  }

  /** The graph that `SMALL_GRAPH` is, as a file of the first format holds it. */
  function oldGraph(): string {
    const [anna, boris] = SMALL_GRAPH.entities.map((record) => JSON.stringify(record));
    return `
      UPDATE state SET revision = 5, ontology = '${JSON.stringify(ONTOLOGY)}';
      INSERT INTO sources VALUES ('article', '${JSON.stringify(SMALL_GRAPH.sources[0])}');
      INSERT INTO entities VALUES (1, 'anna', 'Politician', 'name of anna', '${anna}');
      INSERT INTO entities VALUES (2, 'boris', 'Politician', 'name of boris', '${boris}');
      INSERT INTO entity_tokens (rowid, tokens) VALUES (1, 'ann nna'), (2, 'bor ori ris');
      INSERT INTO relationships
        VALUES ('anna-knows-boris', 'KNOWS', 'anna', 'boris', NULL, NULL, '[]', 'REPORTED', '["article"]');
      INSERT INTO claims
        VALUES ('claim-1', 'anna-knows-boris', 'article', 'REPORTED', '${JSON.stringify(SMALL_GRAPH.claims[0])}');`;
  }

  test('is carried over with all that is in it', async () => {
    const store = open(fileOfFormat1('old.sqlite', oldGraph()));
    expect(await store.statistics()).toEqual({ entities: 2, relationships: 1, claims: 1, sources: 1, revision: 5 });
    expect(await store.describe()).toEqual({ ontology: ONTOLOGY, dataset: null, revision: 5 });
    expect(await store.entities(['anna'])).toEqual([entity('anna')]);
    expect(await store.relationships(['anna-knows-boris'])).toEqual([
      { ...relationship('anna-knows-boris', 'anna', 'boris'), status: 'REPORTED' },
    ]);
    expect(await store.searchCandidates({ tokens: ['bor'], limit: 5 })).toMatchObject([{ id: 'boris' }]);
    expect((await readTopology(store)).entities).toHaveLength(2);
    expect(await store.apply({ claims: [claim('claim-2', 'anna-knows-boris', 'CONFIRMED')] })).toBe(6);
    expect(await store.topologyChanges((await readTopology(store)).version)).toBeDefined();
  });

  test('gets a version that no other file has and that stays', async () => {
    const [one, other] = ['one.sqlite', 'other.sqlite'].map((name) => open(fileOfFormat1(name, oldGraph())));
    const version = await one!.version();
    expect(version).toEqual({ revision: 5, change: expect.stringMatching(/./) });
    expect(await other!.version()).not.toEqual(version);
    expect(await open(one!.location).version()).toEqual(version);
  });

  test('has the version of an empty store where it is empty', async () => {
    expect(await open(fileOfFormat1('empty.sqlite')).version()).toEqual({ revision: 0, change: '' });
  });

  test('has the tables of a new file then', async () => {
    const paths = [fileOfFormat1('old.sqlite'), join(folder, 'new.sqlite')];
    for (const path of paths) await openSqliteStore(path).close();
    const [carriedOver, made] = paths.map((path) => {
      const database = new Database(path);
      const rows: unknown = database.prepare('SELECT type, name, sql FROM sqlite_schema ORDER BY name').all();
      database.close();
      return rows;
    });
    expect(carriedOver).toEqual(made);
  });

  test('may still be written by an older program: what that did is not known, but not missed', async () => {
    const store = open(fileOfFormat1('old.sqlite', oldGraph()));
    await store.apply({});
    const { version } = await readTopology(store);
    const database = new Database(store.location);
    database.exec('UPDATE state SET revision = revision + 1');
    database.close();
    expect(await store.version()).not.toEqual(version);
    expect(await store.topologyChanges(version)).toBeUndefined();
  });
});
