import { readFile } from 'node:fs/promises';
import { beforeAll, describe, expect, test } from '@jest/globals';
import type { Claim } from '@actor-graph/server/model/claim.js';
import { contradictedClaims } from '@actor-graph/server/model/contradictions.js';
import { checkFolder } from '../src/check.js';
import { DATA_FOLDER } from '../src/commands/folders.js';
import { runFile } from '../src/own-words/run-file.js';
import { formatProblem } from '../src/problem.js';
import type { Seed } from '../src/seed.js';

// The dataset that comes with the program: what it has to hold, whatever else is added to it.

let changes: Seed['changes'];
let comparedSources: readonly string[];

beforeAll(async () => {
  const result = await checkFolder(DATA_FOLDER, DATA_FOLDER);
  if (!result.ok) throw new Error(result.problems.map((problem) => formatProblem(problem, DATA_FOLDER)).join('\n'));
  ({ changes, comparedSources } = result);
});

const entity = (id: string) => changes.entities.find((candidate) => candidate.id === id);

/** The groups of claims on one field of one thing that give all of some figures. */
function claimsGiving(...figures: number[]): Claim[][] {
  const groups = new Map<string, Claim[]>();
  for (const claim of changes.claims) {
    if (claim.field === null) continue;
    const key = JSON.stringify([claim.about, claim.field]);
    groups.set(key, [...(groups.get(key) ?? []), claim]);
  }
  return [...groups.values()].filter((group) =>
    figures.every((figure) => group.some(({ number }) => number === figure)),
  );
}

test('it is as large as what the article tells', () => {
  expect(changes.entities.length).toBeGreaterThanOrEqual(70);
  expect(changes.relationships.length).toBeGreaterThanOrEqual(140);
  expect(changes.claims.length).toBeGreaterThanOrEqual(180);
});

test('every source text was compared with our own words', async () => {
  expect(comparedSources).toEqual(changes.sources.map(({ id }) => id));
  for (const id of comparedSources) {
    const hashes = JSON.parse(await readFile(runFile(DATA_FOLDER, id), 'utf8')) as unknown[];
    expect(hashes.length).toBeGreaterThan(1000);
  }
});

describe('figures that contradict each other stand side by side', () => {
  test.each([
    ['turnout in Almaty', 37, 43.7],
    ['the Gini coefficient', 0.291, 0.332],
    ['the Gini coefficient', 0.332, 0.421],
  ])('%s: %d and %d', (_, one, other) => {
    const groups = claimsGiving(one, other);
    expect(groups.length).toBeGreaterThan(0);
    for (const group of groups) {
      const contradicted = contradictedClaims(group);
      const figures = group.filter(({ id }) => contradicted.has(id)).map(({ number }) => number);
      expect(figures).toEqual(expect.arrayContaining([one, other]));
    }
  });

  test('deaths: the 243 that are known, and that the real number is not', () => {
    const deaths = claimsGiving(243).find((group) => group.some(({ field }) => field === 'deaths')) ?? [];
    expect(deaths.some(({ number, value }) => number !== 243 && value !== null)).toBe(true);
  });
});

describe('a partisan source', () => {
  test('confirms nothing by itself', () => {
    expect(changes.sources).toHaveLength(1);
    expect(changes.claims.filter(({ status }) => status === 'CONFIRMED')).toEqual([]);
  });

  test('has a standpoint that readers are told, and its charges are allegations', () => {
    expect(changes.sources[0]?.standpoint).toMatch(/allegation/);
    expect(changes.claims.filter(({ status }) => status === 'ALLEGED').length).toBeGreaterThan(20);
  });
});

describe('names', () => {
  test('Amanat the trade union is told apart from the ruling party, which has the same name', () => {
    expect(entity('amanat-trade-union')?.summary).toMatch(/union.*not the ruling party/i);
    const amanat = changes.entities.filter(({ names }) => names.some(({ text }) => /amanat/i.test(text)));
    const summaries = amanat.map(({ summary }) => summary);
    expect(new Set(summaries).size).toBe(amanat.length);
  });

  test('Astana was Nursultan from 2019 to 2022', () => {
    const former = entity('astana')?.names.filter(({ kind }) => kind === 'FORMER') ?? [];
    expect(former.map(({ text }) => text)).toEqual(expect.arrayContaining(['Nursultan', 'Нур-Султан', 'Нұр-Сұлтан']));
    for (const { since, until } of former) {
      expect(since).toMatch(/^2019/);
      expect(until).toMatch(/^2022/);
    }
  });

  test('who is not named in the article is marked as unnamed', () => {
    const unnamed = changes.entities.filter(({ properties }) => properties.some(({ key }) => key === 'unnamed'));
    expect(unnamed.length).toBeGreaterThan(0);
  });
});

test('what happened at an event is dated like the event', () => {
  const momentary = ['TOOK_PLACE_IN', 'TOOK_PART_IN', 'CANDIDATE_IN', 'WON', 'SUPPRESSED', 'FELL_VICTIM_TO'];
  const happened = changes.relationships.filter(({ type }) => momentary.includes(type));
  const dates = happened.map(({ id, type, source, target, since, until }) => ({
    id,
    stretch: [since, until],
    event: entity(type === 'TOOK_PLACE_IN' ? source : target),
  }));
  expect(dates.filter(({ event }) => event?.until).length).toBeGreaterThan(15);
  for (const { id, stretch, event } of dates) {
    if (event?.until) expect({ id, stretch }).toEqual({ id, stretch: [event.since, event.until] });
  }
});

test('the first questions are about how two are connected, among others, and their ends have relationships', () => {
  const connected = new Set(changes.relationships.flatMap(({ source, target }) => [source, target]));
  const paths = changes.dataset.questions.filter(({ kind }) => kind === 'PATH');
  expect(paths.length).toBeGreaterThan(0);
  for (const { entities } of paths) {
    expect(entities).toHaveLength(2);
    expect(entities.filter((id) => !connected.has(id))).toEqual([]);
  }
});
