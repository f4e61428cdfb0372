import { beforeEach, expect, jest, test } from '@jest/globals';
import cytoscape from 'cytoscape';

let now = 0;
let frames: (() => void)[] = [];

/** The browser draws its next frame, which takes so many milliseconds. */
function drawFrame(took: number): void {
  now += took;
  const due = frames;
  frames = [];
  due.forEach((perform) => perform());
}

async function drawing() {
  const { drawMeanwhile, noteArriving } = await import('../../src/canvas/arriving.js');
  const cy = cytoscape({ headless: true });
  const draw = jest.fn();
  const attempt = (): number => {
    drawMeanwhile(cy, draw);
    return draw.mock.calls.length;
  };
  return { attempt, cy, noteArriving };
}

beforeEach(() => {
  jest.resetModules();
  [now, frames] = [1_000, []];
  jest.spyOn(performance, 'now').mockImplementation(() => now);
  Object.assign(globalThis, { requestAnimationFrame: (perform: () => void) => frames.push(perform) });
  jest.spyOn(globalThis, 'setTimeout').mockImplementation((perform) => {
    perform();
    return 0 as never;
  });
});

test('everything is drawn at once where nothing more is on its way', async () => {
  const { attempt } = await drawing();
  expect([attempt(), attempt(), attempt()]).toEqual([1, 2, 3]);
});

test('while more is on its way, drawing takes at most a fifth of the time, with what the browser does for it', async () => {
  const { attempt, cy, noteArriving } = await drawing();
  const some = {};
  noteArriving(cy, some, true);
  expect(attempt()).toBe(1);
  now += 10_000;
  // That frame has not come yet, so nobody knows how long it takes.
  expect(attempt()).toBe(1);
  now -= 10_000;
  drawFrame(600);
  now += 4 * 600 - 1;
  expect(attempt()).toBe(1);
  now += 1;
  expect(attempt()).toBe(2);
  // However quick it is, it waits a while.
  drawFrame(1);
  now += 299;
  expect(attempt()).toBe(2);
  now += 1;
  expect(attempt()).toBe(3);
  noteArriving(cy, some, false);
  expect(attempt()).toBe(4);
});
