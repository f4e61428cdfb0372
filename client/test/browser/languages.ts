import { describe, expect, test } from '@jest/globals';
import type { CanvasElement } from '../../src/canvas/mount.js';
import { violations } from '../support/axe.js';
import { Explorer } from '../support/explorer.js';
import type { Session } from '../support/session.js';

/** What stands on the canvas: names and the labels of lines. */
const labels = ({ page }: Explorer): Promise<string[]> =>
  page.evaluate(() => {
    const graph = document.querySelector<CanvasElement>('#canvas')?.graph;
    return graph?.elements().map((element) => String(element.data('label'))) ?? [];
  });

export function testLanguages(current: () => Session): void {
  describe('the language', () => {
    test('is switched without losing anything: not the picture, not what can be undone', async () => {
      const { browser, server } = current();
      const explorer = await Explorer.open(browser, server.url);
      const { page } = explorer;
      const opening = await explorer.drawn();
      await explorer.search.fill('Astana');
      await explorer.results.first().click();
      await explorer.untilMoreThan(Object.keys(opening.nodes).length);
      const before = await explorer.drawn();
      await page.getByRole('tab', { name: 'Paths' }).click();
      await page.getByRole('combobox', { name: 'From' }).fill('Putin');
      await page.locator('[role=option]:visible').first().click();

      await page.getByRole('combobox', { name: 'Language' }).selectOption('ru');
      await page.getByRole('tab', { name: 'Пути' }).waitFor();
      await explorer.until(() => document.title === 'Казахстан 2023', null);
      await explorer.settled();
      expect(await page.locator('html').getAttribute('lang')).toBe('ru');
      expect(await explorer.drawn()).toEqual(before);
      expect(await labels(explorer)).toEqual(expect.arrayContaining(['Владимир Путин', 'утверждается: связь с:']));
      await page.getByRole('button', { name: 'Убрать: Владимир Путин' }).waitFor();
      await page.getByRole('tab', { name: 'Текст' }).click();
      await page.locator('.text-view [data-id]').first().waitFor();
      expect(await explorer.listed()).toEqual([...Object.keys(before.nodes), ...before.edges].sort());

      await page.getByRole('tab', { name: 'Схема' }).click();
      await page.getByRole('button', { name: /^Отменить/ }).click();
      expect(Object.keys((await explorer.drawn()).nodes).sort()).toEqual(Object.keys(opening.nodes).sort());
      await page.reload();
      await page.getByRole('tab', { name: 'Начало' }).waitFor();
      await explorer.settled();
      await explorer.finish();
    });

    test('is the browser’s own to begin with, and reads well in the dark on a phone', async () => {
      const { browser, server } = current();
      const explorer = await Explorer.open(browser, server.url, {
        locale: 'kk-KZ',
        colorScheme: 'dark',
        viewport: { width: 390, height: 844 },
        hasTouch: true,
      });
      const { page } = explorer;
      expect(await page.locator('html').getAttribute('lang')).toBe('kk');
      await page.getByRole('tab', { name: 'Жолдар' }).tap();
      await page.getByRole('group').or(page.locator('.condition-box summary')).first().waitFor();
      await page.locator('.condition-box summary').first().tap();
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(390);
      expect(await violations(explorer)).toEqual([]);
      await explorer.finish();
    });
  });
}
