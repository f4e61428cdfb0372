import { describe, expect, test } from '@jest/globals';
import type { Locator, Page } from 'playwright-core';
import type { CanvasElement } from '../../src/canvas/mount.js';
import { Explorer } from '../support/explorer.js';
import { holdAnswers } from '../support/hold.js';
import { LOOKS } from '../support/looks.js';
import type { Session } from '../support/session.js';

const TOKAYEV = 'kassym-jomart-tokayev';
const NAZARBAYEV = 'nursultan-nazarbayev';

interface Spot {
  readonly x: number;
  readonly y: number;
}

/** After so many moves over the panel, what is dragged is taken for not being dragged. */
const MOST_MOVES = 2_000;

/** The middle of something on the page. */
async function middleOf(of: Locator): Promise<Spot> {
  const box = await of.boundingBox();
  if (!box) throw new Error('it is not on the page');
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
}

/** Drags from a place on the canvas into the panel, and drops on a field of the question. */
async function dragTo({ page }: Explorer, from: Spot, field: string): Promise<void> {
  const panel = await middleOf(page.locator('.side'));
  await page.mouse.move(from.x, from.y);
  await page.mouse.down();
  await page.mouse.move(from.x + 20, from.y + 5, { steps: 3 });
  await dropAt(page, panel, field);
}

/** Drags what is held over the panel until the fields are there, and drops it on one. */
async function dropAt(page: Page, panel: Spot, field: string): Promise<void> {
  const zone = page.locator(`.drop-zone[data-field="${field}"]`);
  // The first drag loads what follows the pointer.
  for (let turn = 0; turn < MOST_MOVES && !(await zone.isVisible()); turn += 1)
    await page.mouse.move(panel.x + (turn % 9), panel.y, { steps: 2 });
  const at = await middleOf(zone);
  await page.mouse.move(at.x, at.y, { steps: 2 });
  await page.locator(`.drop-zone[data-field="${field}"][data-over=true]`).waitFor();
  await page.mouse.up();
  await zone.waitFor({ state: 'detached' });
}

/** A place on a line, away from its ends, and the line's id. */
const lineOf = ({ page }: Explorer): Promise<Spot & { id: string }> =>
  page.evaluate(() => {
    const container = document.querySelector<CanvasElement>('#canvas');
    const edges = container?.graph?.edges().toArray() ?? [];
    const box = container?.getBoundingClientRect();
    const [longest] = edges
      .filter((edge) => edge.parallelEdges().length === 1)
      .map((edge) => {
        const [a, b] = [edge.source().renderedPosition(), edge.target().renderedPosition()];
        return {
          edge,
          length: Math.hypot(a.x - b.x, a.y - b.y),
          at: { x: a.x * 0.7 + b.x * 0.3, y: a.y * 0.7 + b.y * 0.3 },
        };
      })
      .sort((a, b) => b.length - a.length);
    if (!longest || !box) throw new Error('there is no line');
    return { id: longest.edge.id(), x: box.left + longest.at.x, y: box.top + longest.at.y };
  });

export function testDrag(current: () => Session): void {
  describe('dragging', () => {
    const begin = async (options = {}): Promise<Explorer> => {
      const { browser, server } = current();
      return Explorer.open(browser, server.url, options);
    };
    const chips = ({ page }: Explorer, label: string) => page.getByRole('list', { name: label, exact: true });
    const places = (explorer: Explorer) => [...explorer.state().picture].map(([id, { x, y }]) => [id, x, y]).sort();

    test('an actor dropped on a field of the question is put there, and back to its place in the picture', async () => {
      const explorer = await begin();
      const { page } = explorer;
      const before = places(explorer);
      const { viewport } = explorer.state();
      await dragTo(explorer, await explorer.pointOf(TOKAYEV), 'from');
      await chips(explorer, 'From').getByText('Kassym-Jomart Tokayev').waitFor();
      expect(await explorer.announced()).toBe('Kassym-Jomart Tokayev: now in “From”.');
      // The panel is the one of paths now: the fields are there from the beginning.
      await dragTo(explorer, await explorer.pointOf(NAZARBAYEV), 'to');
      await chips(explorer, 'To').getByText('Nursultan Nazarbayev').waitFor();
      await dragTo(explorer, await explorer.pointOf(TOKAYEV), 'via');
      expect(await chips(explorer, 'From').count()).toBe(0);
      const line = await lineOf(explorer);
      await dragTo(explorer, line, 'avoid');
      await page.locator('.condition-box > summary').click();
      await page.getByText('1 relationship not to be used').waitFor();
      await chips(explorer, 'By way of').getByText('Kassym-Jomart Tokayev').waitFor();
      await explorer.settled();
      expect(places(explorer)).toEqual(before);
      expect(explorer.state().viewport?.centre).toEqual(viewport?.centre);
      await explorer.finish();
    });

    test('a line dragged before what follows the pointer is there leaves the view as it was', async () => {
      const explorer = await begin();
      const { page } = explorer;
      const { viewport } = explorer.state();
      const load = await holdAnswers(page, '**/drag-out-*.js');
      const line = await lineOf(explorer);
      await page.mouse.move(line.x, line.y);
      await page.mouse.down();
      await page.mouse.move(line.x + 60, line.y + 15, { steps: 4 });
      await explorer.untilState((state) => state.viewport?.centre.x !== viewport?.centre.x);
      await load();
      const panel = await middleOf(page.locator('.side'));
      await dropAt(page, panel, 'avoid');
      await explorer.settled();
      expect(explorer.state().viewport).toEqual(viewport);
      await explorer.finish();
    });

    test('an actor is dragged out of the text, too', async () => {
      const explorer = await begin({ colorScheme: 'dark' });
      const { page } = explorer;
      await page.getByRole('tab', { name: 'Text' }).click();
      const name = page.locator(`.text-list h3 [data-id="${TOKAYEV}"]`);
      await name.hover();
      await page.mouse.down();
      const panel = await middleOf(page.locator('.side'));
      await page.mouse.move(panel.x, panel.y, { steps: 4 });
      const zone = page.locator('.drop-zone[data-field="to"]');
      await zone.waitFor();
      const at = await middleOf(zone);
      await page.mouse.move(at.x, at.y, { steps: 4 });
      await page.mouse.up();
      await chips(explorer, 'To').getByText('Kassym-Jomart Tokayev').waitFor();
      await explorer.finish();
    });

    test('a finger drags as well, even where it was held still first and the menu is open', async () => {
      const explorer = await begin(LOOKS.phone);
      const { page } = explorer;
      const before = places(explorer);
      const finger = await explorer.context.newCDPSession(page);
      const touch = (type: 'touchStart' | 'touchMove' | 'touchEnd', ...touchPoints: Spot[]) =>
        finger.send('Input.dispatchTouchEvent', { type, touchPoints });
      const dragOnto = async (field: string): Promise<void> => {
        const panel = await middleOf(page.locator('.side'));
        const zone = page.locator(`.drop-zone[data-field="${field}"]`);
        for (let turn = 0; turn < MOST_MOVES && !(await zone.isVisible()); turn += 1)
          await touch('touchMove', { x: panel.x + (turn % 9), y: panel.y });
        await touch('touchMove', await middleOf(zone));
        await page.locator(`.drop-zone[data-field="${field}"][data-over=true]`).waitFor();
        await touch('touchEnd');
        await zone.waitFor({ state: 'detached' });
      };
      await touch('touchStart', await explorer.pointOf(TOKAYEV));
      await page.getByRole('menuitem', { name: /^Path from here/ }).waitFor();
      await dragOnto('from');
      await chips(explorer, 'From').getByText('Kassym-Jomart Tokayev').waitFor();
      await touch('touchStart', await explorer.pointOf(NAZARBAYEV));
      await dragOnto('to');
      await chips(explorer, 'To').getByText('Nursultan Nazarbayev').waitFor();
      await explorer.settled();
      expect(places(explorer)).toEqual(before);
      await explorer.finish();
    });

    test('on the canvas, dragging moves an actor; with Shift held, a click selects one more and one less', async () => {
      const explorer = await begin();
      const { page } = explorer;
      const [one, other] = [await explorer.pointOf(TOKAYEV), await explorer.pointOf(NAZARBAYEV)];
      await page.mouse.click(one.x, one.y);
      await page.keyboard.down('Shift');
      await page.mouse.click(other.x, other.y);
      await explorer.untilState(({ selection }) => selection.join() === `${TOKAYEV},${NAZARBAYEV}`);
      await page.mouse.click(one.x, one.y);
      await page.keyboard.up('Shift');
      await explorer.untilState(({ selection }) => selection.join() === NAZARBAYEV);

      const at = explorer.state().picture.get(TOKAYEV);
      await page.mouse.move(one.x, one.y);
      await page.mouse.down();
      await page.mouse.move(one.x + 60, one.y + 40, { steps: 4 });
      await page.mouse.up();
      await explorer.untilState(({ picture }) => picture.get(TOKAYEV)?.x !== at?.x);
      await explorer.finish();
    });
  });
}
