import { describe, expect, test } from '@jest/globals';
import type { CanvasElement } from '../../src/canvas/mount.js';
import { Explorer } from '../support/explorer.js';
import type { Session } from '../support/session.js';

export function testTextView(current: () => Session): void {
  describe('the text view', () => {
    test('lists and tabulates exactly what is on the canvas, with the same selection', async () => {
      const { browser, server } = current();
      const explorer = await Explorer.open(browser, server.url);
      const { page } = explorer;
      await page.getByRole('tab', { name: 'Text' }).click();
      await page.locator('.text-list').waitFor();

      const { nodes, edges } = await explorer.drawn();
      const all = [...Object.keys(nodes), ...edges].sort();
      expect(await explorer.listed()).toEqual(all);
      await page.getByRole('tab', { name: 'Table' }).click();
      await page.locator('table').first().waitFor();
      expect(await explorer.listed()).toEqual(all);

      const [edge = ''] = edges;
      await page.locator(`.text-view [data-id="${edge}"]`).first().click();
      expect((await explorer.drawn()).selected).toEqual([edge]);
      await explorer.finish();
    });

    test('says how much more of an actor there is, and leads to it', async () => {
      const { browser, server } = current();
      const explorer = await Explorer.open(browser, server.url);
      const { page } = explorer;
      await page.getByRole('tab', { name: 'Text' }).click();
      const more = page.locator('.text-list > li', { has: page.locator('h3 [data-id="kazakhstan"]') }).locator('.more');
      const said = Number(/^And (\d+) more/.exec(await more.innerText())?.[1]);
      await more.click();
      await page.getByRole('button', { name: 'Choose all' }).click();
      await page.getByRole('button', { name: 'Add chosen' }).click();
      await page.getByText('Everything connected to it is drawn.').waitFor();
      expect(said).toBeGreaterThan(0);
      expect(await more.count()).toBe(0);
      await explorer.finish();
    });

    test('words what is alleged as alleged, on the canvas and in the text', async () => {
      const { browser, server } = current();
      const explorer = await Explorer.open(browser, server.url);
      const { page } = explorer;
      const alleged = await page.evaluate(() => {
        const graph = document.querySelector<CanvasElement>('#canvas')?.graph;
        const edges = graph?.edges('[lineStyle = "dotted"]').toArray() ?? [];
        return edges.map((edge) => ({ id: edge.id(), label: String(edge.data('label')) }));
      });
      expect(alleged.length).toBeGreaterThan(0);
      await page.getByRole('tab', { name: 'Text' }).click();
      await page.locator('.text-list').waitFor();
      for (const { id, label } of alleged) {
        expect(label).toMatch(/^alleged: /);
        expect(await page.locator(`.text-view [data-id="${id}"]`).first().innerText()).toMatch(/alleged/i);
      }
      await explorer.finish();
    });
  });
}
