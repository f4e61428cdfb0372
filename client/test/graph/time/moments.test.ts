import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { EntityRecord, RelationshipRecord } from '../../../src/graph/records.js';
import { changesOf } from '../../../src/graph/time/changes.js';
import { timeLegend } from '../../../src/graph/time/legend.js';
import { momentsOf, type Moment } from '../../../src/graph/time/moments.js';
import { tallyOf } from '../../../src/graph/time/tally.js';
import { OTHERS, TIME_MODES, type TimeView } from '../../../src/graph/time/time-view.js';

type Dates = readonly [since: string | null, until: string | null];

const actor = (id: string, [since, until]: Dates = [null, null]): EntityRecord => ({
  id,
  type: 'Person',
  name: id,
  summary: null,
  since,
  until,
  degree: 1,
  contradicted: false,
});

const line = (id: string, [since, until]: Dates, ends = 'ab'): RelationshipRecord => ({
  id,
  type: 'LEADS',
  source: ends[0] ?? '',
  target: ends[1] ?? '',
  since,
  until,
  status: 'REPORTED',
  contradicted: false,
  text: id,
  claimants: [],
});

const NOBODY: ReadonlySet<string> = new Set();
const asOf = (date: string, others: TimeView['others'] = 'FADE'): TimeView => ({
  mode: 'AS_OF',
  from: date,
  to: date,
  others,
});
const compared = (from: string, to: string): TimeView => ({ mode: 'COMPARE', from, to, others: 'FADE' });

/** `id: mark`, with `?` where it is not certain and in brackets where it is faded or hidden. */
const told = (moments: ReadonlyMap<string, Moment>): string[] =>
  [...moments].map(([id, { mark, sure, shown }]) => {
    const said = `${mark}${sure ? '' : '?'}`;
    return `${id} ${shown === 'PLAIN' ? said : shown === 'FADED' ? `(${said})` : `[${said}]`}`;
  });

describe('how things stand as of a date', () => {
  const actors = [actor('a'), actor('b'), actor('c', ['2022', '2022'])];
  const lines = [
    line('held', ['2019', '2021']),
    line('perhaps', ['2019', null]),
    line('later', ['2021', null]),
    line('undated', [null, null]),
    line('with c', [null, null], 'bc'),
  ];

  test('what holds stays, what possibly holds and what is undated too, the rest fades', () => {
    expect(told(momentsOf(asOf('2020'), actors, lines, NOBODY))).toEqual([
      'a UNDATED',
      'b UNDATED',
      'c (NOT)',
      'held HOLDS',
      'perhaps HOLDS?',
      'later (NOT)',
      'undated UNDATED',
      'with c (UNDATED)',
    ]);
  });

  test('or is hidden, but never from a path that is shown', () => {
    const hidden = momentsOf(asOf('2020', 'HIDE'), actors, lines, new Set(['c', 'with c']));
    expect(told(hidden)).toEqual(expect.arrayContaining(['c (NOT)', 'later [NOT]', 'with c (UNDATED)']));
  });

  test('an end that was not there stays, faded, where a line that holds needs it', () => {
    const moments = momentsOf(asOf('2020', 'HIDE'), actors, [line('held', ['2020', '2020'], 'ac')], NOBODY);
    expect(told(moments)).toEqual(['a UNDATED', 'b UNDATED', 'c (NOT)', 'held HOLDS']);
  });

  test('is counted and explained', () => {
    const moments = momentsOf(asOf('2020'), actors, lines, NOBODY);
    const ids = lines.map(({ id }) => id);
    expect(tallyOf(ids, moments)).toMatchObject({ holds: 1, possible: 1, not: 1, undated: 2, hidden: 0 });
    expect(timeLegend([...moments.values()])).toEqual(['HOLDS', 'POSSIBLE', 'UNDATED', 'NOT']);
    expect(moments.get('with c')?.doubts).toEqual(['END_MISSING']);
  });
});

describe('two dates compared', () => {
  const actors = [actor('a'), actor('b'), actor('c'), actor('d', ['2021', null])];
  const lines = [
    line('gone', ['2018', '2020']),
    line('new', ['2021', null]),
    line('both', ['2018', '2023'], 'bc'),
    line('short', ['2020-03', '2021-03'], 'bc'),
    line('open', ['2018', null], 'bc'),
    line('undated', [null, null], 'bc'),
    line('old', ['2001', '2002'], 'bc'),
    line('also new', ['2021', null], 'ad'),
  ];
  const moments = momentsOf(compared('2019', '2022'), actors, lines, NOBODY);

  test('tell what was added, what ended, and what was there in between only', () => {
    expect(told(moments)).toEqual([
      'a CHANGED',
      'b CHANGED',
      'c UNDATED',
      'd ADDED?',
      'gone ENDED',
      'new ADDED?',
      'both HOLDS',
      'short BETWEEN',
      'open HOLDS?',
      'undated UNDATED',
      'old (NOT)',
      'also new ADDED?',
    ]);
  });

  test('are listed: a line that took the place of another beside it, and each line once', () => {
    const changes = changesOf(actors, lines, moments);
    const ids = (list: readonly { readonly relationship: RelationshipRecord }[]): string[] =>
      list.map(({ relationship }) => relationship.id);
    expect(ids(changes.replaced)).toEqual(['gone', 'new']);
    expect(ids(changes.added)).toEqual(['also new']);
    expect(ids(changes.ended)).toEqual([]);
    expect(ids(changes.between)).toEqual(['short']);
    expect(ids(changes.perhaps)).toEqual(['open']);
    expect(changes.actors.map(({ entity }) => entity.id)).toEqual(['d']);
    expect(changes.undated).toBe(1);
  });

  test('the other way round, what was added ended', () => {
    const dates = fc.option(fc.constantFrom('2018', '2019', '2020', '2021', '2022'));
    fc.assert(
      fc.property(dates, dates, (since, until) => {
        fc.pre(since === null || until === null || since <= until);
        const ends = [actor('a'), actor('b')];
        const there = momentsOf(compared('2019', '2021'), ends, [line('x', [since, until])], NOBODY).get('x');
        const back = momentsOf(compared('2021', '2019'), ends, [line('x', [since, until])], NOBODY).get('x');
        expect(back?.mark === 'ENDED').toBe(there?.mark === 'ADDED');
        expect(back?.mark === 'ADDED').toBe(there?.mark === 'ENDED');
      }),
    );
  });
});

test('everything drawn has a moment, and nothing in sight has an end out of sight', () => {
  const date = fc.option(fc.constantFrom('2018', '2019-05', '2020', '2021-02-03', '2022'));
  const dates = fc.tuple(date, date).filter(([since, until]) => since === null || until === null || since <= until);
  const ends = fc.tuple(fc.constantFrom(...'abcd'), fc.constantFrom(...'abcd')).map((pair) => pair.join(''));
  const view = fc.record({
    mode: fc.constantFrom(...TIME_MODES),
    from: fc.constantFrom('2018', '2019-05'),
    to: fc.constantFrom('2019-05', '2022'),
    others: fc.constantFrom(...OTHERS),
  });
  fc.assert(
    fc.property(view, fc.tuple(dates, dates, dates, dates), fc.array(fc.tuple(dates, ends)), (asked, of, given) => {
      const actors = [...'abcd'].map((id, index) => actor(id, of[index]));
      const lines = given.map(([when, pair], index) => line(`l${index}`, when, pair));
      const moments = momentsOf(asked, actors, lines, NOBODY);
      expect([...moments.keys()]).toEqual([...actors, ...lines].map(({ id }) => id));
      for (const { id, source, target } of lines) {
        if (moments.get(id)?.shown === 'HIDDEN') continue;
        expect([moments.get(source)?.shown, moments.get(target)?.shown]).not.toContain('HIDDEN');
      }
    }),
  );
});
