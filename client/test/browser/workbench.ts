import { describe, expect, test } from '@jest/globals';
import type { CanvasElement } from '../../src/canvas/mount.js';
import { encodeViewState } from '../../src/graph/url-state.js';
import { NO_QUESTION, type PathQuestion } from '../../src/graph/paths/path-question.js';
import { Explorer } from '../support/explorer.js';
import { holdAnswers } from '../support/hold.js';
import type { Session } from '../support/session.js';
import { EMPTY_STATE } from '../support/view-state.js';

const PUTIN_NAZARBAYEV = /^How is Vladimir Putin connected to Nursultan Nazarbayev/;
const TOKAYEV = 'kassym-jomart-tokayev';

/** An address that asks a question on an empty picture. */
const asking = (question: Partial<PathQuestion>): string =>
  encodeViewState({ ...EMPTY_STATE, panel: 'paths', question: { ...NO_QUESTION, ...question } });

export function testWorkbench(current: () => Session): void {
  describe('the path workbench', () => {
    const begin = async (): Promise<Explorer> => {
      const { browser, server } = current();
      return Explorer.open(browser, server.url);
    };

    test('paths are stepped through by keyboard, followed step by step, kept alone, and brought back', async () => {
      const explorer = await begin();
      const { page } = explorer;
      await explorer.askFirst(PUTIN_NAZARBAYEV);
      const titles = page.locator('.path-title');
      await titles.first().press('ArrowDown');
      await page.keyboard.press('Enter');
      await explorer.settled();
      expect(await page.locator('.path[data-shown=true] .path-number').innerText()).toBe('2');

      await page.locator('#canvas').press('n');
      await explorer.until(() => document.querySelector('[data-shown=true] .path-number')?.textContent === '3', null);
      await explorer.settled();
      await page.locator('#canvas').press('.');
      expect(await explorer.announced()).toMatch(/^Step 1 of 3: .*Source: /);
      const [selected = ''] = (await explorer.drawn()).selected;
      expect((await explorer.drawn()).onPath).toContain(selected);

      const before = await explorer.drawn();
      await page.locator('#canvas').press('k');
      const kept = await explorer.drawn();
      expect(Object.keys(kept.nodes).sort()).toEqual(before.onPath.filter((id) => id in before.nodes));
      await page.keyboard.press('Control+z');
      expect(Object.keys((await explorer.drawn()).nodes).sort()).toEqual(Object.keys(before.nodes).sort());
      await explorer.finish();
    });

    test('what is in the way is avoided or led through from the picture, and that is undone', async () => {
      const explorer = await begin();
      const { page } = explorer;
      await explorer.askFirst(PUTIN_NAZARBAYEV);
      expect((await explorer.drawn()).onPath).toContain(TOKAYEV);
      const { x, y } = await explorer.pointOf(TOKAYEV);
      await page.mouse.click(x, y, { button: 'right' });
      await page.getByRole('menuitem', { name: 'Not through this one' }).click();
      await explorer.untilState(({ question }) => question?.avoid.join() === TOKAYEV);
      expect((await page.locator('.path-actors').allInnerTexts()).join()).not.toContain('Kassym-Jomart Tokayev');

      await page.keyboard.press('Escape');
      await page.locator('#canvas').press('Control+z');
      await page.locator('.path-actors', { hasText: 'Kassym-Jomart Tokayev' }).first().waitFor();
      await explorer.untilState(({ question }) => question?.avoid.length === 0);

      await page.locator('.path-title').nth(1).click();
      await page.getByRole('button', { name: 'Lead through Kazakhstan' }).click();
      await explorer.untilState(({ question }) => question?.via.join() === 'kazakhstan');
      const names = await page.locator('.path-actors').allInnerTexts();
      expect(names.filter((name) => !name.includes('→ Kazakhstan →'))).toEqual([]);

      await page.getByRole('button', { name: 'Not by this relationship' }).first().click();
      await explorer.untilState(({ question }) => question?.avoidRelationships.length === 1);
      await explorer.finish();
    });

    test('what stands on a short line of a path is broken, so that the symbols at its ends hide none of it', async () => {
      const { browser, server } = current();
      const question: Partial<PathQuestion> = {
        ...{ from: [TOKAYEV], to: ['skolkovo-school-of-management'], avoid: ['kazakhstan'] },
        statuses: ['CONFIRMED', 'REPORTED'],
      };
      const explorer = await Explorer.open(browser, server.url);
      const { page } = explorer;
      const hash = encodeViewState({ ...explorer.state(), question: { ...NO_QUESTION, ...question } });
      await page.evaluate((address) => (location.hash = address), hash);
      await page.getByRole('tab', { name: 'Paths' }).click();
      await page.locator('.path-title').first().click();
      await page.locator('.path[data-shown=true]').waitFor();
      await explorer.until((count) => {
        const lines = document.querySelector<CanvasElement>('#canvas')?.graph?.edges('.on-path[labelShown != ""]');
        return lines?.length === count;
      }, 3);
      const written = await page.evaluate(() =>
        document
          .querySelector<CanvasElement>('#canvas')
          ?.graph?.edges('.on-path')
          .map((line) => {
            const [from, to] = [line.sourceEndpoint(), line.targetEndpoint()];
            const length = Math.hypot(to.x - from.x, to.y - from.y);
            return [String(line.data('labelShown')), Number(line.data('labelWidth')) < length];
          }),
      );
      expect(Object.fromEntries(written ?? [])).toEqual({
        'asked for help from': true,
        'has been president of': true,
        'is in': true,
      });
      await explorer.finish();
    });

    test('two paths are compared, on the canvas, in the panel and in the text alike, and the address keeps it', async () => {
      const explorer = await begin();
      const { page } = explorer;
      await explorer.askFirst(PUTIN_NAZARBAYEV);
      await page.getByRole('button', { name: 'Compare with path 1' }).nth(1).click();
      await page.getByRole('heading', { name: 'Comparing paths 1 and 3' }).waitFor();
      await explorer.settled();
      expect(await explorer.announced()).toBe('Comparing paths 1 and 3');
      const sides = await explorer.broughtOut();
      expect(sides).toMatchObject({ 'vladimir-putin': 'of-both', astana: 'of-second' });
      expect(Object.values(sides)).toContain('of-first');
      expect(await page.locator('.compared-second').innerText()).toContain('Astana');
      expect(await page.locator('.compared-both').innerText()).not.toContain('Astana');

      await page.reload();
      await page.locator('.comparison').waitFor();
      await explorer.settled();
      expect(await explorer.broughtOut()).toEqual(sides);

      await page.getByRole('tab', { name: 'Text' }).click();
      await page.locator('.text-list').waitFor();
      const marks = { 'of-both': 'on paths 1 and 3', 'of-first': 'on path 1', 'of-second': 'on path 3' };
      const marked = await page
        .locator('.text-list :is(h3, .text-line):has(.path-mark)')
        .evaluateAll((lines) =>
          lines.map((line) => [
            line.querySelector('[data-id]')?.getAttribute('data-id') ?? '',
            line.querySelector('.path-mark')?.textContent ?? '',
          ]),
        );
      const wanted = Object.entries(sides).map(([id, side]) => [id, marks[side as keyof typeof marks]]);
      expect(Object.fromEntries(marked)).toEqual(Object.fromEntries(wanted));
      await explorer.finish();
    });

    test('a path that rests on an allegation says so, and what holds without', async () => {
      const { browser, server } = current();
      const hash = asking({ from: ['azamatkhan-amirtaev'], to: ['nazarbayev-tokayev-regime'] });
      const explorer = await Explorer.open(browser, `${server.url}#${hash}`);
      const { page } = explorer;
      const first = page.locator('.path').first();
      await first.waitFor();
      const release = await holdAnswers(page);
      await page.locator('.path-title').first().click();
      await first.getByText('This path needs at least one step').waitFor();
      await first.locator('.verdict').getByRole('button', { name: 'Cancel' }).click();
      await release();
      await first.locator('.verdict').getByRole('button', { name: 'Try again' }).click();
      expect(await first.locator('.path-weakest').innerText()).toContain('Alleged');
      expect(await first.locator('.steps').innerText()).toContain('It is alleged that');
      await first.getByText(/^Without allegations the two are connected in \d+ steps/).waitFor();
      await first.getByRole('button', { name: 'Ask without allegations' }).click();
      await page.getByText('This very path holds without allegations').waitFor();
      await explorer.untilState(({ question }) => question?.statuses.join() === 'CONFIRMED,REPORTED');
      await first.getByText('In a sentence, with sources').click();
      expect(await first.locator('.path-text p').innerText()).toMatch(/\[1\]\. .*Source: \[1\] /s);
      await explorer.finish();
    });

    test('several starts, another mode and stops in order are asked for, and a search can be cancelled', async () => {
      const { browser, server } = current();
      const hash = asking({
        from: ['vladimir-putin', 'russia'],
        to: ['nursultan-nazarbayev'],
        via: ['kazakhstan', TOKAYEV],
      });
      const explorer = await Explorer.open(browser, `${server.url}#${hash}`);
      const { page } = explorer;
      await page.locator('.path').first().waitFor();
      await page.getByText('Any of these will do.').waitFor();
      await page.locator('.condition-box > summary').click();
      await page.getByRole('button', { name: 'Pass Kassym-Jomart Tokayev earlier' }).click();
      await page.getByLabel('Find', { exact: true }).selectOption('BEST_SOURCED');

      let release = (): void => undefined;
      const held = new Promise<void>((resolve) => (release = resolve));
      await page.route('**/graphql', async (route) => {
        await held;
        await route.continue().catch(() => undefined);
      });
      await page.getByRole('button', { name: 'Find paths' }).click();
      await page.getByText('Looking for paths…').waitFor();
      await page.getByRole('button', { name: 'Cancel' }).click();
      // The answer before is there again, and the form keeps what was being asked.
      await page.locator('.path').first().waitFor();
      expect(await page.getByLabel('Find', { exact: true }).inputValue()).toBe('BEST_SOURCED');
      expect(explorer.state().question?.mode).toBe('SHORTEST');
      release();
      await page.unroute('**/graphql');

      await page.getByRole('button', { name: 'Find paths' }).click();
      await page.locator('.path-facts', { hasText: 'cost' }).first().waitFor();
      await explorer.untilState(({ question }) => question?.mode === 'BEST_SOURCED');
      expect(explorer.state().question?.via).toEqual([TOKAYEV, 'kazakhstan']);
      await explorer.finish();
    });
  });
}
