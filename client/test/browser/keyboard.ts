import { describe, expect, test } from '@jest/globals';
import type { Locator, Page } from 'playwright-core';
import { Explorer } from '../support/explorer.js';
import { holdAnswers } from '../support/hold.js';
import type { Session } from '../support/session.js';

export function testKeyboard(current: () => Session): void {
  describe('by keyboard only', () => {
    test('search, choose, walk, expand, remove, undo, ask for a path', async () => {
      const { browser, server } = current();
      const explorer = await Explorer.open(browser, server.url);
      const { page } = explorer;
      const { keyboard } = page;

      await keyboard.press('/');
      // In one go: what was found for its beginning would change under the keys.
      await keyboard.insertText('Nursultan Nazar');
      await explorer.results.first().waitFor();
      await keyboard.press('ArrowDown');
      await keyboard.press('ArrowUp');
      await keyboard.press('Enter');
      await page.getByRole('heading', { name: 'Nursultan Nazarbayev' }).waitFor();

      // The skip links are just before the search; the second of the three leads to the picture.
      await keyboard.press('Shift+Tab');
      await keyboard.press('Shift+Tab');
      expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Skip to the picture');
      await keyboard.press('Enter');
      expect(await page.evaluate(() => document.activeElement?.id)).toBe('canvas');

      await keyboard.press('ArrowUp');
      expect((await explorer.drawn()).selected).not.toEqual(['nursultan-nazarbayev']);
      expect(await explorer.announced()).toMatch(/^[^.]+\. 1 source: .+\. Now at .+, .+, \d+ relationships? drawn\.$/);
      await keyboard.press('ArrowDown');

      const [selected = ''] = (await explorer.drawn()).selected;
      const before = Object.keys((await explorer.drawn()).nodes);
      await keyboard.press('Delete');
      expect(Object.keys((await explorer.drawn()).nodes)).toEqual(before.filter((id) => id !== selected));
      await keyboard.press('Control+z');
      expect(Object.keys((await explorer.drawn()).nodes).sort()).toEqual([...before].sort());

      await keyboard.press('e');
      await page.locator('#expand-menu').waitFor();
      expect(await page.evaluate(() => document.activeElement?.closest('#expand-menu')?.id)).toBe('expand-menu');
      await keyboard.press('Space');
      await page.getByRole('button', { name: 'Add chosen' }).focus();
      await keyboard.press('Enter');
      await explorer.untilMoreThan(before.length);

      await page.locator('#canvas').focus();
      await keyboard.press('p');
      await page.getByRole('heading', { name: 'How are they connected?' }).waitFor();
      await page.getByRole('combobox', { name: 'To', exact: true }).focus();
      await keyboard.insertText('Putin');
      await page.locator('.path-form [role=option]').first().waitFor();
      await keyboard.press('Enter');
      await page.getByRole('button', { name: 'Find paths' }).focus();
      await keyboard.press('Enter');
      await page.locator('.path-title').first().focus();
      await keyboard.press('Enter');
      await explorer.settled();
      expect((await explorer.drawn()).onPath.length).toBeGreaterThanOrEqual(3);
      await explorer.finish();
    });

    test('the focus stays near what was closed, removed or disabled', async () => {
      const { browser, server } = current();
      const explorer = await Explorer.open(browser, server.url);
      const { page } = explorer;
      const press = async (name: string | RegExp): Promise<void> => {
        await page.locator('#panel').getByRole('button', { name, exact: true }).press('Enter');
      };
      const focusIn = (selector: string): Promise<void> =>
        explorer.until((within) => Boolean(document.activeElement?.closest(within)), selector);

      await press(/^How is Vladimir Putin connected to Nursultan Nazarbayev/);
      await focusIn('.side');
      await page.locator('.path').first().waitFor();
      await press('Remove Vladimir Putin');
      await focusIn('.picker input');
      await page.keyboard.insertText('Putin');
      await page.locator('.path-form [role=option]').first().waitFor();
      await page.keyboard.press('Enter');
      await focusIn('.picker .picked');

      await explorer.search.fill('Токаев');
      await explorer.results.first().waitFor();
      await page.keyboard.press('Enter');
      await press('Expand…');
      await focusIn('#expand-menu');
      await page.keyboard.press('Space');
      await press('Add chosen');
      await explorer.settled();
      await focusIn('#expand-menu');
      await press('Close');
      await focusIn('#panel');
      await press('Remove');
      await focusIn('#panel');

      await page.locator('#canvas').press('t');
      await focusIn('main');
      await explorer.finish();
    });

    test('a button that can do nothing any more, or not now, keeps the keyboard', async () => {
      const { browser, server } = current();
      const explorer = await Explorer.open(browser, server.url);
      const { page } = explorer;
      const dialog = page.getByRole('dialog');
      const button = (name: string, within: Page | Locator = page) => within.getByRole('button', { name, exact: true });
      /** It is the focused one, and off. */
      const stays = (name: string): Promise<void> =>
        explorer.until((expected) => {
          const { activeElement: held } = document;
          return held?.ariaDisabled === 'true' && (held.ariaLabel ?? held.textContent) === expected;
        }, name);

      await explorer.search.fill('Токаев');
      await explorer.results.first().waitFor();
      await page.keyboard.press('Enter');
      await button('Expand…').press('Enter');
      await button('Choose all').press('Enter');
      await button('Add chosen').press('Enter');
      await explorer.settled();
      await stays('Add chosen');
      await button('Undo').press('Enter');
      await stays('Undo');
      await button('Redo').press('Enter');
      await stays('Redo');

      await page.keyboard.press('Control+s');
      await dialog.getByLabel('Title', { exact: true }).fill('Told by keys');
      let release = await holdAnswers(page);
      await button('Save', dialog).press('Enter');
      await stays('Save');
      await release();
      await button('Close', dialog).press('Enter');
      await page.keyboard.press('Control+s');
      await button('Save', dialog).press('Enter');
      await button('Close', dialog).press('Enter');
      await button('Edit').press('Enter');
      await button('Move step 2 up', dialog).press('Enter');
      await stays('Move step 1 up');
      await button('Move step 1 down', dialog).press('Enter');
      await stays('Move step 2 down');
      await button('Undo the last change of order', dialog).press('Enter');
      await button('Undo the last change of order', dialog).press('Enter');
      await stays('Undo the last change of order');
      release = await holdAnswers(page);
      await button('Save', dialog).press('Enter');
      await stays('Save');
      await release();
      await dialog.waitFor({ state: 'detached' });

      await page.keyboard.press('Control+Shift+s');
      // What was changed last comes first.
      const row = dialog.locator('.saved-row').first();
      await row.getByText('Told by keys').waitFor();
      await button('Rename', row).press('Enter');
      release = await holdAnswers(page);
      await button('Save', row).press('Enter');
      await stays('Save');
      await release();
      await button('Delete', row).waitFor();
      // The list is read again.
      await dialog.locator('.waiting').waitFor({ state: 'detached' });
      release = await holdAnswers(page);
      await button('Delete', row).press('Enter');
      await stays('Delete');
      await release();
      await row.getByText('“Told by keys” is deleted.').waitFor();
      release = await holdAnswers(page);
      await button('Undo', row).press('Enter');
      await stays('Undo');
      await release();
      await button('Delete', row).waitFor();
      await page.keyboard.press('Escape');
      await explorer.finish();
    });

    test('the command palette finds what can be done now, and does it', async () => {
      const { browser, server } = current();
      const explorer = await Explorer.open(browser, server.url);
      const { page } = explorer;
      const palette = page.getByRole('dialog', { name: 'All actions' });
      const offered = page.getByRole('menuitem');

      // In a text field, too.
      await explorer.search.press('Control+k');
      await palette.waitFor();
      await offered.first().waitFor();
      expect(await offered.allInnerTexts()).not.toContainEqual(expect.stringMatching(/^Remove/));
      await page.keyboard.type('zoom o');
      await explorer.until(() => document.querySelectorAll('[role=menuitem]').length === 1, null);
      const { zoom } = explorer.state().viewport ?? { zoom: 0 };
      await page.keyboard.press('ArrowDown');
      await page.keyboard.press('Enter');
      await palette.waitFor({ state: 'hidden' });
      await explorer.untilState(({ viewport }) => viewport !== null && viewport.zoom < zoom);

      await page.locator('#canvas').press('Control+a');
      await page.keyboard.press('Control+k');
      await page.getByRole('menuitem', { name: 'Remove' }).click();
      await explorer.untilState(({ picture }) => picture.size === 0);
      await page.keyboard.press('Control+k');
      await palette.waitFor();
      await page.keyboard.type('qqq');
      await palette.getByText('Nothing of this name can be done now.').waitFor();
      await page.keyboard.press('Escape');
      await page.keyboard.press('Escape');
      await palette.waitFor({ state: 'hidden' });
      await explorer.finish();
    });

    test('the help says every key', async () => {
      const { browser, server } = current();
      const explorer = await Explorer.open(browser, server.url);
      await explorer.page.keyboard.press('?');
      const dialog = explorer.page.getByRole('dialog', { name: 'Keyboard shortcuts' });
      await dialog.waitFor();
      expect(await dialog.getByText('Show everything').isVisible()).toBe(true);
      await explorer.page.keyboard.press('Escape');
      await dialog.waitFor({ state: 'hidden' });
      await explorer.finish();
    });
  });
}
