import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { bundleCommand } from '../src/commands/bundle.js';
import { checkCommand } from '../src/commands/check.js';
import { shingleCommand } from '../src/commands/shingle.js';
import { run } from './run-command.js';
import { edited, problemsOf, SOUND, withFolder } from './sample.js';

const BROKEN = edited({ file: 'entities/all.yaml', swap: [['lang: kk', 'lang: tr']] });

describe('every command', () => {
  test.each([
    ['seed:check', checkCommand],
    ['bundle', bundleCommand],
    ['shingle', shingleCommand],
  ])('%s helps', async (name, create) => {
    const { code, out, err } = await run(create, '--help');
    expect({ code, err }).toEqual({ code: 0, err: [] });
    expect(out.join('\n')).toContain(`Usage: ${name}`);
    expect(out.join('\n')).toContain('Exit codes: 0 done, 1 not done');
  });

  test.each([
    ['seed:check', checkCommand, '--wrong'],
    ['bundle', bundleCommand, '--data'],
    ['shingle', shingleCommand, 'article'],
  ])('%s answers a wrong call with exit code 2', async (_, create, arg) => {
    const { code, out, err } = await run(create, arg);
    expect({ code, out }).toEqual({ code: 2, out: [] });
    expect(err).toEqual([expect.stringMatching(/^error: /)]);
  });
});

describe('seed:check', () => {
  test('says how large a sound dataset is', async () => {
    const files = { ...SOUND, 'shingles/article.json': '[]' };
    expect(await withFolder(files, (data) => run(checkCommand, '--data', data))).toEqual({
      code: 0,
      out: ['2 entities, 1 relationship, 2 claims, 1 source; own words compared with 1 source text'],
      err: [],
    });
  });

  test('tells the problems of another, with files as seen from where it runs', async () => {
    await withFolder(BROKEN, async (data) => {
      const folder = path.relative(process.cwd(), data);
      expect(await run(checkCommand, '--data', data)).toEqual({
        code: 1,
        out: [],
        err: [
          `${folder}/entities/all.yaml:1  ann  languages-present  has no PRIMARY name in: kk`,
          `1 problem in ${folder}`,
        ],
      });
    });
  });
});

describe('bundle', () => {
  test('writes the change set, and nothing else beside it', async () => {
    await withFolder(SOUND, async (data) => {
      const out = path.join(data, 'dist', 'dataset.json');
      expect((await run(bundleCommand, '--data', data, '--out', out)).code).toBe(0);
      expect(await readdir(path.dirname(out))).toEqual(['dataset.json']);
      const bundle: unknown = JSON.parse(await readFile(out, 'utf8'));
      expect(bundle).toMatchObject({
        format: 1,
        changes: {
          dataset: { opening: ['ann'] },
          sources: [{ id: 'article', published: '2023', publisher: null }],
          entities: [
            { id: 'ann', properties: [] },
            { id: 'union', since: '2019-05', properties: [{ key: 'unnamed', value: 'true' }, { value: '0250' }] },
          ],
          relationships: [{ id: 'ann--leader-of--union', type: 'LEADER_OF', since: '2019', until: null }],
          claims: [
            {
              id: 'union--claim--members',
              about: 'union',
              source: 'article',
              locator: 'Leaders, paragraph 2',
              number: 250,
              value: null,
            },
            { id: 'ann--leader-of--union--claim--leads', about: 'ann--leader-of--union', number: null },
          ],
        },
      });
      // What is there to check the files only does not reach a store.
      expect(JSON.stringify(bundle)).not.toMatch(/"(sections|section|paragraph)":/);
    });
  });

  test('leaves the last bundle alone where the dataset has a problem', async () => {
    await withFolder(BROKEN, async (data) => {
      const out = path.join(data, 'dist', 'dataset.json');
      await mkdir(path.dirname(out));
      await writeFile(out, 'the last one');
      expect((await run(bundleCommand, '--data', data, '--out', out)).code).toBe(1);
      expect(await readFile(out, 'utf8')).toBe('the last one');
    });
  });
});

describe('shingle', () => {
  const words = 'one two three four five six seven eight nine';

  test('writes hashes that the own-words rule finds the text by, and not the text', async () => {
    const hashes = await withFolder({ 'text.txt': words }, async (data) => {
      const { out } = await run(shingleCommand, '--data', data, 'article', path.join(data, 'text.txt'));
      expect(out).toEqual([expect.stringMatching(/^2 runs of 8 words; written to .*article\.json$/)]);
      return readFile(path.join(data, 'shingles', 'article.json'), 'utf8');
    });
    expect(JSON.parse(hashes)).toEqual([
      expect.stringMatching(/^[0-9a-f]{8}$/),
      expect.stringMatching(/^[0-9a-f]{8}$/),
    ]);
    const copied = edited({ file: 'entities/all.yaml', swap: [['A union.', `Counts ${words}.`]] });
    const problems = await problemsOf({ ...copied, 'shingles/article.json': hashes });
    expect(problems).toEqual([expect.stringContaining('union  own-words  summary repeats 8 or more words')]);
  });

  test.each([
    ['article', 'missing.txt', 'missing.txt cannot be read: ENOENT'],
    ['../article', 'text.txt', '"../article" is not the id of a source'],
  ])('refuses %s %s', async (source, file, message) => {
    const { code, err } = await withFolder({ 'text.txt': words }, (data) =>
      run(shingleCommand, '--data', data, source, path.join(data, file)),
    );
    expect(code).toBe(1);
    expect(err).toEqual([expect.stringContaining(message)]);
  });
});
