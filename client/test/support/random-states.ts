import fc from 'fast-check';
import type { Folds } from '../../src/graph/folds/folds.js';
import type { Picture } from '../../src/graph/picture.js';
import { CLAIM_STATUSES } from '../../src/graph/records.js';
import { OTHERS, TIME_MODES } from '../../src/graph/time/time-view.js';
import { PANELS, VIEWS, type ViewState } from '../../src/graph/view-state.js';
import { EMPTY_STATE } from './view-state.js';

const MOST_DRAWN = 40;
/** Of the canvas where nothing but the side panel takes room from a page of 1280 by 800. */
const [WIDTH, HEIGHT] = [860, 691];
const place = fc.integer({ min: -1500, max: 1500 });

/**
 * States of a page as someone could have left it: with entities that are there, looked at from anywhere.
 * @param ids of entities, at least one
 */
export function randomStates(ids: readonly string[]): fc.Arbitrary<ViewState> {
  const pictures = fc
    .uniqueArray(fc.constantFrom(...ids), { minLength: 1, maxLength: MOST_DRAWN })
    .chain((drawn) =>
      fc.tuple(
        ...drawn.map((id, index) =>
          fc
            .record({ x: place, y: place, by: fc.integer({ min: -1, max: drawn.length - 1 }), pinned: fc.boolean() })
            .map(({ x, y, by, pinned }) => {
              const broughtBy = by === index ? null : (drawn[by] ?? null);
              return [id, { x, y, broughtBy, ...(pinned && { pinned: true as const }) }] as const;
            }),
        ),
      ),
    )
    .map((placed) => new Map(placed));
  const times = fc.option(
    fc.record({
      mode: fc.constantFrom(...TIME_MODES),
      from: fc.constantFrom('2019', '2021-12', '2022-01-05'),
      to: fc.constantFrom('2022-01-05', '2022-02', '2023'),
      others: fc.constantFrom(...OTHERS),
    }),
  );
  /** Some who are not drawn, beside one who is. */
  const foldsBeside = (picture: Picture): fc.Arbitrary<Folds> => {
    const away = ids.filter((id) => !picture.has(id));
    const members = fc.record({ id: fc.constantFrom(...away), x: place, y: place, broughtBy: fc.constant(null) });
    const fold = fc.record({
      hub: fc.constantFrom(...picture.keys()),
      type: fc.constantFrom('Person', 'Organization'),
      members: fc.uniqueArray(members, { minLength: 1, maxLength: 3, selector: ({ id }) => id }),
    });
    return fc.array(fold, { maxLength: away.length === 0 ? 0 : 1 });
  };
  return fc.tuple(pictures, times).chain(([picture, time]) =>
    fc.record({
      picture: fc.constant(picture),
      viewport: fc.record({
        centre: fc.record({ x: place, y: place }),
        zoom: fc.integer({ min: 2_000, max: 300_000 }).map((zoom) => zoom / 100_000),
        width: fc.constant(WIDTH),
        height: fc.constant(HEIGHT),
      }),
      selection: fc.subarray([...picture.keys()], { maxLength: Math.min(3, picture.size) }),
      panel: fc.constantFrom(...PANELS),
      view: fc.constantFrom(...VIEWS),
      question: fc.constant(EMPTY_STATE.question),
      pathShown: fc.constant(EMPTY_STATE.pathShown),
      pathCompared: fc.constant(EMPTY_STATE.pathCompared),
      evidence: fc.record({
        statuses: fc.subarray([...CLAIM_STATUSES], { maxLength: 2 }),
        sources: fc.constant([]),
        voices: fc.constant([]),
      }),
      guides: fc.constant(EMPTY_STATE.guides),
      look: fc.record({ size: fc.constantFrom(null, 'degree', 'pagerank'), communities: fc.boolean() }),
      time: fc.constant(time),
      folds: foldsBeside(picture),
    }),
  );
}
