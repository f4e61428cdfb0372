import { mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import Database from 'libsql';
import { StoreUnusable } from '../../src/store/errors';
import { Connection } from '../../src/store/sqlite/connection';
import { openSqliteStore } from '../../src/store/sqlite/store';
import { readTopology } from './contract/read-topology';
import { entity, SMALL_GRAPH } from './records';

describe('the file of the SQLite store', () => {
  let folder: string;
  let path: string;
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'graph-sqlite-'));
    path = join(folder, 'graph.sqlite');
  });
  afterEach(() => rmSync(folder, { recursive: true }));

  test('is made together with its folders, and is where `location` says', async () => {
    const deep = join(folder, 'a', 'b', 'graph.sqlite');
    const store = openSqliteStore(deep);
    expect(store.location).toBe(deep);
    expect(statSync(deep).isFile()).toBe(true);
    await store.close();
  });

  test('is one file again when the store is closed', async () => {
    const store = openSqliteStore(path);
    await store.apply(SMALL_GRAPH);
    await store.close();
    // A copy of that one file is the whole graph.
    writeFileSync(join(folder, 'copy.sqlite'), readFileSync(path));
    const copy = openSqliteStore(join(folder, 'copy.sqlite'));
    expect(await copy.entities(['anna'])).toEqual([entity('anna')]);
    await copy.close();
  });

  test('is synced at every commit', () => {
    const connection = new Connection(path);
    expect(connection.rows('PRAGMA synchronous')).toEqual([{ synchronous: 2 }]);
    expect(connection.rows('PRAGMA journal_mode')).toEqual([{ journal_mode: 'wal' }]);
    connection.close();
  });

  test.each([
    ['text', 'not a database, but long enough to have a header of one hundred bytes. '.repeat(10)],
    ['a damaged header', `SQLite format 3\u0000${'\u0007'.repeat(5000)}`],
  ])('is refused by name where it is %s', (_, content) => {
    writeFileSync(path, content);
    expect(() => openSqliteStore(path)).toThrow(StoreUnusable);
    expect(() => openSqliteStore(path)).toThrow(`${path} is damaged or is not a SQLite file`);
    expect(readFileSync(path, 'utf8')).toBe(content);
  });

  test('is refused by name where a page in it is damaged', async () => {
    const store = openSqliteStore(path);
    await store.apply({
      ...SMALL_GRAPH,
      entities: [...SMALL_GRAPH.entities, entity('c', { summary: 'x'.repeat(1e6) })],
    });
    await store.close();
    const content = readFileSync(path);
    writeFileSync(path, content.fill(0xff, 4096, content.length));
    await expect(openAndRead(path)).rejects.toThrow(StoreUnusable);
    await expect(openAndRead(path)).rejects.toThrow(path);
  });

  test('is refused where a newer version wrote it', async () => {
    await openSqliteStore(path).close();
    execute(path, 'PRAGMA user_version = 99');
    expect(() => openSqliteStore(path)).toThrow(StoreUnusable);
    expect(() => openSqliteStore(path)).toThrow(
      `${path} was written by a newer version of this program (format 99; this one knows 3)`,
    );
  });

  test('is refused where another program made it', () => {
    execute(path, 'CREATE TABLE recipes (id)');
    expect(() => openSqliteStore(path)).toThrow(`${path} is a SQLite file of another program`);
  });

  test('is refused where it is a folder, or cannot be made', () => {
    mkdirSync(path);
    expect(() => openSqliteStore(path)).toThrow(`${path} cannot be opened`);
    writeFileSync(join(folder, 'file'), '');
    expect(() => openSqliteStore(join(folder, 'file', 'graph.sqlite'))).toThrow(
      `The folder ${join(folder, 'file')} cannot be made`,
    );
  });
});

test('a store in memory does everything and leaves nothing', async () => {
  const store = openSqliteStore(':memory:');
  await store.apply(SMALL_GRAPH);
  const topology = await readTopology(store);
  expect(topology.relationships).toHaveLength(1);
  await store.close();
  const next = openSqliteStore(':memory:');
  expect(await next.version()).toEqual({ revision: 0, change: '' });
  await next.close();
});

function execute(path: string, sql: string): void {
  const database = new Database(path);
  database.exec(sql);
  database.close();
}

async function openAndRead(path: string): Promise<void> {
  const store = openSqliteStore(path);
  try {
    await store.describe();
    await store.entities(['anna', 'c']);
  } finally {
    await store.close();
  }
}
