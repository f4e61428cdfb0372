import { describe, expect, test } from '@jest/globals';
import type { CanvasElement } from '../../src/canvas/mount.js';
import { violations } from '../support/axe.js';
import { Explorer } from '../support/explorer.js';
import { MOST_SHIFT, shiftOf, watchShift } from '../support/layout-shift.js';
import { LOOKS } from '../support/looks.js';
import type { Session } from '../support/session.js';

/** Names that are written on the canvas now. */
const namesShown = ({ page }: Explorer): Promise<string[]> =>
  page.evaluate(() => {
    const graph = document.querySelector<CanvasElement>('#canvas')?.graph;
    return graph?.nodes('[nameShown != ""]').map((node) => node.id()) ?? [];
  });

export function testLarge(current: () => Session): void {
  describe('finding one’s way', () => {
    test('the overview map moves the view by keyboard and by pressing', async () => {
      const { browser, server } = current();
      const explorer = await Explorer.open(browser, server.url, LOOKS.phone);
      const { page } = explorer;
      await page.locator('#canvas').press('o');
      const map = page.getByRole('application', { name: /^Overview map/ });
      await map.waitFor();
      expect(await violations(explorer, '.overview')).toEqual([]);

      const { viewport: before } = explorer.state();
      await map.press('ArrowRight');
      await explorer.untilState(({ viewport: now }) => (now?.centre.x ?? 0) > (before?.centre.x ?? 0));
      const { viewport: moved } = explorer.state();
      await map.click({ position: { x: 20, y: 60 } });
      await explorer.untilState(({ viewport: now }) => (now?.centre.x ?? 0) < (moved?.centre.x ?? 0));
      await page.getByRole('button', { name: 'Close the overview map' }).click();
      await map.waitFor({ state: 'hidden' });
      await explorer.finish();
    });

    test('fewer names are written from afar, and the one selected is among them', async () => {
      const { browser, server } = current();
      const explorer = await Explorer.open(browser, server.url);
      const { page } = explorer;
      await explorer.until(
        () => document.querySelector<CanvasElement>('#canvas')?.graph?.nodes('[nameShown != ""]').nonempty() ?? false,
        null,
      );
      const near = await namesShown(explorer);
      await page.locator('#canvas').press('ArrowRight');
      const [selected] = (await explorer.drawn()).selected;
      for (let step = 0; step < 8; step += 1) await page.locator('#canvas').press('-');
      await explorer.until(
        (count) =>
          (document.querySelector<CanvasElement>('#canvas')?.graph?.nodes('[nameShown != ""]').length ?? count) < count,
        near.length,
      );
      expect(await namesShown(explorer)).toContain(selected);
      const { viewport: far } = explorer.state();
      await page.locator('#canvas').press('Shift+F');
      await explorer.untilState(({ viewport }) => (viewport?.zoom ?? 0) > (far?.zoom ?? 0));
      await explorer.finish();
    });

    test('everything is drawn by one key, as the text says too, and taken back by another', async () => {
      const { browser, server } = current();
      const explorer = await Explorer.open(browser, server.url);
      const { page } = explorer;
      const before = await explorer.drawn();
      await page.locator('#canvas').press('Shift+D');
      await explorer.untilMoreThan(100);
      const { nodes, edges } = await explorer.drawn();
      await page.locator('#canvas').press('t');
      await explorer.untilListed();
      expect(await explorer.listed()).toEqual([...Object.keys(nodes), ...edges].sort());
      await page.keyboard.press('Control+z');
      await explorer.untilState(({ picture }) => picture.size === Object.keys(before.nodes).length);
      expect((await explorer.drawn()).edges).toEqual(before.edges);
      await explorer.finish();
    });

    test('the first picture comes without anything shifting', async () => {
      const { browser, server } = current();
      const context = await browser.newContext({ viewport: { width: 1280, height: 800 } });
      const page = await context.newPage();
      await watchShift(page);
      await page.goto(server.url);
      await page.waitForFunction(() => location.hash.length > 1 && !document.querySelector('.task'));
      expect(await shiftOf(page)).toBeLessThan(MOST_SHIFT);
      await context.close();
    });
  });
}
