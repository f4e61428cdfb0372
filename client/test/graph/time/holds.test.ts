import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { daysBetween, daysOf, type DayRange } from '../../../src/graph/time/days.js';
import { doubtsOf, holdsIn, type Dated, type Verdict } from '../../../src/graph/time/holds.js';

/** Dates within a few months, so that all cases come up, and every day can be tried. */
const dates = fc.constantFrom('2022', '2022-01', '2022-02', '2022-03', '2022-01-30', '2022-02-01', '2022-02-03');
const maybe = fc.option(dates);
const dated: fc.Arbitrary<Dated> = fc
  .record({ since: maybe, until: maybe })
  .filter(({ since, until }) => since === null || until === null || daysOf(since).first <= daysOf(until).last);

const [FIRST, LAST] = [daysOf('2021-12-20').first, daysOf('2023-01-10').last];
const known = (date: string | null): DayRange => (date === null ? { first: FIRST, last: LAST } : daysOf(date));

/** Every stretch something could have lasted, tried one by one; starts and ends a week apart and on the bounds suffice. */
function byTrying(one: Dated, asked: DayRange): Verdict {
  if (one.since === null && one.until === null) return 'UNDATED';
  const [starts, ends] = [known(one.since), known(one.until)];
  const bounds = [starts, ends, asked].flatMap(({ first, last }) => [
    first - 1,
    first,
    first + 1,
    last - 1,
    last,
    last + 1,
  ]);
  const answers = new Set<boolean>();
  for (const start of bounds) {
    for (const end of bounds) {
      const possible = start >= starts.first && start <= starts.last && end >= ends.first && end <= ends.last;
      if (possible && start <= end) answers.add(start <= asked.last && end >= asked.first);
    }
  }
  return answers.size === 2 ? 'POSSIBLE' : answers.has(true) ? 'HOLDS' : 'NOT';
}

describe('whether something held at a time', () => {
  test('is what trying every stretch it could have lasted gives', () => {
    fc.assert(
      fc.property(dated, dates, dates, (one, a, b) => {
        fc.pre(daysOf(a).first <= daysOf(b).last);
        const asked = daysBetween(a, b);
        expect(holdsIn(one, asked)).toBe(byTrying(one, asked));
      }),
      { numRuns: 2000 },
    );
  });

  test.each([
    ['2019', null, '2018-12-31', 'NOT', ['BEGINS_LATER']],
    ['2019', null, '2019-06', 'POSSIBLE', ['VAGUE_START', 'NO_END']],
    ['2019', null, '2019', 'HOLDS', []],
    ['2019', null, '2022', 'POSSIBLE', ['NO_END']],
    [null, '2019', '2018', 'POSSIBLE', ['NO_START']],
    [null, '2019', '2020', 'NOT', ['ENDED_BEFORE']],
    ['2019', '2022', '2020-05-01', 'HOLDS', []],
    ['2019', '2022', '2022-05-01', 'POSSIBLE', ['VAGUE_END']],
    ['2022-01', '2022-01', '2022-01', 'HOLDS', []],
    ['2022-01', '2022-01', '2022-01-05', 'POSSIBLE', ['VAGUE_START', 'VAGUE_END']],
    [null, null, '2022', 'UNDATED', []],
  ] as const)('from %s to %s, as of %s: %s', (since, until, asked, verdict, doubts) => {
    expect(holdsIn({ since, until }, daysOf(asked))).toBe(verdict);
    expect(doubtsOf({ since, until }, daysOf(asked))).toEqual(doubts);
  });

  test('gives a reason exactly where it is no plain yes', () => {
    fc.assert(
      fc.property(dated, dates, (one, date) => {
        const verdict = holdsIn(one, daysOf(date));
        expect(doubtsOf(one, daysOf(date)).length > 0).toBe(verdict === 'POSSIBLE' || verdict === 'NOT');
      }),
    );
  });
});
