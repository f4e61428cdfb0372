import { describe, expect, test } from '@jest/globals';
import { violations } from '../support/axe.js';
import { Explorer } from '../support/explorer.js';
import type { Session } from '../support/session.js';

export function testAccessibility(current: () => Session): void {
  describe.each(['light', 'dark'] as const)('axe in %s', (colorScheme) => {
    test('finds no violation in any panel', async () => {
      const { browser, server } = current();
      const explorer = await Explorer.open(browser, server.url, { colorScheme });
      const { page } = explorer;
      expect(await page.evaluate(() => document.documentElement.dataset['theme'])).toBe(colorScheme);

      await explorer.search.fill('Kazakhstan');
      await explorer.results.first().waitFor();
      expect(await violations(explorer)).toEqual([]);
      await explorer.results.first().click();
      await page.getByRole('button', { name: 'Expand…' }).click();
      await page.locator('details.group').first().locator('summary').first().click();
      await page.locator('.relationship').first().waitFor();
      expect(await violations(explorer)).toEqual([]);

      await page.getByRole('tab', { name: 'Start' }).click();
      await page.getByRole('button', { name: /^How is Vladimir Putin connected to Nursultan Nazarbayev/ }).click();
      await page.locator('.path').first().waitFor();
      await page.getByText('Conditions').click();
      await page.getByLabel('Find', { exact: true }).selectOption('K_SHORTEST');
      await page.getByLabel('Set the cost of a type…').selectOption({ index: 1 });
      await page.getByRole('button', { name: 'Compare with path 1' }).first().click();
      await explorer.settled();
      expect(await violations(explorer)).toEqual([]);

      await page.keyboard.press('Control+k');
      await page.getByRole('menuitem').first().waitFor();
      expect(await violations(explorer)).toEqual([]);
      await page.keyboard.press('Escape');

      await page.keyboard.press('Control+Shift+E');
      await page.getByRole('button', { name: 'GraphML' }).waitFor();
      // The page under it was looked at before.
      expect(await violations(explorer, '.export')).toEqual([]);
      await page.keyboard.press('Escape');

      await page.getByRole('tab', { name: 'Evidence' }).click();
      await page.getByRole('checkbox', { name: /Alleged/ }).click();
      await page.locator('.legend summary').click();
      expect(await violations(explorer, '#panel, .legend, .hidden-notice')).toEqual([]);

      await page.getByRole('tab', { name: 'Measures' }).click();
      await page.locator('.measure-table').waitFor();
      await page.getByRole('checkbox', { name: 'Colour and number by group' }).click();
      await page.locator('.legend .group-mark').first().waitFor();
      expect(await violations(explorer, '#panel, .legend')).toEqual([]);

      await page.getByRole('tab', { name: 'Text' }).click();
      await page.getByRole('tab', { name: 'Table' }).click();
      await page.locator('table').first().waitFor();
      expect(await violations(explorer)).toEqual([]);
      await explorer.close();
    });
  });
}
