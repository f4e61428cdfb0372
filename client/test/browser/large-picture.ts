import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { Picture } from '../../src/graph/picture.js';
import { encodeViewState } from '../../src/graph/url-state.js';
import { violations } from '../support/axe.js';
import { clickAtOnce } from '../support/click-at-once.js';
import { downloaded, sizeOf } from '../support/downloads.js';
import { Explorer } from '../support/explorer.js';
import { fillWithLargeGraph } from '../support/large-graph.js';
import {
  addressed,
  clickMiddle,
  isSelected,
  looked,
  noteSizes,
  standing,
  textColours,
  told,
  untilPainted,
} from '../support/large-looks.js';
import { Server } from '../support/server.js';
import type { Session } from '../support/session.js';
import { EMPTY_STATE } from '../support/view-state.js';

/** More than are drawn without asking. */
const ALL = 510;
/** Neighbours of the hub among them, whom no address here draws. */
const LEAVES = 50;
/** With the relationships between them that is a large picture. */
const DRAWN = 330;
const HUB = 'hub';

export function testLargePicture(current: () => Session): void {
  describe('a large picture', () => {
    let server: Server | undefined;
    let places: Picture = new Map();
    beforeAll(async () => {
      server = await Server.start(async (dataDir) => {
        places = await fillWithLargeGraph(dataDir, ALL - LEAVES);
      });
    });
    afterAll(() => server?.stop());

    const open = (picture: Picture): Promise<Explorer> => {
      const hash = encodeViewState({ ...EMPTY_STATE, picture, selection: [HUB] });
      return Explorer.open(current().browser, `${server?.url}#${hash}`);
    };

    test('is seen, picked, moved and changed as the address and the text have it', async () => {
      const explorer = await open(new Map([...places].slice(0, DRAWN)));
      const { page } = explorer;
      expect(await standing(explorer)).toEqual(addressed(explorer));
      await untilPainted(explorer);

      // Near: what is out of view is not drawn, and while the picture is moved it is an image.
      const { seen, free } = await page.evaluate(looked);
      expect(seen.length).toBeLessThan(DRAWN / 3);
      const box = await page.locator('#canvas').boundingBox();
      if (!box || !free) throw new Error('there is no place to begin dragging');
      const at = { x: box.x + free.x, y: box.y + free.y };
      await page.mouse.move(at.x, at.y);
      await page.mouse.down();
      await page.mouse.move(at.x + 30, at.y + 30);
      await page.mouse.move(at.x + 150, at.y + 100);
      await page.evaluate(() => new Promise(requestAnimationFrame));
      const during = await page.evaluate(looked);
      expect(during.moved).toBe(true);
      expect(during.unpainted.filter((id) => seen.includes(id))).toEqual([]);
      await page.mouse.up();
      await explorer.settled();
      await untilPainted(explorer);
      expect((await page.evaluate(looked)).moved).toBe(false);
      await clickMiddle(explorer);

      // Far: dots.
      for (let step = 0; step < 7; step += 1) await page.locator('#canvas').press('-');
      await explorer.untilState(({ viewport }) => (viewport?.zoom ?? 1) < 0.2);
      await untilPainted(explorer);
      expect((await page.evaluate(looked)).seen.length).toBeGreaterThan(DRAWN / 3);
      await clickMiddle(explorer);

      await explorer.finish();
    });

    test('takes other colours and is selected whole part by part, says how far it is, and is measured', async () => {
      const explorer = await open(new Map([...places].slice(0, DRAWN)));
      const { page } = explorer;
      const before = await textColours(explorer);
      await page.evaluate(() =>
        new MutationObserver(() => {
          if (document.querySelector('.task progress')) document.body.classList.add('progress-seen');
        }).observe(document.body, { subtree: true, childList: true }),
      );
      await page.getByRole('button', { name: 'Switch between light and dark' }).click();
      await explorer.settled();
      const after = await textColours(explorer);
      expect(after).toHaveLength(before.length);
      expect(after.filter((colour) => before.includes(colour))).toEqual([]);
      expect(await page.locator('body.progress-seen').count()).toBe(1);

      await page.locator('#canvas').press('Control+A');
      await explorer.until(isSelected, [DRAWN, true] as const);
      await page.locator('#canvas').press('Escape');
      await explorer.until(isSelected, [0, false] as const);

      await page.locator('#canvas').press('m');
      const rows = page.locator('.measure-table tbody tr');
      await rows.first().waitFor();
      expect(await rows.count()).toBe(100);
      await page.getByRole('button', { name: `100 more of ${DRAWN - 100}` }).click();
      expect(await rows.count()).toBe(200);
      await explorer.finish();
    });

    test('grows, and shrinks again by undoing', async () => {
      const explorer = await open(new Map([...places].slice(0, DRAWN)));
      const { page } = explorer;
      await page.locator('#canvas').press('b');
      await explorer.untilMoreThan(DRAWN);
      const grown = addressed(explorer);
      expect(await standing(explorer)).toEqual(grown);
      await untilPainted(explorer);
      await page.keyboard.press('Control+z');
      await explorer.untilState(({ picture }) => picture.size === DRAWN);
      expect(await standing(explorer)).toEqual(addressed(explorer));
      await page.keyboard.press('Control+y');
      await explorer.untilMoreThan(DRAWN);
      expect(await standing(explorer)).toEqual(grown);
      await untilPainted(explorer);
      await explorer.finish();
    });

    test('what tells some of it from the rest can be cancelled while it comes', async () => {
      const explorer = await open(new Map([...places].slice(0, DRAWN)));
      const { page } = explorer;
      const before = await told(explorer);
      const cancelWhatComes = async (ask: () => Promise<unknown>): Promise<void> => {
        const cancelled = clickAtOnce(page, { once: '.task', saying: 'Drawing…Cancel', on: '.task button' });
        await ask();
        await cancelled;
        await explorer.settled();
        expect(await told(explorer)).toEqual(before);
      };
      const key = (name: string) => () => page.locator('#canvas').press(name);
      await cancelWhatComes(key('Control+A'));
      await cancelWhatComes(() => page.getByRole('button', { name: 'Switch between light and dark' }).click());
      await cancelWhatComes(key(']'));
      expect(explorer.state().time).toBeNull();

      await page.locator('#canvas').press('Control+z');
      await explorer.settled();
      expect(explorer.state().time?.mode).toBe('AS_OF');
      expect(await told(explorer)).not.toEqual(before);

      // Until most of it has gone, it is a large picture still: labels are not placed anew for each part.
      await page.evaluate(noteSizes);
      await page.locator('#canvas').press('Control+A');
      await explorer.settled();
      await page.locator('#canvas').press('Delete');
      await explorer.untilState(({ picture }) => picture.size === 0);
      await explorer.settled();
      expect(await page.locator('body').getAttribute('data-sizes')).toBe('large');
      expect((await page.evaluate(looked)).moved).toBe(false);
      await explorer.finish();
    });

    test('the text of it can be stopped while it comes, and had after all', async () => {
      const explorer = await open(new Map([...places].slice(0, DRAWN)));
      const { page } = explorer;
      const stopped = clickAtOnce(page, { once: '.list-status', on: '.list-status button' });
      await page.getByRole('tab', { name: 'Text' }).click();
      await stopped;
      await page.getByText(new RegExp(`^\\d+ of ${DRAWN} actors are listed`)).waitFor();
      expect((await explorer.listed()).length).toBeLessThan((await explorer.shown()).length);
      expect(await violations(explorer, '.list-status')).toEqual([]);
      await page.getByRole('button', { name: 'List the rest' }).click();
      await explorer.finish();
    });

    test('is exported as a PNG that can be read, and previewed only when that is meant', async () => {
      const explorer = await open(new Map([...places].slice(0, DRAWN)));
      const { page } = explorer;
      await page.keyboard.press('Control+Shift+E');
      const preview = page.locator('.export-preview img[src]');
      const draw = page.getByRole('button', { name: 'Draw the preview' });
      await draw.waitFor();
      const { name, content } = await downloaded(explorer, 'PNG');
      expect(name).toMatch(/\.png$/);
      // As wide as what stands in it at the least.
      expect(sizeOf(content)[0]).toBeGreaterThanOrEqual(1_120);
      expect(await preview.count()).toBe(0);
      await draw.click();
      await preview.waitFor();
      await page.keyboard.press('Escape');
      await page.locator('.export').waitFor({ state: 'detached' });
      await explorer.finish();
    });

    test('can be cancelled while it comes to the canvas, and had after all', async () => {
      const explorer = await open(new Map([...places].slice(0, 3)));
      const { page } = explorer;
      const before = await standing(explorer);
      const { viewport } = explorer.state();
      const cancel = { once: '.task', saying: 'Drawing…Cancel', on: '.task button' };
      const cancelled = clickAtOnce(page, cancel);
      await page.locator('#canvas').press('Shift+D');
      await page.getByRole('button', { name: 'Draw everything' }).click();
      await cancelled;
      await explorer.settled();
      expect(await standing(explorer)).toEqual(before);
      expect(explorer.state().viewport).toEqual(viewport);
      await page.keyboard.press('Control+y');
      await explorer.untilState(({ picture }) => picture.size === ALL);
      await explorer.settled();
      expect(await standing(explorer)).toEqual(addressed(explorer));

      // The first picture, too: its address stays.
      const address = page.url();
      await page.addInitScript(() => (localStorage['keeping'] = 'off'));
      await page.reload({ waitUntil: 'commit' });
      await clickAtOnce(page, cancel);
      await page.getByText('This picture was not loaded.').waitFor();
      expect(await standing(explorer)).toEqual([]);
      expect(page.url()).toBe(address);
      await page.getByRole('button', { name: 'Load it' }).click();
      await explorer.untilMoreThan(ALL - 1);
      expect(await standing(explorer)).toEqual(addressed(explorer));
      await explorer.finish();
    });

    test('is drawn whole only when that is meant', async () => {
      const explorer = await open(new Map([...places].slice(0, 3)));
      const { page } = explorer;
      const before = addressed(explorer);
      const { viewport: near } = explorer.state();
      const dialog = page.getByRole('dialog', { name: `Draw the whole graph, all ${ALL} actors?` });
      await page.locator('#canvas').press('Shift+D');
      await dialog.waitFor();
      expect(await violations(explorer, 'dialog')).toEqual([]);
      await dialog.getByRole('button', { name: 'Cancel' }).click();
      await dialog.waitFor({ state: 'detached' });
      await explorer.settled();
      expect(await standing(explorer)).toEqual(before);
      expect(await page.getByRole('button', { name: 'Undo' }).isDisabled()).toBe(true);

      await page.locator('#canvas').press('Shift+D');
      await dialog.getByRole('button', { name: 'Draw everything' }).click();
      await explorer.untilState(({ picture }) => picture.size === ALL);
      await explorer.settled();
      expect(await standing(explorer)).toEqual(addressed(explorer));
      const { viewport: far } = explorer.state();
      expect(far).not.toEqual(near);

      // There and back again, the part is seen that was seen then.
      await page.locator('#canvas').press('Control+z');
      await explorer.untilState(({ picture }) => picture.size === before.length);
      await explorer.settled();
      expect(await standing(explorer)).toEqual(before);
      expect(explorer.state().viewport).toEqual(near);
      await page.locator('#canvas').press('Control+y');
      await explorer.untilState(({ picture }) => picture.size === ALL);
      await explorer.settled();
      expect(explorer.state().viewport).toEqual(far);
      await explorer.finish();
    });
  });
}
