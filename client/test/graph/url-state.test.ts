import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import lz from 'lz-string';
import type { Folds } from '../../src/graph/folds/folds.js';
import { SIZE_MEASURES } from '../../src/graph/measures/measure-look.js';
import {
  ASKS,
  CONNECTION_WEIGHTS,
  MOST_HOPS,
  MOST_PATHS,
  NO_QUESTION,
  PATH_MODES,
  type PathQuestion,
} from '../../src/graph/paths/path-question.js';
import type { Guides } from '../../src/graph/layout/types.js';
import type { Placed } from '../../src/graph/picture.js';
import { ShapeError } from '../../src/graph/reading.js';
import { CLAIM_STATUSES } from '../../src/graph/records.js';
import { decodeViewState, encodeViewState } from '../../src/graph/url-state.js';
import { OTHERS, TIME_MODES } from '../../src/graph/time/time-view.js';
import { PANELS, VIEWS, type ViewState } from '../../src/graph/view-state.js';
import { EMPTY_STATE } from '../support/view-state.js';

const ids = fc.string({ minLength: 1, maxLength: 30, unit: 'grapheme' });
const lists = fc.array(ids, { maxLength: 4 });
const whole = fc.integer({ min: -100_000, max: 100_000 });

const pictures = fc
  .uniqueArray(ids, { maxLength: 30 })
  .chain((all) =>
    fc.tuple(
      ...all.map((id, index) =>
        fc
          .record({ x: whole, y: whole, by: fc.integer({ min: -1, max: all.length - 1 }), pinned: fc.boolean() })
          .map(({ x, y, by, pinned }): [string, Placed] => [
            id,
            { x, y, broughtBy: by === -1 || by === index ? null : (all[by] ?? null), ...(pinned && { pinned }) },
          ]),
      ),
    ),
  )
  .map((placed) => new Map(placed));

const dates = fc.option(fc.constantFrom('2019', '2022-01', '2022-11-20'));

const questions: fc.Arbitrary<PathQuestion> = fc.record({
  asks: fc.constantFrom(...ASKS),
  actors: lists,
  weigh: fc.constantFrom(...CONNECTION_WEIGHTS),
  atLeast: fc.option(fc.integer({ min: 1, max: 20 })),
  from: lists,
  to: lists,
  mode: fc.constantFrom(...PATH_MODES),
  k: fc.integer({ min: 1, max: MOST_PATHS }),
  maxHops: fc.integer({ min: 1, max: MOST_HOPS }),
  types: lists,
  excludeTypes: lists,
  entityTypes: lists,
  sources: lists,
  costs: fc.array(fc.record({ type: ids, cost: fc.integer({ min: 1, max: 1_000_000 }).map((cost) => cost / 1000) }), {
    maxLength: 3,
  }),
  statuses: fc.subarray([...CLAIM_STATUSES]),
  direction: fc.constantFrom('ANY', 'OUT', 'IN'),
  asOf: dates,
  since: dates,
  until: dates,
  simultaneous: fc.boolean(),
  via: lists,
  avoid: lists,
  avoidRelationships: lists,
});

const guides: fc.Arbitrary<Guides> = fc.oneof(
  fc.record({
    kind: fc.constant('years' as const),
    stops: fc.array(fc.tuple(whole, whole), { maxLength: 5 }),
    undated: fc.option(whole),
  }),
  fc.record({
    kind: fc.constant('groups' as const),
    boxes: fc.array(fc.record({ type: ids, x: whole, y: whole, width: whole, height: whole }), { maxLength: 3 }),
  }),
);

const folds: fc.Arbitrary<Folds> = fc.array(
  fc.record({
    hub: ids,
    type: ids,
    members: fc.array(fc.record({ id: ids, x: whole, y: whole, broughtBy: fc.option(ids) }), { maxLength: 4 }),
  }),
  { maxLength: 3 },
);

const states: fc.Arbitrary<ViewState> = fc.record({
  folds,
  picture: pictures,
  viewport: fc.option(
    fc.record({
      centre: fc.record({ x: whole, y: whole }),
      zoom: fc.integer({ min: 1, max: 300_000 }).map((zoom) => zoom / 100_000),
      width: fc.nat(4000),
      height: fc.nat(4000),
    }),
  ),
  selection: lists,
  panel: fc.constantFrom(...PANELS),
  view: fc.constantFrom(...VIEWS),
  question: fc.option(questions),
  pathShown: fc.option(ids),
  pathCompared: fc.option(ids),
  look: fc.record({ size: fc.option(fc.constantFrom(...SIZE_MEASURES)), communities: fc.boolean() }),
  evidence: fc.record({ statuses: fc.subarray([...CLAIM_STATUSES]), sources: lists, voices: fc.array(fc.option(ids)) }),
  guides: fc.option(guides),
  time: fc.option(
    fc.record({
      mode: fc.constantFrom(...TIME_MODES),
      from: fc.constantFrom('2019', '2021-12', '2022-01-05'),
      to: fc.constantFrom('2022-01-05', '2022-02', '2023'),
      others: fc.constantFrom(...OTHERS),
    }),
  ),
});

const packed = (value: unknown): string => `v1.${lz.compressToEncodedURIComponent(JSON.stringify(value))}`;

describe('the state in the address', () => {
  test('comes back exactly as it was, whatever it was', () => {
    fc.assert(
      fc.property(states, (state) => {
        const back = decodeViewState(encodeViewState(state));
        expect(back).toEqual(state);
        expect([...back.picture.keys()]).toEqual([...state.picture.keys()]);
      }),
    );
  });

  test('is made of characters that need no escaping', () => {
    fc.assert(
      fc.property(states, (state) => {
        expect(encodeViewState(state)).toMatch(/^[\w.+$-]+$/);
      }),
    );
  });

  test('a changed address is a clear error or another state, never anything else', () => {
    fc.assert(
      fc.property(states, fc.nat(), fc.string({ maxLength: 3 }), (state, at, put) => {
        const hash = encodeViewState(state);
        const cut = at % hash.length;
        try {
          expect(decodeViewState(hash.slice(0, cut) + put + hash.slice(cut + 1))).toHaveProperty('picture');
        } catch (error) {
          expect(error).toBeInstanceOf(ShapeError);
        }
      }),
    );
  });

  test.each([
    ['', 'it does not begin with v1.'],
    ['canvas', 'it does not begin with v1.'],
    ['v1.', 'it is cut off or was changed'],
    ['v1.zzz', 'it is cut off or was changed'],
    ['v1.abc', 'it is cut off or was changed'],
    [packed({}), 'the state is not a list of 7 or 8 or 9 or 10 or 11 or 12 or 13'],
    [packed([[['a', 1]], null, [], 'start', 'picture', null, null]), 'picture[0] is not a list of 3 or 4 or 5'],
    [packed([[['a', 'left', 2]], null, [], 'start', 'picture', null, null]), 'picture[0][1] is not a number'],
    [
      packed([[['a', 1, 2, 9]], null, [], 'start', 'picture', null, null]),
      'picture[0][3] is not a whole number from 0 to 0',
    ],
    [
      packed([[], null, [], 'cellar', 'picture', null, null]),
      'panel is none of start, details, paths, evidence, measures, changes',
    ],
    [packed([[], [0, 0, 0, 9, 9], [], 'start', 'picture', null, null]), 'viewport has no zoom above 0'],
  ])('%j is refused: %s', (hash, message) => {
    expect(() => decodeViewState(hash)).toThrow(new ShapeError(message));
  });

  test('a question from before there were stretches of time and ends of several actors asks for none', () => {
    const asked = ['a', 'b', 'SHORTEST', 5, 6, [], [], 'ANY', '2019', [], [], []];
    const { question } = decodeViewState(packed([[], null, [], 'paths', 'picture', asked, null]));
    expect(question).toEqual({ ...NO_QUESTION, from: ['a'], to: ['b'], asOf: '2019' });
  });

  test('an address from before evidence could be hidden and measures shown does neither', () => {
    expect(decodeViewState(packed([[], null, [], 'paths', 'picture', null, null, null]))).toEqual({
      ...EMPTY_STATE,
      panel: 'paths',
    });
  });

  test('an address from before there was a time shows any date', () => {
    expect(decodeViewState(packed([[], null, [], 'start', 'picture', null, null, null, null, null]))).toEqual(
      EMPTY_STATE,
    );
  });

  test('an address from before neighbours could be folded folds none', () => {
    const before = [[], null, [], 'start', 'picture', null, null, null, null, null, null, null];
    expect(decodeViewState(packed(before))).toEqual(EMPTY_STATE);
    expect(() => decodeViewState(packed([...before, [['hub', 'Person', [['a', 1]]]]]))).toThrow(
      new ShapeError('folds[0][2][0] is not a list of 3 or 4'),
    );
  });

  test.each([
    [['AS_OF', '2022-13', '2022-13', 'FADE'], 'time.from is not a date like 2019, 2019-03 or 2019-03-20'],
    [['DURING', '2022', '2019', 'FADE'], 'time.to is before time.from'],
    [['SOMETIME', '2022', '2022', 'FADE'], 'time.mode is none of AS_OF, DURING, COMPARE'],
    [['AS_OF', '2022', '2022', 'EAT'], 'time.others is none of FADE, HIDE'],
    [['AS_OF', '2022'], 'time is not a list of 4'],
  ])('the time %j is refused: %s', (time, message) => {
    const hash = packed([[], null, [], 'start', 'picture', null, null, null, null, null, null, time]);
    expect(() => decodeViewState(hash)).toThrow(new ShapeError(message));
  });

  test('a place beyond everything is refused: nothing could be worked out with it', () => {
    const picture = new Map([['far', { x: 1e300, y: 0, broughtBy: null }]]);
    expect(() => decodeViewState(encodeViewState({ ...EMPTY_STATE, picture }))).toThrow(
      'picture[0][1] is too far away',
    );
  });

  test('a question out of bounds is refused', () => {
    const hash = encodeViewState({ ...EMPTY_STATE, question: { ...NO_QUESTION, maxHops: 21 } });
    expect(() => decodeViewState(hash)).toThrow('question.maxHops is not a whole number from 1 to 20');
  });
});
