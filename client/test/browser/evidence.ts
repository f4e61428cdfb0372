import { describe, expect, test } from '@jest/globals';
import { readFile } from 'node:fs/promises';
import type { CanvasElement } from '../../src/canvas/mount.js';
import { encodeViewState } from '../../src/graph/url-state.js';
import { Explorer } from '../support/explorer.js';
import { readCsv } from '../support/read-csv.js';
import type { Session } from '../support/session.js';
import { EMPTY_STATE } from '../support/view-state.js';
import { violations } from '../support/axe.js';

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
      await explorer.finish();
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
      await explorer.finish();
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

      // Shown no more, they are gone from the picture, though nobody looks at the measures.
      await page.getByRole('tab', { name: 'Details' }).click();
      await page.getByRole('tab', { name: 'Picture' }).click();
      // Before it is seen, it takes no keys.
      await explorer.untilState(({ view }) => view === 'picture');
      await page.locator('#canvas').press('Shift+M');
      const labels = Object.values(await looks()).map(({ label }) => label);
      expect(labels.filter((label) => label.includes('Group'))).toEqual([]);
      await explorer.finish();
    });
  });

  describe('contradictions', () => {
    test('are marked on the canvas and in the text, listed, and shown side by side', async () => {
      const { browser, server } = current();
      const hash = encodeViewState({
        ...EMPTY_STATE,
        panel: 'evidence',
        picture: new Map(
          ['constitutional-referendum', 'residents-of-almaty'].map((id, index) => [
            id,
            { x: index * 300, y: 0, broughtBy: null },
          ]),
        ),
      });
      const explorer = await Explorer.open(browser, `${server.url}#${hash}`);
      const { page } = explorer;
      const marked = await page.evaluate(() => {
        const graph = document.querySelector<CanvasElement>('#canvas')?.graph;
        const elements = graph?.elements().toArray() ?? [];
        return elements.filter((one) => String(one.data('label')).startsWith('≠')).map((one) => one.id());
      });
      expect(marked).toContain('constitutional-referendum');
      expect(marked.some((id) => id.startsWith('residents-of-almaty--'))).toBe(true);
      const list = page.locator('.contradictions');
      await list.locator('[data-id]').first().waitFor();
      const ids = await list.locator('[data-id]').evaluateAll((all) => all.map((one) => one.getAttribute('data-id')));
      expect(ids.sort()).toEqual([...marked].sort());
      await list.locator('summary').first().click();
      const values = list.locator('.claim-value.big');
      await values.nth(1).waitFor();
      expect((await values.allInnerTexts()).map((text) => text.replace('\u00a0', ' ')).sort()).toEqual([
        '37 %',
        '43.7 %',
      ]);

      await page.getByRole('tab', { name: 'Text' }).click();
      await page.locator('.text-list').waitFor();
      const said = page.locator('.text-view').locator('h3, .text-line').filter({ hasText: '≠ contradicted' });
      const inText = await said
        .locator('[data-id]')
        .evaluateAll((all) => all.map((one) => one.getAttribute('data-id')));
      expect([...new Set(inText)].sort()).toEqual([...marked].sort());
      await explorer.finish();
    });
  });

  describe('footnotes', () => {
    test('lead to the place, to what else is claimed there, and from there onto the canvas', async () => {
      const { browser, server } = current();
      const explorer = await Explorer.open(browser, server.url);
      const { page } = explorer;
      await explorer.search.fill('Constitutional referendum');
      await explorer.results.first().click();
      // The start panel, which may still be there, has footnotes of its own.
      const footnote = page.locator('.claim .footnote').first();
      const place = (await footnote.innerText()).replace('[1] ', '');
      await footnote.click();
      const dialog = page.locator('.source-dialog');
      const claims = dialog.locator('.source-claim');
      await claims.locator('button').first().waitFor();
      const places = dialog.getByLabel('Place');
      const chosen = (await places.locator('option:checked').innerText()).trim();
      expect(chosen).toBe(`${place}: ${await claims.count()} claims`);
      expect(await violations(explorer, '.source-dialog')).toEqual([]);

      await places.selectOption({ index: 0 });
      await dialog.getByRole('button', { name: /more of/ }).waitFor();
      expect(await claims.count()).toBe(25);
      await claims.locator('button').nth(3).waitFor();
      const before = (await explorer.drawn()).selected;
      await claims.locator('button').nth(3).click();
      await dialog.waitFor({ state: 'detached' });
      await explorer.settled();
      const { selected, nodes, edges } = await explorer.drawn();
      expect(selected).not.toEqual(before);
      expect([...Object.keys(nodes), ...edges]).toEqual(expect.arrayContaining([...selected]));
      await explorer.finish();
    });
  });
}
