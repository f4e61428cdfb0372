import { beforeEach, expect, jest, test } from '@jest/globals';
import cytoscape from 'cytoscape';

const COUNT = 1_000;
const things = Array.from({ length: COUNT }, (_, index) => index);

let frames: (() => void)[] = [];
/** Draws the next frame, after which more is done. */
function drawFrame(): void {
  const due = frames;
  frames = [];
  due.forEach((perform) => perform());
}

/** Something on a canvas that follows a word. */
async function follower(before?: string) {
  const { inParts } = await import('../../src/canvas/in-parts.js');
  const { cancelArriving, useArriving } = await import('../../src/state/picture/arriving.js');
  const cy = cytoscape({ headless: true });
  const done: number[] = [];
  const page = { word: 'first' };
  const begin = inParts(
    cy,
    (some: readonly number[]) => done.push(...some),
    {
      now: () => page.word,
      same: (a, b) => a === b,
      goBack: (word) => (page.word = word),
    },
    before,
  );
  return { begin, cancelArriving, cy, done, page, arriving: () => useArriving.getState() };
}

beforeEach(() => {
  jest.resetModules();
  frames = [];
  // Frames are drawn when a test says so.
  Object.assign(globalThis, {
    requestAnimationFrame: (perform: () => void) => frames.push(perform),
    cancelAnimationFrame: () => undefined,
  });
  jest.spyOn(globalThis, 'setTimeout').mockImplementation((perform) => {
    perform();
    return 0 as never;
  });
});

test('many things are done part by part, each once, and how far it is is told', async () => {
  const { arriving, begin, done, page } = await follower();
  page.word = 'second';
  begin(things);
  expect(done.length).toBeLessThan(COUNT / 2);
  const shares = [arriving().share ?? 0];
  while (frames.length > 0) {
    drawFrame();
    shares.push(arriving().share ?? 1);
  }
  expect(done).toEqual(things);
  expect(shares).toEqual([...shares].sort((a, b) => a - b));
  expect(arriving().share).toBeNull();
  // A few are done at once.
  begin(things.slice(0, 100));
  expect(done).toHaveLength(COUNT + 100);
  expect(arriving().share).toBeNull();
});

test('cancelling goes back to what was followed when all had been done last, and the way back is not cancelled', async () => {
  const { arriving, begin, cancelArriving, page } = await follower();
  page.word = 'second';
  begin(things.slice(0, 10));
  page.word = 'third';
  begin(things);
  page.word = 'fourth';
  begin(things);
  expect(arriving().canCancel).toBe(true);
  cancelArriving();
  expect(page.word).toBe('second');
  begin(things);
  expect(arriving()).toEqual({ share: expect.any(Number), canCancel: false });
});

test('what is followed from later on goes back to what there was before', async () => {
  const { begin, cancelArriving, page } = await follower('nothing');
  begin(things);
  cancelArriving();
  expect(page.word).toBe('nothing');
});

test('what is no longer wanted is left, and so is all where the canvas goes', async () => {
  const { arriving, begin, cy, done } = await follower();
  begin(things);
  begin([]);
  expect(arriving().share).toBeNull();
  drawFrame();
  expect(done.length).toBeLessThan(COUNT);
  begin(things);
  expect(arriving().share).not.toBeNull();
  cy.destroy();
  expect(arriving().share).toBeNull();
  const count = done.length;
  drawFrame();
  expect(done).toHaveLength(count);
});
