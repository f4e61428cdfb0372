import { describe, expect, test } from '@jest/globals';
import { Explorer } from '../support/explorer.js';
import type { Session } from '../support/session.js';

/** The colours that something has of its own. */
const coloursOf = (explorer: Explorer, selector: string): Promise<string[]> =>
  explorer.page.locator(selector).evaluateAll((found) => found.map((one) => getComputedStyle(one).backgroundColor));

/** How high the part of the canvas is that the tools on it leave free, and the panel. */
const roomIn = ({ page }: Explorer): Promise<{ canvas: number; panel: number }> =>
  page.evaluate(() => {
    const [canvas, tools, panel] = ['#canvas', '.toolbar', '#panel'].map((one) =>
      document.querySelector(one)?.getBoundingClientRect(),
    );
    return { canvas: (tools?.top ?? 0) - (canvas?.top ?? 0), panel: panel?.height ?? 0 };
  });

export function testLowVision(current: () => Session): void {
  describe('for people who see little', () => {
    test('where the system brings its own colours, what is chosen is marked and what colours say is seen', async () => {
      const { browser, server } = current();
      const explorer = await Explorer.open(browser, server.url, { forcedColors: 'active' });
      const { page } = explorer;
      const [chosen] = await coloursOf(explorer, '.side [role=tab][aria-selected=true]');
      expect(await coloursOf(explorer, '.side [role=tab][aria-selected=false]')).not.toContain(chosen);
      await page.locator('.legend summary').click();
      await page.locator('.legend .badge').first().waitFor();
      expect(new Set(await coloursOf(explorer, '.legend .badge')).size).toBeGreaterThan(3);
      await page.getByRole('tab', { name: 'Measures' }).click();
      await page.locator('.measure-table').waitFor();
      expect(await coloursOf(explorer, '.histogram-bar')).not.toContain((await coloursOf(explorer, 'html'))[0]);
      await explorer.finish();
    });

    test('at 200 % the page begins at its top, is scrolled, and keeps room for picture and panel', async () => {
      const { browser, server } = current();
      const zoomed = { viewport: { width: 640, height: 400 }, deviceScaleFactor: 2 };
      const explorer = await Explorer.open(browser, server.url, zoomed);
      const { page } = explorer;
      expect(await page.evaluate(() => scrollY)).toBe(0);
      expect((await roomIn(explorer)).panel).toBeGreaterThan(300);
      await page.getByRole('button', { name: 'Time: what held when?' }).click();
      await page.locator('.time-bar').waitFor();
      await explorer.settled();
      expect((await roomIn(explorer)).canvas).toBeGreaterThan(200);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(640);
      await explorer.finish();
    });

    test('text is as large as the browser was told, and nothing is wider than the page for it', async () => {
      const { browser, server } = current();
      const explorer = await Explorer.open(browser, server.url);
      const { page } = explorer;
      const untilSize = (size: string): Promise<void> =>
        explorer.until((expected) => getComputedStyle(document.body).fontSize === expected, size);
      await untilSize('15px');
      const session = await page.context().newCDPSession(page);
      await session.send('Page.setFontSizes', { fontSizes: { standard: 32 } });
      await page.setViewportSize({ width: 390, height: 844 });
      await untilSize('30px');
      await explorer.settled();
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(390);
      await explorer.finish();
    });
  });
}
