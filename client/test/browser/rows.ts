import { describe, expect, test } from '@jest/globals';
import { violations } from '../support/axe.js';
import { Explorer } from '../support/explorer.js';
import { LOOKS, type Look } from '../support/looks.js';
import type { Session } from '../support/session.js';

/** What people can do, done once each, and the part of the page that shows it. */
const ROWS: Readonly<Record<string, (explorer: Explorer) => Promise<string>>> = {
  'hubs and their claims': async ({ page, results }) => {
    await results.first().click();
    await page.getByRole('button', { name: 'Expand…' }).click();
    await page.locator('#expand-menu li').first().waitFor();
    await page.locator('details.group').first().locator('summary').first().click();
    await page.locator('.relationship').first().waitFor();
    return '#panel';
  },
  paths: async (explorer) => {
    const { page } = explorer;
    await page.getByRole('tab', { name: 'Start' }).click();
    await explorer.askFirst(/^How is Vladimir Putin connected to Nursultan Nazarbayev/);
    await page.getByText('Conditions').click();
    await page.getByLabel('Find', { exact: true }).selectOption('K_SHORTEST');
    await page.getByLabel('Set the cost of a type…').selectOption({ index: 1 });
    await page.getByRole('button', { name: 'Compare with path 1' }).first().click();
    await page.locator('.comparison').waitFor();
    return '#panel';
  },
  layout: async (explorer) => {
    await explorer.page.getByRole('button', { name: 'Layout…' }).click();
    await explorer.page.getByRole('menuitem').first().waitFor();
    return '.menu-popover';
  },
  time: async ({ page }) => {
    await page.getByRole('button', { name: 'Time: what held when?' }).click();
    await page.getByLabel('Time shown').first().selectOption('COMPARE');
    await page.locator('.changes .change').first().waitFor();
    return '.time-bar, #panel';
  },
  evidence: async ({ page }) => {
    await page.getByRole('tab', { name: 'Evidence' }).click();
    await page.getByRole('checkbox', { name: /Alleged/ }).click();
    await page.locator('.hidden-notice:visible').waitFor();
    return '#panel, .hidden-notice';
  },
  legend: async ({ page }) => {
    await page.locator('.legend summary').click();
    return '.legend';
  },
  measures: async ({ page }) => {
    await page.getByRole('tab', { name: 'Measures' }).click();
    await page.locator('.measure-table').waitFor();
    await page.getByRole('checkbox', { name: 'Colour and number by group' }).click();
    return '#panel';
  },
  sharing: async ({ page }) => {
    await page.keyboard.press('Control+s');
    await page.getByRole('textbox', { name: /^Title/ }).waitFor();
    return 'dialog';
  },
  publishing: async ({ page }) => {
    await page.keyboard.press('Control+Shift+E');
    await page.getByRole('button', { name: 'GraphML' }).waitFor();
    return '.export';
  },
  queries: async ({ page }) => {
    await page.locator('#canvas').press('q');
    await page.getByRole('button', { name: 'Run', exact: true }).click();
    await page.locator('.query-answer pre').waitFor();
    return 'dialog';
  },
  palette: async ({ page }) => {
    await page.keyboard.press('Control+k');
    await page.getByRole('menuitem').first().waitFor();
    return 'dialog';
  },
  'what is kept': async ({ page }) => {
    await page.keyboard.press('Control+k');
    await page.getByRole('menuitem', { name: /^Keep the last pictures/ }).click();
    await page.getByText(/kept now\.$/).waitFor();
    return 'dialog';
  },
  'text view': async ({ page }) => {
    await page.getByRole('tab', { name: 'Text' }).click();
    await page.getByRole('tab', { name: 'Table' }).click();
    await page.locator('table').first().waitFor();
    return 'main';
  },
};

export function testRows(current: () => Session): void {
  describe.each(Object.keys(LOOKS) as Look[])('on a page that is %s', (look) => {
    test('everything can be done, fits its width, and axe finds no violation', async () => {
      const { browser, server } = current();
      const explorer = await Explorer.open(browser, server.url, LOOKS[look]);
      const { page } = explorer;
      expect(await page.evaluate(() => document.documentElement.dataset['theme'])).toBe(LOOKS[look].colorScheme);
      await explorer.search.fill('Kazakhstan');
      await explorer.results.first().waitFor();
      expect(await violations(explorer)).toEqual([]);
      for (const [row, show] of Object.entries(ROWS)) {
        const part = await show(explorer);
        await explorer.settled();
        expect({ row, found: await violations(explorer, part) }).toEqual({ row, found: [] });
        expect({ row, isWider: await page.evaluate(() => document.documentElement.scrollWidth > innerWidth) }).toEqual({
          row,
          isWider: false,
        });
        await page.keyboard.press('Escape');
      }
      await explorer.finish();
    });
  });
}
