import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { axisFor, dateAt, ticksOf, turningPoints, unitsOf } from '../../../src/graph/time/axis.js';
import { highest, histogram } from '../../../src/graph/time/histogram.js';
import type { Dated } from '../../../src/graph/time/holds.js';

const since = (...dates: string[]): Dated[] => dates.map((date) => ({ since: date, until: null }));

const twoDigits = (most: number) => fc.integer({ min: 1, max: most }).map((part) => String(part).padStart(2, '0'));
const anyDate = fc
  .tuple(fc.integer({ min: 1, max: 2100 }), fc.option(fc.tuple(twoDigits(12), fc.option(twoDigits(28)))))
  .map(([year, rest]) => {
    const [month, day] = rest ?? [null, null];
    return [String(year).padStart(4, '0'), month, day].filter((part) => part !== null).join('-');
  });
const things = fc.array(fc.record({ since: fc.option(anyDate), until: fc.option(anyDate) }), { maxLength: 12 });

describe('the row of months or years', () => {
  test('has months for ten years at most, years for more, and nothing for nothing', () => {
    expect(axisFor(since('2019', '2022-11-20'), [])).toMatchObject({ unit: 'MONTH', count: 47 });
    expect(axisFor(since('2012-01', '2022'), [])).toMatchObject({ unit: 'YEAR', first: 2012, count: 11 });
    expect(axisFor(since('1800', '2022'), [])).toMatchObject({ unit: 'YEAR', count: 223, unitsPerColumn: 2 });
    expect(axisFor([{ since: null, until: null }], ['2020'])).toBeNull();
  });

  test('makes room for the dates asked for', () => {
    expect(axisFor(since('2019'), ['2021-03'])).toMatchObject({ unit: 'MONTH', count: 27 });
  });

  test('names a unit by the date it stands for, and finds it again', () => {
    fc.assert(
      fc.property(things, fc.nat(), (all, at) => {
        const axis = axisFor(all, []);
        if (!axis) return;
        const index = at % axis.count;
        expect(unitsOf(axis, dateAt(axis, index))).toEqual({ first: index, last: index });
      }),
    );
  });

  test('puts what is beyond its ends at its ends', () => {
    const axis = axisFor(since('2019', '2020'), []);
    expect(axis && unitsOf(axis, '1917')).toEqual({ first: 0, last: 0 });
    expect(axis && unitsOf(axis, '2030-05-01')).toEqual({ first: 23, last: 23 });
    expect(axis && unitsOf(axis, '2019')).toEqual({ first: 0, last: 11 });
  });

  test('has years written under it, not too many', () => {
    const axis = axisFor(since('2019-03', '2022'), []);
    expect(axis && ticksOf(axis, 8)).toEqual([
      { at: 10, year: '2020' },
      { at: 22, year: '2021' },
      { at: 34, year: '2022' },
    ]);
    const long = axisFor(since('1800', '2022'), []);
    expect(long && ticksOf(long, 8).map(({ year }) => year)).toEqual(['1800', '1850', '1900', '1950', '2000']);
  });

  test('knows where something begins or ends', () => {
    const all = [{ since: '2019-03', until: '2020' }, ...since('2019-03', '2019-01')];
    const axis = axisFor(all, []);
    expect(axis && turningPoints(axis, all)).toEqual([0, 2, 12]);
  });
});

describe('the histogram', () => {
  test('counts a vague date as possible in each month it could mean, and as certain in none', () => {
    const all = [{ since: '2022', until: null }, { since: '2022-01', until: '2022-02-03' }, ...since('2022-01-05')];
    const axis = axisFor(all, []);
    const [january, february, march] = axis ? histogram(axis, all) : [];
    expect(january).toMatchObject({ from: '2022-01', starts: { certain: 2, possible: 1 }, ends: { certain: 0 } });
    expect(february).toMatchObject({ starts: { certain: 0, possible: 1 }, ends: { certain: 1, possible: 0 } });
    expect(march).toMatchObject({ starts: { certain: 0, possible: 1 }, ends: { certain: 0, possible: 0 } });
    expect(axis && highest(histogram(axis, all))).toBe(3);
  });

  test('has every date in at least one column, and covers the row without gaps', () => {
    fc.assert(
      fc.property(things, (all) => {
        const axis = axisFor(all, []);
        if (!axis) return;
        const columns = histogram(axis, all);
        expect(columns.map(({ first }) => first)).toEqual([0, ...columns.slice(0, -1).map(({ last }) => last + 1)]);
        expect(columns.at(-1)?.last).toBe(axis.count - 1);
        const starts = all.filter((one) => one.since !== null).length;
        const certain = columns.reduce((sum, column) => sum + column.starts.certain, 0);
        const possible = columns.reduce((sum, column) => sum + column.starts.possible, 0);
        expect(certain).toBeLessThanOrEqual(starts);
        expect(certain + possible).toBeGreaterThanOrEqual(starts);
        expect(columns.length).toBeLessThanOrEqual(150);
      }),
    );
  });
});
