// How long scripts kept the page busy, from Chromium's own trace.

/** @typedef {{ name: string, ph: string, ts: number, dur?: number, pid: number, tid: number, args?: any }} TraceEvent */

/** What scripts are run by, and the collecting of their garbage. Times of those within others count once. */
const SCRIPT = new Set([
  'EvaluateScript',
  'EventDispatch',
  'FireAnimationFrame',
  'FunctionCall',
  'MajorGC',
  'MinorGC',
  'RunMicrotasks',
  'TimerFire',
]);
const MICRO = 1000;

/**
 * Does something in a page while Chromium traces it.
 * @param {import('playwright-core').Page} page
 * @param {() => Promise<void>} work
 * @returns {Promise<{ script: number, busy: number }>} milliseconds that scripts, and all the page had to do, took on
 *   the thread of the page
 */
export async function traced(page, work) {
  const session = await page.context().newCDPSession(page);
  /** @type {TraceEvent[]} */
  const events = [];
  session.on('Tracing.dataCollected', ({ value }) => events.push(.../** @type {any} */ (value)));
  await session.send('Tracing.start', {
    traceConfig: { includedCategories: ['devtools.timeline', 'toplevel', 'v8'] },
    transferMode: 'ReportEvents',
  });
  await work();
  /** @type {Promise<void>} */
  const complete = new Promise((resolve) => session.once('Tracing.tracingComplete', () => resolve()));
  await session.send('Tracing.end');
  await complete;
  await session.detach();
  const threads = new Set(
    events.filter(({ name }) => name === 'FunctionCall' || name === 'FireAnimationFrame').map(threadOf),
  );
  const ofPage = events.filter((event) => event.ph === 'X' && threads.has(threadOf(event)));
  return {
    script: covered(ofPage.filter(({ name }) => SCRIPT.has(name))),
    busy: covered(ofPage),
  };
}

/** @param {TraceEvent} event */
const threadOf = ({ pid, tid }) => `${pid} ${tid}`;

/** The time that some spans cover together, in milliseconds. @param {TraceEvent[]} spans */
function covered(spans) {
  let until = 0;
  let sum = 0;
  for (const { ts, dur = 0 } of [...spans].sort((a, b) => a.ts - b.ts)) {
    sum += Math.max(0, ts + dur - Math.max(ts, until));
    until = Math.max(until, ts + dur);
  }
  return sum / MICRO;
}
