import { describe, expect, test } from '@jest/globals';
import type { Page } from 'playwright-core';
import type { CanvasElement } from '../../src/canvas/mount.js';
import { encodeViewState } from '../../src/graph/url-state.js';
import { violations } from '../support/axe.js';
import { clickAtOnce } from '../support/click-at-once.js';
import { Explorer } from '../support/explorer.js';
import { holdAnswers } from '../support/hold.js';
import type { Session } from '../support/session.js';
import { smallTargets } from '../support/small-targets.js';

const ELECTION = 'Presidential election of 20 November 2022';

/** Ids of what the canvas draws with this class; of what it shows at all without one. */
const drawnWith = (page: Page, selector: string): Promise<string[]> =>
  page.evaluate((wanted) => {
    const graph = document.querySelector<CanvasElement>('#canvas')?.graph;
    return (graph?.elements(wanted).map((element) => element.id()) ?? []).sort();
  }, selector);

/** Ids of what the text view marks so. */
const markedWith = async (page: Page, selector: string): Promise<string[]> => {
  const ids = await page
    .locator(`.text-list :is(h3, .text-line):has(.time-mark${selector}) [data-id]`)
    .evaluateAll((buttons) => buttons.map((button) => button.getAttribute('data-id') ?? ''));
  return [...new Set(ids)].sort();
};

async function openTime(explorer: Explorer, mode: string): Promise<void> {
  await explorer.page.getByRole('button', { name: 'Time: what held when?' }).click();
  await explorer.page.getByLabel('Time shown').first().selectOption(mode);
  await explorer.untilState(({ time }) => time?.mode === mode);
}

export function testTime(current: () => Session): void {
  describe('time', () => {
    test('as of a date, canvas, text, details, address and the question about paths say the same', async () => {
      const { browser, server } = current();
      const explorer = await Explorer.open(browser, server.url);
      const { page } = explorer;
      await openTime(explorer, 'AS_OF');
      const slider = page.getByRole('slider', { name: 'Date' });
      expect(await slider.getAttribute('aria-valuetext')).toBe('2022-11');
      await slider.press('Home');
      await page.keyboard.press(']');
      await explorer.untilState(({ time }) => time?.from === '2019-02');
      await page.getByLabel('Date', { exact: true }).first().fill('2022-13');
      await page.getByText('Write a date as 2022').waitFor();
      await page.getByLabel('Date', { exact: true }).first().fill('2022-01');
      await page.keyboard.press('Enter');
      await explorer.untilState(({ time }) => time?.from === '2022-01');
      expect(await explorer.announced()).toMatch(/^As of 2022-01\. Relationships: \d+ held/);
      await explorer.settled();

      const faded = await drawnWith(page, '.time-not');
      const unsure = await drawnWith(page, '.time-unsure');
      const undated = await drawnWith(page, '.time-undated');
      expect(faded.join()).toContain('presidential-election');
      expect([unsure.length, undated.length].every((count) => count > 0)).toBe(true);
      await page.reload();
      await explorer.settled();
      expect(await drawnWith(page, '.time-not')).toEqual(faded);

      await page.getByRole('tab', { name: 'Text' }).click();
      await page.locator('.text-list').waitFor();
      expect(await markedWith(page, '[data-mark=NOT]')).toEqual(faded);
      expect(await markedWith(page, '[data-sure=false]')).toEqual(unsure);
      expect(await markedWith(page, '[data-mark=UNDATED]')).toEqual(undated);
      await page.getByRole('button', { name: ELECTION, exact: true }).first().click();
      await page.getByText('As of 2022-01: did not hold then; it began later.').waitFor();

      await page.getByLabel('What did not hold then').selectOption('HIDE');
      await explorer.untilState(({ time }) => time?.others === 'HIDE');
      const shown = await drawnWith(page, ':visible');
      expect(shown).not.toEqual(expect.arrayContaining(faded));
      expect(await explorer.listed()).toEqual(shown);
      await page.getByRole('tab', { name: 'Picture' }).click();
      await page.getByRole('button', { name: 'Undo' }).click();
      await explorer.untilState(({ time }) => time?.others === 'FADE');

      await page.getByRole('button', { name: 'Ask paths as of this date' }).click();
      await page.getByText('Conditions').click();
      expect(await page.getByLabel('On this date').inputValue()).toBe('2022-01');
      await explorer.finish();
    });

    test('two dates are compared, and what changed is listed and tabulated', async () => {
      const { browser, server } = current();
      const explorer = await Explorer.open(browser, server.url);
      const { page } = explorer;
      await openTime(explorer, 'COMPARE');
      await page.getByRole('heading', { name: 'What changed between 2019-01 and 2022-11' }).waitFor();
      const added = await drawnWith(page, 'edge.time-added');
      const listed = page
        .locator('.changes', { has: page.getByRole('heading', { name: /^Added/ }) })
        .locator('.change');
      expect(added.length).toBeGreaterThan(0);
      expect(await listed.count()).toBe(added.length);
      expect(await listed.first().innerText()).toMatch(/added.*2022-11-20.*Source: /s);
      await listed.first().getByRole('button').click();
      expect(added).toEqual(expect.arrayContaining([...(await explorer.drawn()).selected]));
      await page.locator('.legend summary').click();
      await page.locator('.legend').getByText('Added: did not hold then').waitFor();
      await page.getByRole('button', { name: 'As a table' }).click();
      await page
        .getByRole('cell', { name: '2022-11' })
        .or(page.getByRole('rowheader', { name: '2022-11' }))
        .waitFor();
      expect(await violations(explorer, '.time-table')).toEqual([]);
      await explorer.finish();
    });

    test('the keyboard stays where it is when an address brings the time bar, and goes to one that is asked for', async () => {
      const { browser, server } = current();
      const explorer = await Explorer.open(browser, server.url);
      const { page } = explorer;
      const time = { mode: 'AS_OF', from: '2022', to: '2022', others: 'FADE' } as const;
      const release = await holdAnswers(page, '**/time-bar-*.js');
      await page.evaluate((hash) => (location.hash = hash), encodeViewState({ ...explorer.state(), time }));
      await explorer.until(
        () => document.querySelector<CanvasElement>('#canvas')?.graph?.elements('.time-not').nonempty() ?? false,
        null,
      );
      await page.locator('#canvas').focus();
      await release();
      await page.locator('.time-bar').waitFor();
      await explorer.settled();
      expect(await page.evaluate(() => document.activeElement?.id)).toBe('canvas');
      await page.keyboard.press('y');
      await page.locator('.time-bar').waitFor({ state: 'detached' });
      await page.keyboard.press('y');
      await explorer.until(() => document.activeElement?.closest('.time-bar') !== null, null);
      await explorer.finish();
    });

    test('plays, is paused, and fits a phone', async () => {
      const { browser, server } = current();
      const explorer = await Explorer.open(browser, server.url, {
        viewport: { width: 390, height: 844 },
        hasTouch: true,
        isMobile: true,
      });
      const { page } = explorer;
      await openTime(explorer, 'AS_OF');
      await page.getByRole('button', { name: 'More' }).tap();
      await page.getByLabel('Speed').selectOption('FAST');
      // From the end it begins anew, and with little movement it goes from one beginning or end to the next, until the end.
      const paused = clickAtOnce(page, { once: '.time-when', saying: 'As of 2022-01.', on: '[aria-label=Pause]' });
      await page.getByRole('button', { name: 'Play' }).tap();
      await paused;
      await explorer.untilState(({ time }) => time?.from === '2022-01');
      await page.getByRole('button', { name: 'Play' }).waitFor();
      expect(await smallTargets(explorer, '.time-bar')).toEqual([]);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(390);
      await page.getByRole('button', { name: 'Close the time bar' }).tap();
      await page.getByRole('button', { name: /^As of 2022/ }).waitFor();
      await explorer.finish();
    });
  });
}
