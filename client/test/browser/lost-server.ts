import { describe, expect, test } from '@jest/globals';
import { Explorer } from '../support/explorer.js';
import type { Session } from '../support/session.js';

export function testLostServer(current: () => Session): void {
  describe('a lost server', () => {
    test('is told, and what was asked meanwhile is answered when it is back', async () => {
      const { browser, server } = current();
      const explorer = await Explorer.open(browser, server.url);
      const { page } = explorer;
      const banner = page.getByText('The server cannot be reached; trying again…');
      const before = Object.keys((await explorer.drawn()).nodes);

      // Once, so that the dialog itself is loaded: it comes from the same server.
      await page.getByRole('button', { name: 'Export…' }).click();
      await page.getByRole('button', { name: 'GraphML' }).waitFor();
      await page.keyboard.press('Escape');

      await server.kill();
      await page.getByRole('button', { name: 'Export…' }).click();
      await page.getByText('nothing can be exported. The server cannot be reached.').waitFor();
      expect(await page.getByRole('button', { name: 'GraphML' }).count()).toBe(0);
      await page.keyboard.press('Escape');
      await explorer.search.fill('Токаев');
      await banner.waitFor();
      expect(Object.keys((await explorer.drawn()).nodes)).toEqual(before);

      await server.restart();
      await banner.waitFor({ state: 'hidden' });
      await page
        .getByRole('option', { name: /Kassym-Jomart Tokayev/ })
        .first()
        .waitFor();
      expect(explorer.errors).toEqual([]);
      await explorer.close();
    });

    test('does not take the page with it: a part that was not loaded yet comes when the server does', async () => {
      const { browser, server } = current();
      const explorer = await Explorer.open(browser, server.url);
      const { page } = explorer;
      await server.kill();
      await page.getByRole('button', { name: 'Export…' }).click();
      await page.getByText('The server cannot be reached; trying again…').waitFor();
      expect(Object.keys((await explorer.drawn()).nodes)).not.toEqual([]);

      await server.restart();
      await page.getByRole('button', { name: 'GraphML' }).waitFor();
      expect(explorer.errors).toEqual([]);
      await explorer.close();
    });
  });
}
