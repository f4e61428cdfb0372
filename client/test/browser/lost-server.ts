import { describe, expect, test } from '@jest/globals';
import type { CanvasElement } from '../../src/canvas/mount.js';
import { violations } from '../support/axe.js';
import { Explorer } from '../support/explorer.js';
import { MOST_SHIFT, shiftOf, watchShift } from '../support/layout-shift.js';
import type { Session } from '../support/session.js';

/** Where everything stands in the picture: on the screen that depends on the room the banner leaves. */
const places = ({ page }: Explorer): Promise<Record<string, { readonly x: number; readonly y: number }>> =>
  page.evaluate(() => {
    const nodes = document.querySelector<CanvasElement>('#canvas')?.graph?.nodes().toArray() ?? [];
    return Object.fromEntries(nodes.map((node) => [node.id(), { ...node.position() }]));
  });

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
      await explorer.finish();
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
      await explorer.finish();
    });

    test('opens what was kept, whole and embedded, and goes on where it was once the server is back', async () => {
      const { browser, server } = current();
      const explorer = await Explorer.open(browser, server.url, { serviceWorkers: 'allow' });
      const { page } = explorer;
      await explorer.until(() => navigator.serviceWorker.controller !== null, null);
      await page.waitForFunction(async () => (await (await caches.open('pictures')).keys()).length > 1);
      const before = Object.keys((await explorer.drawn()).nodes);
      await server.kill();

      await page.goto(`${server.url}embed`);
      await page.locator('.embed .kept', { hasText: 'Not checked since.' }).waitFor();
      await watchShift(page);
      await page.goto(server.url);
      await page.locator('.kept', { hasText: 'Not checked since.' }).waitFor();
      await page.getByText('Search, expanding, paths and sources wait.').waitFor();
      expect(await shiftOf(page)).toBeLessThan(MOST_SHIFT);
      expect(Object.keys((await explorer.drawn()).nodes)).toEqual(before);
      expect(await violations(explorer, '.app > [role=alert]')).toEqual([]);

      // Layouts come from files that were never loaded while the server was there.
      await page.locator('#canvas').focus();
      await page.keyboard.press('4');
      await page.locator('.guide-note').waitFor();
      const arranged = await places(explorer);

      await page.getByRole('button', { name: /What surrounds/ }).click();
      await page.getByText('As soon as the server is back: Loading connections…').waitFor();
      await page.getByRole('button', { name: 'Give up' }).click();
      // No click on "Try again": the page asks by itself, and may have its answer before it could be clicked.
      await server.restart();
      await page.locator('.kept').waitFor({ state: 'detached' });
      await page.locator('.banner').waitFor({ state: 'detached' });
      expect(await places(explorer)).toEqual(arranged);
      await explorer.finish();
    });
  });
}
