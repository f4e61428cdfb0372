import { describe, expect, test } from '@jest/globals';
import { Explorer } from '../support/explorer.js';
import type { Session } from '../support/session.js';
import { smallTargets } from '../support/small-targets.js';

export function testPhone(current: () => Session): void {
  describe('on a phone', () => {
    test('nothing scrolls sideways, and what is tapped is large enough', async () => {
      const { browser, server } = current();
      const explorer = await Explorer.open(browser, server.url, {
        viewport: { width: 390, height: 844 },
        hasTouch: true,
        isMobile: true,
      });
      const { page } = explorer;
      const width = (): Promise<number> => page.evaluate(() => document.documentElement.scrollWidth);
      expect(await width()).toBe(390);
      for (const tab of ['Details', 'Paths', 'Evidence', 'Measures', 'Text', 'Table']) {
        await page.getByRole('tab', { name: tab }).tap();
        await explorer.until(
          (name) =>
            [...document.querySelectorAll('[role=tab][aria-selected=true]')].some((one) => one.textContent === name),
          tab,
        );
        expect([tab, await width()]).toEqual([tab, 390]);
      }
      await page.getByRole('tab', { name: 'Evidence' }).tap();
      await page.getByRole('checkbox', { name: /Alleged/ }).tap();
      await page.locator('.hidden-notice:visible').waitFor();
      expect(await smallTargets(explorer)).toEqual([]);
      await page.getByRole('button', { name: 'Show all' }).tap();
      await page.getByRole('tab', { name: 'Measures' }).tap();
      await page.locator('.measure-table').waitFor();
      expect(await smallTargets(explorer)).toEqual([]);
      await page.getByRole('tab', { name: 'Start' }).tap();
      await page.getByRole('button', { name: /^How is Vladimir Putin connected to Nursultan Nazarbayev/ }).tap();
      await page.locator('.path[data-shown=true]').waitFor();
      await explorer.settled();
      // Bringing the answer into view must not take the header and the picture along.
      expect(await page.evaluate(() => document.scrollingElement?.scrollTop)).toBe(0);
      expect(await page.locator('.path-title').first().isVisible()).toBe(true);
      expect(await smallTargets(explorer)).toEqual([]);
      await explorer.search.fill('Kazakhstan');
      await explorer.results.first().tap();
      await page.getByRole('button', { name: 'Expand…' }).tap();
      await page.locator('#expand-menu').waitFor();
      expect(await smallTargets(explorer)).toEqual([]);
      await page.getByRole('button', { name: 'All actions' }).tap();
      await page.getByRole('menuitem').first().waitFor();
      expect(await smallTargets(explorer)).toEqual([]);
      await page.getByRole('menuitem', { name: 'Export…' }).tap();
      await page.getByRole('button', { name: 'GraphML' }).waitFor();
      expect(await smallTargets(explorer)).toEqual([]);
      expect(await page.locator('.export').evaluate((one) => one.scrollWidth - one.clientWidth)).toBe(0);
      expect(await width()).toBe(390);
      await explorer.finish();
    });
  });
}
