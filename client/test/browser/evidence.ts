import { describe, expect, test } from '@jest/globals';
import { readFile } from 'node:fs/promises';
import type { CanvasElement } from '../../src/canvas/mount.js';
import { Explorer } from '../support/explorer.js';
import { readCsv } from '../support/read-csv.js';
import type { Session } from '../support/session.js';

export function testEvidence(current: () => Session): void {
  describe('the evidence filter', () => {
    test('hides what is alleged on the canvas, in the text and in the address, and says how much', async () => {
      const { browser, server } = current();
      const explorer = await Explorer.open(browser, server.url);
      const { page } = explorer;
      const all = (await explorer.drawn()).edges;

      await page.getByRole('tab', { name: 'Evidence' }).click();
      const alleged = page.getByRole('checkbox', { name: /Alleged/ });
      await alleged.click();
      const notice = page.locator('.hidden-notice:visible');
      const hidden = Number(/^(\d+) relationships? hidden by the filter/.exec(await notice.innerText())?.[1]);
      const { nodes, edges } = await explorer.drawn();
      expect(hidden).toBeGreaterThan(0);
      expect(edges.length).toBe(all.length - hidden);
      expect(await explorer.announced()).toBe(`${hidden} relationships hidden by the filter`);

      await page.getByRole('tab', { name: 'Text' }).click();
      await page.locator('.text-list').waitFor();
      expect(await explorer.listed()).toEqual([...Object.keys(nodes), ...edges].sort());

      await explorer.settled();
      await page.reload();
      await explorer.settled();
      expect((await explorer.drawn()).edges).toEqual(edges);
      await notice.getByRole('button', { name: 'Show all' }).click();
      expect((await explorer.drawn()).edges).toEqual(all);
      await page.getByRole('tab', { name: 'Picture' }).click();
      await page.getByRole('button', { name: 'Undo' }).click();
      expect((await explorer.drawn()).edges).toEqual(edges);
      expect(await alleged.isChecked()).toBe(false);
      await explorer.close();
    });

    test('is in the legend, too', async () => {
      const { browser, server } = current();
      const explorer = await Explorer.open(browser, server.url);
      const { page } = explorer;
      const all = (await explorer.drawn()).edges;
      await page.locator('.legend summary').click();
      const reported = page.locator('.legend').getByRole('button', { name: /^Reported/ });
      const count = Number(await reported.locator('.count').innerText());
      await reported.click();
      expect((await explorer.drawn()).edges.length).toBe(all.length - count);
      expect(await reported.getAttribute('aria-pressed')).toBe('false');
      await reported.click();
      expect((await explorer.drawn()).edges).toEqual(all);
      await explorer.close();
    });
  });

  describe('measures', () => {
    test('are computed of what is shown, drawn as size and group, listed, said in the text and kept in the address', async () => {
      const { browser, server } = current();
      const explorer = await Explorer.open(browser, server.url);
      const { page } = explorer;
      const looks = (): Promise<Record<string, { size: number; label: string }>> =>
        page.evaluate(() => {
          const nodes = document.querySelector<CanvasElement>('#canvas')?.graph?.nodes().toArray() ?? [];
          return Object.fromEntries(
            nodes.map((node) => [
              node.id(),
              { size: node.data('size') as number, label: node.data('label') as string },
            ]),
          );
        });
      await page.getByRole('tab', { name: 'Measures' }).click();
      await page.locator('.measure-table').waitFor();
      await page.getByLabel('Size of symbols').selectOption('degree');
      await page.getByRole('checkbox', { name: 'Colour and number by group' }).click();
      await explorer.until(() => {
        const nodes = document.querySelector<CanvasElement>('#canvas')?.graph?.nodes();
        return nodes?.some((node) => (node.data('label') as string).includes('Group 2')) ?? false;
      }, null);
      const before = await looks();
      const largest = Object.keys(before).sort((a, b) => (before[b]?.size ?? 0) - (before[a]?.size ?? 0))[0] ?? '';

      const first = page.locator('.measure-table tbody tr').first();
      await first.locator('td').first().click();
      expect((await explorer.drawn()).selected).toEqual([largest]);
      const degree = await first.locator('td').first().innerText();
      const download = page.waitForEvent('download');
      await page.getByRole('button', { name: 'Table as CSV' }).click();
      const [head = [], row = []] = readCsv(await readFile((await (await download).path()) ?? '', 'utf8'));
      expect(row[head.indexOf('id')]).toBe(largest);
      expect(row[head.indexOf('degree')]).toBe(degree);

      await page.getByRole('tab', { name: 'Text' }).click();
      const note = page
        .locator('.text-list > li', { has: page.locator(`h3 [data-id="${largest}"]`) })
        .locator('.measure-note');
      expect(await note.innerText()).toMatch(new RegExp(`^Degree ${degree} · Group \\d`));
      await explorer.settled();
      await page.reload();
      await explorer.settled();
      await note.waitFor();
      expect(await looks()).toEqual(before);
      await explorer.close();
    });
  });
}
