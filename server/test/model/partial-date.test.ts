import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import {
  formatDay,
  formatDayRange,
  intersectDays,
  parseDateRange,
  parsePartialDate,
  possibleDays,
  type DayRange,
} from '../../src/model/partial-date.js';

const FIRST = parsePartialDate('0001')!.first;
const LAST = parsePartialDate('9999')!.last;

const day = fc.integer({ min: FIRST, max: LAST });
/** Days near month and year boundaries come often enough to matter. */
const anyDay = fc.oneof(
  day,
  day.map((number) => parsePartialDate(formatDay(number).slice(0, 4))!.first),
  day.map((number) => parsePartialDate(formatDay(number).slice(0, 7))!.last),
);
const closedRange = fc.tuple(anyDay, anyDay).map(([a, b]) => ({ first: Math.min(a, b), last: Math.max(a, b) }));
const range: fc.Arbitrary<DayRange> = fc
  .tuple(closedRange, fc.boolean(), fc.boolean())
  .map(([{ first, last }, openStart, openEnd]) => ({
    first: openStart ? -Infinity : first,
    last: openEnd ? Infinity : last,
  }));

const written = (days: DayRange | undefined) => days && [formatDay(days.first), formatDay(days.last)];

describe('parsePartialDate', () => {
  test.each([
    ['2019', '2019-01-01', '2019-12-31'],
    ['2019-03', '2019-03-01', '2019-03-31'],
    ['2019-02', '2019-02-01', '2019-02-28'],
    ['2020-02', '2020-02-01', '2020-02-29'],
    ['1900-02', '1900-02-01', '1900-02-28'],
    ['2000-02-29', '2000-02-29', '2000-02-29'],
    ['1969-12-31', '1969-12-31', '1969-12-31'],
    ['0050', '0050-01-01', '0050-12-31'],
    ['9999', '9999-01-01', '9999-12-31'],
  ])('%s covers the days from %s to %s', (text, first, last) => {
    expect(written(parsePartialDate(text))).toEqual([first, last]);
  });

  test('counts days from 1970', () => {
    expect(parsePartialDate('1970-01-01')).toEqual({ first: 0, last: 0 });
    expect(parsePartialDate('1971')).toEqual({ first: 365, last: 729 });
  });

  test.each([
    '2023-13-45',
    '2023-13',
    '2023-00',
    '2023-01-00',
    '2023-04-31',
    '2019-02-29',
    '1900-02-29',
    '19',
    '20199',
    '2019-3',
    '2019-03-1',
    '-2019',
    ' 2019',
    '2019\n',
    '2019/2020',
    '..',
    '',
    '２０１９',
  ])('does not take %j for a date', (text) => {
    expect(parsePartialDate(text)).toBeUndefined();
  });

  test('covers every day exactly once by the months of a year, and by the days of a month', () => {
    fc.assert(
      fc.property(anyDay, (number) => {
        const text = formatDay(number);
        expect(parsePartialDate(text)).toEqual({ first: number, last: number });
        for (const length of [4, 7]) {
          const { first, last } = parsePartialDate(text.slice(0, length))!;
          expect(first <= number && number <= last).toBe(true);
          expect(formatDay(first - 1).slice(0, length)).not.toBe(text.slice(0, length));
          expect(formatDay(last + 1).slice(0, length)).not.toBe(text.slice(0, length));
        }
      }),
    );
  });
});

describe('parseDateRange', () => {
  test.each([
    ['2019', '2019-01-01', '2019-12-31'],
    ['2019-03/2022-01-05', '2019-03-01', '2022-01-05'],
    ['2019-03-20/2019', '2019-03-20', '2019-12-31'],
    ['2019/2019-03-20', '2019-01-01', '2019-03-20'],
  ])('%s covers the days from %s to %s', (text, first, last) => {
    expect(written(parseDateRange(text))).toEqual([first, last]);
  });

  test('leaves an end open with ..', () => {
    expect(parseDateRange('../2019')).toEqual({ first: -Infinity, last: parsePartialDate('2019')!.last });
    expect(parseDateRange('2019/..')).toEqual({ first: parsePartialDate('2019')!.first, last: Infinity });
    expect(parseDateRange('../..')).toEqual({ first: -Infinity, last: Infinity });
  });

  test.each(['2020/2019', '2019-03/2019-02-28', '2019/', '/2019', '2019/2020/2021', '2019/2020-13', '..', '/', ''])(
    'does not take %j for a range',
    (text) => {
      expect(parseDateRange(text)).toBeUndefined();
    },
  );
});

describe('formatDayRange', () => {
  test.each([
    ['2019', '2019'],
    ['2019-03', '2019-03'],
    ['2019-03-20', '2019-03-20'],
    ['2019-01', '2019-01'],
    ['2019-12', '2019-12'],
    ['2019-01-01', '2019-01-01'],
    ['2019-12-31', '2019-12-31'],
    ['2019-01-01/2019-12-31', '2019'],
    ['2019/2020', '2019/2020'],
    ['2019-01-01/2019-03-31', '2019/2019-03'],
    ['2019-01-01/2020-12-31', '2019/2020'],
    ['2020-02-01/2020-02-29', '2020-02'],
    ['2019-01-01/2019-01-15', '2019/2019-01-15'],
    ['../2019-12-31', '../2019'],
    ['2019-03-01/..', '2019-03/..'],
    ['../..', '../..'],
  ])('writes %s as %s', (text, short) => {
    expect(formatDayRange(parseDateRange(text)!)).toBe(short);
  });

  test('writes what is read back as the same days', () => {
    fc.assert(fc.property(range, (days) => expect(parseDateRange(formatDayRange(days))).toEqual(days)));
  });
});

describe('possibleDays', () => {
  test('reach from the first day of the beginning to the last day of the end', () => {
    expect(written(possibleDays('2019', '2019'))).toEqual(['2019-01-01', '2019-12-31']);
    expect(possibleDays(null, null)).toEqual({ first: -Infinity, last: Infinity });
  });

  test('names a text that is not a date', () => {
    expect(() => possibleDays('soon', null)).toThrow(new RangeError('"soon" is not a partial date'));
    expect(() => possibleDays(null, '2019-13')).toThrow(new RangeError('"2019-13" is not a partial date'));
  });
});

test('ranges that touch share one day', () => {
  expect(intersectDays({ first: 0, last: 5 }, { first: 5, last: 9 })).toEqual({ first: 5, last: 5 });
  expect(intersectDays({ first: 0, last: 4 }, { first: 5, last: 9 })).toBeUndefined();
});

test('intersectDays holds the days that lie in both ranges', () => {
  fc.assert(
    fc.property(range, range, anyDay, (a, b, number) => {
      const holds = (days: DayRange | undefined) => days !== undefined && days.first <= number && number <= days.last;
      expect(holds(intersectDays(a, b))).toBe(holds(a) && holds(b));
    }),
  );
});
