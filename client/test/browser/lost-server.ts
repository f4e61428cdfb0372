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

      await server.kill();
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
  });
}
