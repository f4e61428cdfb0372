import { readdir } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { openStore } from '@actor-graph/server/open-store.js';
import { readConfig } from '@actor-graph/server/config.js';
import { seedCommand } from '../src/commands/seed.js';
import { run } from './run-command.js';
import { edited, SOUND, withFolder } from './sample.js';

const COUNTS = '2 entities, 1 relationship, 2 claims, 1 source; own words compared with 0 source texts';
const SOUND_AND_BOB = {
  ...SOUND,
  'entities/bob.yaml': `- id: bob
  type: Person
  names:
    - { text: Bob, lang: en, script: Latn, kind: PRIMARY }
    - { text: Боб, lang: ru, script: Cyrl, kind: PRIMARY }
    - { text: Боб, lang: kk, script: Cyrl, kind: PRIMARY }
  summary: Leads nobody.
`,
};

/** Gives `use` a program that seeds the embedded store in a new folder with some dataset, and a look into that store. */
function withStore(
  use: (
    seed: (files: Readonly<Record<string, string>>, ...args: string[]) => ReturnType<typeof run>,
    env: { readonly DATA_DIR: string },
  ) => Promise<void>,
): Promise<void> {
  return withFolder({}, async (folder) => {
    const env = { DATA_DIR: path.join(folder, 'store') };
    const seed = (files: Readonly<Record<string, string>>, ...args: string[]) =>
      withFolder(files, (data) => run((output) => seedCommand(output, env), '--data', data, ...args));
    await use(seed, env);
  });
}

async function contents(env: NodeJS.ProcessEnv) {
  const store = await openStore(readConfig(env));
  try {
    const { revision, ...counts } = await store.statistics();
    const { ontology, dataset } = await store.describe();
    const entities = await store.entities(['ann', 'union', 'bob']);
    const relationships = await store.relationships(['ann--leader-of--union']);
    const claims = await store.claimsAbout(['union', 'ann--leader-of--union']);
    return { revision, counts, records: { ontology, dataset, entities, relationships, claims } };
  } finally {
    await store.close();
  }
}

test('writes the whole dataset, and says what, to where, and the revision', async () => {
  await withStore(async (seed, env) => {
    const { code, out, err } = await seed(SOUND);
    expect({ code, err }).toEqual({ code: 0, err: [] });
    expect(out).toEqual([COUNTS, expect.stringMatching(/^Written to .*graph\.sqlite, which is at revision 1 now\.$/)]);
    const { counts, records } = await contents(env);
    expect(counts).toEqual({ entities: 2, relationships: 1, claims: 2, sources: 1 });
    expect(records.relationships).toEqual([expect.objectContaining({ since: '2019', status: 'REPORTED' })]);
    expect(records.dataset?.opening).toEqual(['ann']);
  });
});

test('seeding twice gives the same graph', async () => {
  await withStore(async (seed, env) => {
    await seed(SOUND);
    const once = await contents(env);
    expect((await seed(SOUND)).code).toBe(0);
    expect(await contents(env)).toEqual({ ...once, revision: 2 });
  });
});

test('keeps what is in the store, and with --replace does not', async () => {
  await withStore(async (seed, env) => {
    await seed(SOUND_AND_BOB);
    await seed(SOUND);
    expect((await contents(env)).counts.entities).toBe(3);
    await seed(SOUND, '--replace');
    expect((await contents(env)).counts.entities).toBe(2);
  });
});

test('does not touch the store where the dataset has a problem', async () => {
  await withStore(async (seed, env) => {
    const { code, out, err } = await seed(
      edited({ file: 'entities/all.yaml', swap: [['lang: kk', 'lang: tr']] }),
      '--replace',
    );
    expect({ code, out }).toEqual({ code: 1, out: [] });
    expect(err[0]).toMatch(/entities\/all\.yaml:1 {2}ann {2}languages-present/);
    await expect(readdir(env.DATA_DIR)).rejects.toThrow('ENOENT');
  });
});

describe('says in one line why it cannot write', () => {
  const failing = (env: NodeJS.ProcessEnv) =>
    withFolder(SOUND, (data) => run((output) => seedCommand(output, env), '--data', data));

  test('to a store that is configured wrongly', async () => {
    const { code, err } = await failing({ NEO4J_URI: 'http://127.0.0.1' });
    expect({ code, err }).toEqual({ code: 1, err: [expect.stringContaining('NEO4J_URI is "http://127.0.0.1"')] });
  });

  test('to a file that is not a store', async () => {
    await withFolder({ 'graph.sqlite': 'Dear diary, '.repeat(1000) }, async (folder) => {
      const { code, err } = await failing({ DATA_DIR: folder });
      expect({ code, err }).toEqual({ code: 1, err: [expect.stringContaining('graph.sqlite')] });
    });
  });

  test('to a server that is not there, without the password', async () => {
    const { code, err } = await failing({ NEO4J_URI: 'bolt://127.0.0.1:1', NEO4J_PASSWORD: 'open-sesame' });
    expect({ code, lines: err.length }).toEqual({ code: 1, lines: 1 });
    expect(err[0]).toContain('127.0.0.1:1');
    expect(err[0]).not.toContain('open-sesame');
    // The driver tries for some seconds before it gives up.
  }, 60_000);
});
