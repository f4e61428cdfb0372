import { describe, expect, test } from '@jest/globals';
import { Explorer } from '../support/explorer.js';
import type { Session } from '../support/session.js';

const SMALLEST = 44;

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
      for (const tab of ['Details', 'Paths', 'Text', 'Table']) {
        await page.getByRole('tab', { name: tab }).tap();
        await explorer.until(
          (name) =>
            [...document.querySelectorAll('[role=tab][aria-selected=true]')].some((one) => one.textContent === name),
          tab,
        );
        expect([tab, await width()]).toEqual([tab, 390]);
      }
      const small = await page.locator('.header button, .header select, .toolbar button, [role=tab]').evaluateAll(
        (targets, smallest) =>
          targets.flatMap((target) => {
            const { width: w, height: h } = target.getBoundingClientRect();
            return w > 0 && (h < smallest || w < smallest) ? `${target.outerHTML} ${w} × ${h}` : [];
          }),
        SMALLEST,
      );
      expect(small).toEqual([]);
      await explorer.close();
    });
  });
}
