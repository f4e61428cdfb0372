import { describe, expect, test } from '@jest/globals';
import { Explorer } from '../support/explorer.js';
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
}
