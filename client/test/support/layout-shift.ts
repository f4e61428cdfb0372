import type { Page } from 'playwright-core';

/** How far a page may shift while it opens, as browsers count it: the share of the page that moves times how far. */
export const MOST_SHIFT = 0.02;

/** From the next load on, adds up how far the page shifts by itself. */
export async function watchShift(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const seen = { shift: 0 };
    Object.assign(window, { seen });
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) seen.shift += (entry as PerformanceEntry & { value: number }).value;
    }).observe({ type: 'layout-shift', buffered: true });
  });
}

/** How far the page has shifted since it was loaded. What it shows now has been painted first, and counted. */
export const shiftOf = (page: Page): Promise<number> =>
  page.evaluate(async () => {
    for (let frame = 0; frame < 3; frame += 1) await new Promise(requestAnimationFrame);
    return (window as unknown as { seen: { shift: number } }).seen.shift;
  });
