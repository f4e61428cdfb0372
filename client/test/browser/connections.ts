import { describe, expect, test } from '@jest/globals';
import { violations } from '../support/axe.js';
import { Explorer } from '../support/explorer.js';
import { LOOKS } from '../support/looks.js';
import type { Session } from '../support/session.js';

const [PUTIN, NAZARBAYEV, AMIRTAEV] = ['vladimir-putin', 'nursultan-nazarbayev', 'azamatkhan-amirtaev'] as const;

export function testConnections(current: () => Session): void {
  describe('what connects several actors', () => {
    test('a third actor is added to a question about two, and what holds them together is drawn, listed and undone', async () => {
      const { browser, server } = current();
      const explorer = await Explorer.open(browser, server.url);
      const { page } = explorer;
      await explorer.askFirst(/^How is Vladimir Putin connected to Nursultan Nazarbayev/);
      const { x, y } = await explorer.pointOf(AMIRTAEV);
      await page.mouse.click(x, y, { button: 'right' });
      await page.getByRole('menuitem', { name: 'And what connects this one with them?' }).click();
      await explorer.untilState(({ question }) => question?.actors.length === 3);
      await page.locator('.side').getByText('One connection holds them all together.').waitFor();
      const card = page.locator('.path[data-shown=true]');
      await card.waitFor();
      await explorer.settled();

      const actors = [PUTIN, NAZARBAYEV, AMIRTAEV];
      expect(explorer.state().question).toMatchObject({ asks: 'CONNECTION', actors });
      const { onPath } = await explorer.drawn();
      expect(onPath).toEqual(expect.arrayContaining(actors));
      const steps = card.locator('.step');
      // Without a circle, what is brought out has one relationship fewer than actors.
      expect(onPath).toHaveLength(2 * (await steps.count()) + 1);
      await steps.first().locator('.step-sources summary').first().click();
      expect(await steps.first().locator('cite').first().isVisible()).toBe(true);
      expect((await explorer.drawn()).edges).toEqual(
        expect.arrayContaining(onPath.filter((id) => !/^[a-z-]+$/.test(id))),
      );

      await page.locator('#canvas').press('Escape');
      await page.locator('#canvas').press('Control+z');
      await explorer.untilState(({ question }) => question?.asks === 'PATHS');
      await page.locator('.path-actors', { hasText: '→' }).first().waitFor();
      await explorer.finish();
    });

    test('a third actor is searched for at once where that is asked for in the form, and an end makes it paths again', async () => {
      const { browser, server } = current();
      const explorer = await Explorer.open(browser, server.url);
      const { page } = explorer;
      await explorer.askFirst(/^How is Vladimir Putin connected to Nursultan Nazarbayev/);
      await page.getByRole('button', { name: 'Add a third actor: what connects them all?' }).click();
      await page.keyboard.type('Amirtaev');
      await page.keyboard.press('Enter');
      await page.getByRole('button', { name: 'Remove Azamatkhan Amirtaev' }).waitFor();
      await page.getByRole('button', { name: 'Find out' }).click();
      await page.getByRole('button', { name: /^Show answer 1/ }).click();
      await page.locator('.path[data-shown=true]').waitFor();
      await explorer.settled();
      expect(await explorer.announced()).toMatch(/^Shown together: .*, and /);

      const { x, y } = await explorer.pointOf(AMIRTAEV);
      await page.mouse.click(x, y);
      await page.locator('#canvas').press('p');
      expect(await page.getByLabel('Ask for').inputValue()).toBe('PATHS');
      expect(await page.getByRole('list', { name: 'From' }).innerText()).toBe('Azamatkhan Amirtaev');
      await explorer.finish();
    });

    test('all shortest paths are one picture, listed step by step, and lead on to why there is none', async () => {
      const { browser, server } = current();
      const explorer = await Explorer.open(browser, server.url, LOOKS.phone);
      const { page } = explorer;
      await explorer.askFirst(/^How is Vladimir Putin connected to Nursultan Nazarbayev/);
      await page.getByLabel('Ask for').selectOption('EVERY');
      await page.getByRole('button', { name: 'Find paths' }).click();
      await page.getByRole('button', { name: /^Show answer 1/ }).click();
      await page.locator('.path[data-shown=true]').waitFor();
      await explorer.settled();

      expect(await explorer.announced()).toMatch(/^\d+ actors, \d+ connections$/);
      const { onPath, nodes, edges } = await explorer.drawn();
      expect(onPath).toEqual(expect.arrayContaining([PUTIN, NAZARBAYEV]));
      const steps = page.locator('.path[data-shown=true] .step');
      const lines = onPath.filter((id) => !(id in nodes));
      expect(await steps.count()).toBe(lines.length);
      expect(edges).toEqual(expect.arrayContaining(lines));
      expect(await violations(explorer, '#panel')).toEqual([]);

      await page.getByText('Conditions').click();
      await page.getByLabel('Steps at most').fill('1');
      await page.getByLabel('On this date').fill('1900');
      await page.getByRole('button', { name: 'Find paths' }).click();
      await page.getByRole('button', { name: 'What stands in the way?' }).click();
      await page.getByRole('heading', { name: 'What stands in the way' }).waitFor();
      await explorer.finish();
    });

    test('what the selected have in common is listed with claims, and the address brings it back', async () => {
      const { browser, server } = current();
      const explorer = await Explorer.open(browser, server.url);
      const { page } = explorer;
      await page.getByRole('tab', { name: 'Text' }).click();
      await page.locator(`h3 [data-id="${PUTIN}"]`).click();
      await page.locator(`h3 [data-id="${NAZARBAYEV}"]`).click({ modifiers: ['Control'] });
      await page.getByRole('button', { name: 'What do these have in common?' }).click();
      await page.locator('.path[data-shown=true]').waitFor();
      await explorer.settled();

      const cards = page.locator('.path');
      expect(await cards.count()).toBeGreaterThan(1);
      expect(await cards.first().locator('.path-facts').innerText()).toBe('connected with all 2 actors');
      const { onPath } = await explorer.drawn();
      expect(onPath).toEqual(expect.arrayContaining([PUTIN, NAZARBAYEV]));
      expect(onPath).toHaveLength(5);
      await cards.first().getByText(/claim/).first().click();
      expect(await cards.first().locator('cite').first().isVisible()).toBe(true);

      await page.reload();
      await page.locator('.path[data-shown=true]').waitFor();
      await explorer.settled();
      expect((await explorer.drawn()).onPath).toEqual(onPath);

      // Of what is in common nothing lies on the way, so nothing can be avoided.
      await page.locator('h3 [data-id="kazakhstan"]').click();
      await page.getByRole('button', { name: 'And what connects this one with them?' }).waitFor();
      expect(await page.getByRole('button', { name: 'Not through this one' }).count()).toBe(0);
      await page.getByRole('tab', { name: 'Paths' }).click();
      await page.getByLabel('Ask for').selectOption('CONNECTION');
      await page.getByLabel('With as little as possible of').selectOption('SPECIFIC');
      await page.getByRole('button', { name: 'Find out' }).click();
      await explorer.untilState(({ question }) => question?.weigh === 'SPECIFIC');
      await page.locator('.side').getByText('One connection holds them all together.').waitFor();
      await explorer.finish();
    });
  });
}
