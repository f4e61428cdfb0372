/// <reference lib="dom" />
/* global document, requestAnimationFrame, PerformanceObserver, MutationObserver, clearTimeout */
// What is measured of the page, each in a page of its own. Times are milliseconds.
import { LEAVES } from './dataset.js';
import { traced } from './trace.js';

/** @typedef {import('playwright-core').Page} Page */
/** @typedef {import('cytoscape').Core} Graph */

const FRAMES = 60;
const STEP = 6;
/** A layout that takes longer than this is given up. */
const LONGEST_LAYOUT = 60_000;

/** @param {Page} page @param {number} count of entities drawn */
export async function untilDrawn(page, count) {
  await page.waitForFunction(
    (least) => /** @type {any} */ (document.querySelector('#canvas'))?.graph?.nodes().length >= least,
    count,
    { timeout: 120_000, polling: 200 },
  );
  await page.waitForFunction(() => !document.querySelector('.task'), undefined, { timeout: 120_000, polling: 200 });
  await settle(page);
}

/** Waits until what was drawn last has been worked off. @param {Page} page */
export async function settle(page) {
  await page.evaluate(async () => {
    for (let calm = 0; calm < 20;) {
      const began = performance.now();
      await new Promise((resolve) => requestAnimationFrame(resolve));
      await new Promise((resolve) => setTimeout(resolve));
      calm = performance.now() - began < 40 ? calm + 1 : 0;
    }
  });
}

/**
 * Drags the picture about by the mouse, a step each frame.
 * @param {Page} page
 * @returns {Promise<{ script: number, busy: number, frame: number }>} of one frame: what scripts took, what all the
 *   page's thread had to do took, and how long it was on the clock
 */
export async function pan(page) {
  const start = await page.evaluate(() => {
    const canvas = /** @type {any} */ (document.querySelector('#canvas'));
    const box = canvas.getBoundingClientRect();
    const renderer = canvas.graph.renderer();
    // Where there is something, holding the button opens its menu.
    const isFree = (/** @type {{x: number, y: number}} */ at) => {
      const [x, y] = renderer.projectIntoViewport(at.x + box.x, at.y + box.y);
      return !renderer.findNearestElement(x, y, true, false);
    };
    const tries = Array.from({ length: 400 }, (_, index) => ({
      x: box.width * (0.2 + (index % 20) * 0.02),
      y: box.height * (0.02 + Math.floor(index / 20) * 0.03),
    }));
    const best = tries.find(isFree);
    if (!best) throw new Error('There is no place to begin dragging.');
    return { x: best.x + box.x, y: best.y + box.y };
  });
  await page.mouse.move(start.x, start.y);
  await page.mouse.down();
  const frames = async () => {
    for (let frame = 0; frame < FRAMES; frame += 1) {
      const away = frame < FRAMES / 2 ? frame : FRAMES - frame;
      await page.mouse.move(start.x + away * STEP, start.y + away * STEP);
      await page.evaluate(() => new Promise((resolve) => requestAnimationFrame(resolve)));
    }
  };
  const before = await page.evaluate(() => ({
    .../** @type {any} */ (document.querySelector('#canvas')).graph.pan(),
  }));
  await page.mouse.move(start.x + STEP, start.y + STEP);
  const began = performance.now();
  const { script, busy } = await traced(page, frames);
  const frame = (performance.now() - began) / FRAMES;
  const after = await page.evaluate(() => /** @type {any} */ (document.querySelector('#canvas')).graph.pan());
  await page.mouse.up();
  if (after.x === before.x) throw new Error('The picture did not move.');
  return { script: script / FRAMES, busy: busy / FRAMES, frame };
}

/**
 * Brings the neighbours of the selected hub that are not drawn.
 * @param {Page} page
 * @returns {Promise<{ took: number, blocked: number }>} from the press of the button until all of them are on the canvas,
 *   and the longest that the page's thread was busy at a stretch until all was drawn
 */
export async function expand(page) {
  await page.getByRole('button', { name: 'Expand…' }).click();
  await page.getByRole('button', { name: 'Choose all' }).click();
  await page.getByLabel('Of each kind at most').fill(String(LEAVES));
  await settle(page);
  const took = await page.evaluate(async (leaves) => {
    const { graph } = /** @type {any} */ (document.querySelector('#canvas'));
    const seen = { blocked: 0, added: 0, took: 0 };
    Object.assign(globalThis, { seen });
    new PerformanceObserver((list) => {
      for (const { duration } of list.getEntries()) seen.blocked = Math.max(seen.blocked, duration);
    }).observe({ type: 'longtask' });
    const button = [...document.querySelectorAll('button')].find(({ textContent }) => textContent === 'Add chosen');
    const began = performance.now();
    /** @type {Promise<number>} */
    const all = new Promise((resolve) =>
      graph.on('add', 'node', () => {
        seen.added += 1;
        if (seen.added === leaves) resolve(performance.now() - began);
      }),
    );
    button?.click();
    return all;
  }, LEAVES);
  await settle(page);
  const blocked = await page.evaluate(() => /** @type {any} */ (globalThis).seen.blocked);
  return { took, blocked };
}

/**
 * Opens a page and waits for its first picture.
 * @param {Page} page
 * @param {string} url
 * @returns {Promise<{ picture: number, shift: number }>} from the beginning of the navigation to the frame in which the
 *   picture is there, and the layout shift until then and a second after
 */
export async function firstPicture(page, url) {
  await page.addInitScript(() => {
    const seen = { picture: 0, shift: 0 };
    Object.assign(globalThis, { seen });
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) seen.shift += /** @type {any} */ (entry).value;
    }).observe({ type: 'layout-shift', buffered: true });
    const look = () => {
      const graph = /** @type {any} */ (document.querySelector('#canvas'))?.graph;
      if (graph?.nodes().length > 0) requestAnimationFrame(() => setTimeout(() => (seen.picture = performance.now())));
      else requestAnimationFrame(look);
    };
    look();
  });
  await page.goto(url);
  await page.waitForFunction(() => /** @type {any} */ (globalThis).seen.picture > 0);
  await page.waitForTimeout(1000);
  return page.evaluate(() => /** @type {any} */ (globalThis).seen);
}

/**
 * Lays everything out anew while keys are pressed.
 * @param {Page} page
 * @returns {Promise<{ latency: number, layout: number, ended: boolean }>} the longest that a key waited for the page to
 *   be drawn after it, how long the layout took, and whether it came to its end
 */
export async function layout(page) {
  await page.locator('#canvas').focus();
  await page.evaluate(() => {
    const seen = { latency: 0, ended: 0 };
    Object.assign(globalThis, { seen });
    new PerformanceObserver((list) => {
      for (const { duration } of list.getEntries()) seen.latency = Math.max(seen.latency, duration);
    }).observe(/** @type {any} */ ({ type: 'event', durationThreshold: 16 }));
    const announcer = document.querySelector('#announcer');
    const look = () => {
      if (announcer?.textContent?.includes('Laid out')) seen.ended = performance.now();
    };
    new MutationObserver(look).observe(/** @type {Node} */ (announcer), {
      ...{ subtree: true, childList: true, characterData: true },
    });
  });
  const began = await page.evaluate(() => performance.now());
  await page.keyboard.press('l');
  let ended = 0;
  const keys = async () => {
    while (ended === 0) {
      await page.keyboard.press('Shift');
      await new Promise((resolve) => setTimeout(resolve, 50));
      ended = await page.evaluate(() => /** @type {any} */ (globalThis).seen.ended);
    }
    await settle(page);
  };
  let timer;
  const givenUp = new Promise((resolve) => (timer = setTimeout(resolve, LONGEST_LAYOUT, true)));
  // A page that is busy with the layout does not even answer.
  if (await Promise.race([keys(), givenUp])) return { latency: LONGEST_LAYOUT, layout: LONGEST_LAYOUT, ended: false };
  clearTimeout(timer);
  const latency = await page.evaluate(() => /** @type {any} */ (globalThis).seen.latency);
  return { latency, layout: ended - began, ended: true };
}
