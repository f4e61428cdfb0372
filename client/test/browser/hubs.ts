import { describe, expect, test } from '@jest/globals';
import { violations } from '../support/axe.js';
import { Explorer } from '../support/explorer.js';
import type { Session } from '../support/session.js';

const HUB = 'kazakhstan';

export function testHubs(current: () => Session): void {
  describe('folding the neighbours of a hub', () => {
    /** The explorer with everything around a hub drawn, and the hub selected. */
    const atHub = async (options = {}): Promise<Explorer> => {
      const { browser, server } = current();
      const explorer = await Explorer.open(browser, server.url, options);
      await explorer.search.fill('Kazakhstan');
      await explorer.results.first().click();
      await explorer.page.locator('#canvas').press('b');
      await explorer.page.locator('.pill').waitFor();
      await explorer.page.locator('#canvas').press('b');
      await explorer.page.locator('.pill').waitFor({ state: 'detached' });
      await explorer.settled();
      return explorer;
    };

    const places = (explorer: Explorer) => [...explorer.state().picture].map(([id, { x, y }]) => [id, x, y]).sort();

    test('one sign for each type, the same in the text, in the address and in exports; opened, all is as it was', async () => {
      const explorer = await atHub();
      const { page } = explorer;
      const before = places(explorer);
      await page.locator('#canvas').press('h');
      await explorer.untilState(({ folds }) => folds.length > 1);
      const { folds } = explorer.state();
      const count = folds.reduce((sum, { members }) => sum + members.length, 0);
      expect(await explorer.announced()).toBe(`${count} actors are folded.`);
      expect(explorer.state().picture.size + count).toBe(before.length);
      const signs = await page.locator('.pill').allInnerTexts();
      expect(signs.map((sign) => Number(/ · (\d+)$/.exec(sign)?.[1]))).toEqual(
        folds.map(({ members }) => members.length),
      );
      expect(await violations(explorer, '.pills')).toEqual([]);

      await page.reload();
      await explorer.settled();
      expect(explorer.state().folds).toEqual(folds);
      await page
        .locator('.pill')
        .nth(signs.length - 1)
        .waitFor();
      expect(await page.locator('.pill').allInnerTexts()).toEqual(signs);

      await page.getByRole('tab', { name: 'Text' }).click();
      await page.locator('.text-list').waitFor();
      await explorer.untilListed();
      const { nodes, edges } = await explorer.drawn();
      expect(await explorer.listed()).toEqual([...Object.keys(nodes), ...edges].sort());
      const noted = page
        .locator('.text-list > li', { has: page.locator(`h3 [data-id="${HUB}"]`) })
        .locator('[data-fold]');
      expect(await noted.allInnerTexts()).toEqual(
        signs.map((sign) => `${sign.replace(' · ', ': ')} beside Kazakhstan, folded. Open.`),
      );
      expect(await violations(explorer, '.text-list > li:has([data-fold])')).toEqual([]);

      await page.keyboard.press('Control+Shift+E');
      await page.getByRole('button', { name: 'GraphML' }).waitFor();
      expect(await page.locator('.export').textContent()).toContain(
        `Folded, and therefore not drawn: ${signs[0]?.replace(' · ', ': ')} beside Kazakhstan`,
      );
      await page.keyboard.press('Escape');
      await page.locator('.export').waitFor({ state: 'detached' });

      await noted.first().press('Enter');
      await explorer.untilState((state) => state.folds.length === folds.length - 1);
      await page.getByRole('tab', { name: 'Picture' }).click();
      // Until then nothing on the picture takes the focus.
      await page.locator('.canvas-holder:not([inert])').waitFor();
      await page.locator('.pill').first().press('Enter');
      await explorer.untilState((state) => state.folds.length === folds.length - 2);
      expect(places(explorer)).toEqual(before);
      expect(await explorer.announced()).toBe('Nothing is folded any more.');
      expect(await page.evaluate(() => document.activeElement?.id)).toBe('canvas');
      await explorer.finish();
    });

    test('it is undone as one step, and more is brought without what is folded', async () => {
      const explorer = await atHub({ colorScheme: 'dark', viewport: { width: 390, height: 844 }, hasTouch: true });
      const { page } = explorer;
      const before = places(explorer);
      await page.getByRole('button', { name: 'Fold its neighbours by type' }).tap();
      await explorer.untilState(({ folds }) => folds.length > 0);
      expect(await violations(explorer, '.pills')).toEqual([]);
      expect(await page.getByRole('button', { name: 'Bring more of its connections' }).isDisabled()).toBe(true);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(390);
      await page.locator('#canvas').press('Control+z');
      await explorer.untilState(({ folds }) => folds.length === 0);
      expect(places(explorer)).toEqual(before);
      await explorer.finish();
    });
  });

  describe('what surrounds an actor', () => {
    test('is brought up to two steps away by one key, as the API has it, and taken back as one step', async () => {
      const { browser, server } = current();
      const explorer = await Explorer.open(browser, server.url);
      const { page } = explorer;
      const before = Object.keys((await explorer.drawn()).nodes);
      await page.locator('#canvas').press('ArrowRight');
      const [selected] = (await explorer.drawn()).selected;
      const query = 'query ($id: ID!) { neighbourhood(ids: [$id], depth: 2) { omitted entities { id } } }';
      const response = await page.request.post(`${server.url}graphql`, {
        data: { query, variables: { id: selected } },
      });
      const { data } = (await response.json()) as {
        data: { neighbourhood: { omitted: number; entities: { id: string }[] } };
      };
      expect(data.neighbourhood.omitted).toBe(0);
      await page.locator('#canvas').press('Shift+B');
      await explorer.untilMoreThan(before.length);
      const around = data.neighbourhood.entities.map(({ id }) => id);
      expect(Object.keys((await explorer.drawn()).nodes).sort()).toEqual([...new Set([...before, ...around])].sort());
      await page.keyboard.press('Control+z');
      await explorer.untilState(({ picture }) => picture.size === before.length);
      await explorer.finish();
    });
  });
}
