import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, jest, test } from '@jest/globals';
import Database from 'libsql';
import type { ChangeSet } from '../../src/model/change-set.js';
import type { GraphStore } from '../../src/store/port.js';
import { openSqliteStore } from '../../src/store/sqlite/store.js';
import { alliesOf, ally } from '../support/allies.js';
import { appOn } from '../support/app.js';
import { claim, entity, relationship, SAMPLE } from '../support/sample-graph.js';
import { storeBehind } from '../support/store-behind.js';

// Many requests and many changes, on machines that have other things to do.
jest.setTimeout(60_000);

describe('the topology follows a SQLite file', () => {
  let folder: string;
  let path: string;
  const opened: GraphStore[] = [];
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'graph-following-'));
    path = join(folder, 'graph.sqlite');
  });
  afterEach(async () => {
    await Promise.all(opened.splice(0).map((store) => store.close()));
    rmSync(folder, { recursive: true });
  });

  function open(file = path): GraphStore {
    const store = openSqliteStore(file);
    opened.push(store);
    return store;
  }

  test('what another opening writes is in the next answer', async () => {
    const api = appOn(open());
    const other = open();
    await other.apply(SAMPLE);
    expect(await alliesOf(api)).toEqual(['bo']);
    await other.apply(ally('dee'));
    expect(await alliesOf(api)).toEqual(['bo', 'dee']);
    await other.apply({
      relationships: [relationship('ada-ally-dee', 'ALLY_OF', 'cy', 'dee')],
      claims: [claim('ada-ally-dee-c1', 'ada-ally-dee', 'DENIED')],
    });
    expect(await alliesOf(api)).toEqual(['bo']);
    await other.apply({ ...SAMPLE, replace: true });
    expect(await alliesOf(api)).toEqual(['bo']);
    expect(await api.data('{ entity(id: "dee") { id } }')).toEqual({ entity: null });
  });

  test('a claim alone is enough', async () => {
    const api = appOn(open());
    const other = open();
    await other.apply(SAMPLE);
    const confirmed = '{ relationships(filter: { statuses: [CONFIRMED], sources: ["paper"] }) { nodes { id } } }';
    expect(await api.data(confirmed)).toEqual({ relationships: { nodes: [{ id: 'ada-member-miners' }] } });
    await other.apply({ claims: [claim('new', 'ada-ally-bo', 'CONFIRMED', { source: 'paper' })] });
    await other.apply({ claims: [claim('ada-member-miners-c1', 'ada-member-miners', 'DENIED')] });
    expect(await api.data(confirmed)).toEqual({ relationships: { nodes: [{ id: 'ada-ally-bo' }] } });
  });

  test('other types are in the next answer', async () => {
    const api = appOn(open());
    const other = open();
    await other.apply(SAMPLE);
    await alliesOf(api);
    const { relationshipTypes } = SAMPLE.ontology;
    const friend = { ...relationshipTypes[2], id: 'FRIEND_OF', label: { en: 'is a friend of' } };
    await other.apply({ ontology: { ...SAMPLE.ontology, relationshipTypes: [...relationshipTypes, friend] } });
    await other.apply({ relationships: [relationship('ada-ally-bo', 'FRIEND_OF', 'ada', 'bo')] });
    const friends = '{ relationships(filter: { types: ["FRIEND_OF"] }) { nodes { id text } } }';
    expect(await api.data(friends)).toEqual({
      relationships: {
        nodes: [{ id: 'ada-ally-bo', text: expect.stringContaining('Ada Tokayeva is a friend of Bo Li.') }],
      },
    });
  });

  test('a backup that is restored under a running server is in the next answer, and what is written on it', async () => {
    const store = open();
    const api = appOn(store);
    await store.apply(SAMPLE);
    await store.apply(ally('dee'));
    const backup = join(folder, 'backup.sqlite');
    sql(path, `VACUUM INTO '${backup}'`);
    await store.apply(ally('lost'));
    await store.apply(ally('gone'));
    expect(await alliesOf(api)).toEqual(['bo', 'dee', 'gone', 'lost']);
    restore(backup, path);
    expect(await alliesOf(api)).toEqual(['bo', 'dee']);
    await store.apply(ally('new'));
    expect(await alliesOf(api)).toEqual(['bo', 'dee', 'new']);
  });

  test('a backup that was written on is told from what had as many changes', async () => {
    const store = open();
    const api = appOn(store);
    await store.apply(SAMPLE);
    const backup = join(folder, 'backup.sqlite');
    sql(path, `VACUUM INTO '${backup}'`);
    await store.apply(ally('lost'));
    const { revision } = await store.version();
    expect(await alliesOf(api)).toEqual(['bo', 'lost']);
    restore(backup, path);
    await store.apply(ally('new'));
    expect(await store.version()).toMatchObject({ revision });
    expect(await alliesOf(api)).toEqual(['bo', 'new']);
    // Further than what was lost, too.
    await store.apply(ally('newer'));
    expect(await alliesOf(api)).toEqual(['bo', 'new', 'newer']);
  });

  test('two things that move together are never seen apart', async () => {
    const store = open();
    await store.apply(SAMPLE);
    const api = appOn(store);
    const writer = open();
    // Both rows of a pair go from one organization to the other at once.
    const organizations = ['miners', 'party'];
    const move = (step: number): ChangeSet => ({
      entities: [entity(`stage-${step}`, 'Thing', `Stage ${step}`)],
      relationships: ['left', 'right'].map((id) => relationship(id, 'ALLY_OF', 'ada', organizations[step % 2]!)),
      claims: ['left', 'right'].map((id) => claim(`${id}-c1`, id, step % 3 === 0 ? 'DENIED' : 'REPORTED')),
    });
    await writer.apply(move(0));
    const query = `{
      left: relationship(id: "left") { target { id } status }
      right: relationship(id: "right") { target { id } status }
      around: neighbourhood(ids: ["miners"], filter: { types: ["ALLY_OF"] }) { relationships { id } }
    }`;
    const seen = new Set<string>();
    for (let step = 1; step <= 12; step++) {
      const asked = [api.data<Seen>(query), api.data<Seen>(query), writer.apply(move(step)), api.data<Seen>(query)];
      const answers = (await Promise.all(asked)).filter((answer) => typeof answer === 'object');
      for (const { left, right, around } of answers) {
        expect(left).toEqual(right);
        const together = left.target.id === 'miners' ? [{ id: 'left' }, { id: 'right' }] : [];
        expect(around.relationships).toEqual(together);
        seen.add(left.target.id);
      }
      const { left } = await api.data<Seen>(query);
      expect(left.target.id).toBe(organizations[step % 2]);
    }
    expect(seen.size).toBe(2);
  });
});

interface Seen {
  readonly left: { readonly target: { readonly id: string }; readonly status: string };
  readonly right: Seen['left'];
  readonly around: { readonly relationships: readonly { readonly id: string }[] };
}

test('another store with as many changes behind the same server is in the next answer', async () => {
  const [one, other] = [openSqliteStore(':memory:'), openSqliteStore(':memory:')];
  for (const store of [one, other]) await store.apply(SAMPLE);
  await one.apply(ally('dee'));
  await other.apply(ally('eve'));
  const { store, behind } = storeBehind(one);
  const api = appOn(store);
  expect(await alliesOf(api)).toEqual(['bo', 'dee']);
  behind.current = other;
  expect(await alliesOf(api)).toEqual(['bo', 'eve']);
});

function sql(path: string, statement: string): void {
  const database = new Database(path);
  database.exec(statement);
  database.close();
}

/** Does what SQLite's `.restore` does: puts everything of a backup in the place of everything in a file that is in use. */
function restore(backup: string, path: string): void {
  const database = new Database(path);
  database.exec(`PRAGMA foreign_keys = OFF; ATTACH '${backup}' AS backup; BEGIN IMMEDIATE;`);
  const tables = database.prepare("SELECT name FROM sqlite_schema WHERE type = 'table' AND rootpage > 0").all();
  for (const { name } of tables as { readonly name: string }[]) {
    database.exec(`DELETE FROM main.${name}; INSERT INTO main.${name} SELECT * FROM backup.${name};`);
  }
  database.exec('COMMIT');
  database.close();
}
