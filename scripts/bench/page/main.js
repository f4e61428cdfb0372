// `npm run bench:page`: how fluid the page is with large pictures, in a real Chromium on the real server.
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { buildIfStale } from '../../build-if-stale.js';
import { inScratchFolder } from '../scratch.js';
import { addressOf } from './address.js';
import { GRAPHICS, launch } from './chromium.js';
import { datasetOf, HUB, LEAVES } from './dataset.js';
import { expand, firstPicture, layout, pan, untilDrawn } from './measures.js';
import { fill, serve } from './server.js';

const HELP = `npm run bench:page -- [options]

Serves made-up graphs from the embedded store, opens pictures of them in Chromium, and prints milliseconds beside what
they should be at most. Times drift on a shared machine.

  --sizes LIST   how many entities are drawn, each with twice as many relationships; default: 2000,5000
  --graphics G   ${Object.keys(GRAPHICS).join(' or ')}: without or with a graphics card, whose work software does; default: canvas
  --only LIST    what to measure: seed, pan, expand, layout; default: all
  --help         this text`;

/** As in `client/src/state/picture/picture.ts`. */
const MOST_DRAWN = 5000;
const VIEWPORT = { width: 1280, height: 800 };

const { values } = parseArgs({
  options: {
    sizes: { type: 'string', default: '2000,5000' },
    graphics: { type: 'string', default: 'canvas' },
    only: { type: 'string', default: 'seed,pan,expand,layout' },
    help: { type: 'boolean', default: false },
  },
});
if (values.help) {
  console.log(HELP);
  process.exit(0);
}
const graphics = /** @type {keyof typeof GRAPHICS} */ (values.graphics);
const only = values.only.split(',');
buildIfStale(['server', 'seed', 'client']);
process.exit(
  await inScratchFolder(async ({ folder, onEnd }) => {
    const browser = await launch(graphics);
    onEnd(() => browser.close());
    if (only.includes('seed')) await measureSeed(browser, await serving(join(folder, 'seed'), onEnd));
    for (const size of values.sizes.split(',').map(Number)) {
      const { changes, places } = datasetOf(size, 2 * size);
      const dataDir = join(folder, String(size));
      await fill(dataDir, changes);
      // So many can be drawn; with all of them drawn none could be brought.
      const drawn = [...places].slice(0, MOST_DRAWN - LEAVES);
      await measureSize(browser, await serving(dataDir, onEnd), new Map(drawn));
    }
    return 0;
  }),
);

/** @param {string} dataDir @param {import('../scratch.js').Scratch['onEnd']} onEnd */
async function serving(dataDir, onEnd) {
  const { url, stop } = await serve(dataDir);
  onEnd(stop);
  return url;
}

/** @param {string} what @param {number} value @param {number | null} bar @param {string} [unit] */
function print(what, value, bar, unit = 'ms') {
  const number = value < 1 ? value.toFixed(4) : value.toFixed(1);
  const judged = bar === null ? '' : `   ${value < bar ? 'below' : 'NOT BELOW'} ${bar}`;
  console.log(`${what.padEnd(64)} ${number.padStart(9)} ${unit}${judged}`);
}

/** @param {import('playwright-core').Browser} browser @param {string} url */
async function measureSeed(browser, url) {
  const context = await browser.newContext({ viewport: VIEWPORT });
  // The first visit of a new browser starts its processes, too.
  await firstPicture(await context.newPage(), url);
  const { picture, shift } = await firstPicture(await context.newPage(), url);
  print('the seed: first picture', picture, 1500);
  print('the seed: layout shift', shift, 0.02, '');
  await context.close();
}

/**
 * @param {import('playwright-core').Browser} browser
 * @param {string} url
 * @param {ReadonlyMap<string, { x: number, y: number }>} places
 */
async function measureSize(browser, url, places) {
  const size = `${places.size} entities`;
  const context = await browser.newContext({ viewport: VIEWPORT });
  const page = await context.newPage();
  page.setDefaultTimeout(120_000);
  page.on('pageerror', (error) => console.error(error));
  const began = performance.now();
  await page.goto(url + addressOf(places, [HUB]));
  await untilDrawn(page, places.size);
  print(`${size}: drawn from an address`, performance.now() - began, null);
  if (only.includes('pan')) {
    for (const where of /** @type {const} */ (['readable', 'everything in view'])) {
      if (where !== 'readable') await page.locator('#canvas').press('f');
      await untilDrawn(page, places.size);
      const { script, busy, frame } = await pan(page);
      print(`${size}, ${where}: script time per panned frame`, script, 16);
      print(`${size}, ${where}: all of a panned frame on the page's thread`, busy, null);
      print(`${size}, ${where}: a panned frame on the clock`, frame, null);
    }
  }
  if (only.includes('expand')) {
    const { took, blocked } = await expand(page);
    print(`${size}: expanding ${LEAVES} neighbours`, took, null);
    print(`${size}: the page's thread busy at a stretch meanwhile, at most`, blocked, 100);
  }
  if (only.includes('layout')) {
    const { latency, layout: took, ended } = await layout(page);
    print(`${size}: longest wait of a key during a layout`, latency, 100);
    print(`${size}: the layout${ended ? '' : ', given up after'}`, took, null);
  }
  await context.close();
}
