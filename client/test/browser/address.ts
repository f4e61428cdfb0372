import { describe, expect, test } from '@jest/globals';
import { encodeViewState } from '../../src/graph/url-state.js';
import { Explorer } from '../support/explorer.js';
import { LOOKS } from '../support/looks.js';
import type { Session } from '../support/session.js';
import { EMPTY_STATE } from '../support/view-state.js';

export function testAddress(current: () => Session): void {
  describe('the address', () => {
    test('back and forward take back and redo what changed the picture', async () => {
      const { browser, server } = current();
      const explorer = await Explorer.open(browser, server.url);
      const { page } = explorer;
      const before = Object.keys((await explorer.drawn()).nodes);
      await explorer.search.fill('Astana');
      await explorer.results.first().click();
      await explorer.untilMoreThan(before.length);
      const after = Object.keys((await explorer.drawn()).nodes);

      await page.goBack();
      await explorer.settled();
      expect(Object.keys((await explorer.drawn()).nodes)).toEqual(before);
      await page.goForward();
      await explorer.settled();
      expect(Object.keys((await explorer.drawn()).nodes)).toEqual(after);
      await explorer.finish();
    });

    test('dragging moves one entity, and the address keeps it', async () => {
      const { browser, server } = current();
      const explorer = await Explorer.open(browser, server.url);
      const { page } = explorer;
      const { x, y } = await explorer.pointOf('russia');
      const before = explorer.state();
      await page.mouse.move(x, y);
      await page.mouse.down();
      await page.mouse.move(x + 60, y + 40, { steps: 4 });
      await page.mouse.up();
      await explorer.until((hash) => location.hash !== hash, `#${encodeViewState(before)}`);
      const { picture } = explorer.state();
      for (const [id, place] of before.picture) {
        if (id === 'russia') expect(picture.get(id)).not.toEqual(place);
        else expect([id, picture.get(id)]).toEqual([id, place]);
      }
      await explorer.finish();
    });

    test('a smaller screen shows the part of the picture that a larger one showed', async () => {
      const { browser, server } = current();
      const explorer = await Explorer.open(browser, server.url);
      const state = explorer.state();
      const centre = state.picture.get('beibit-alibekov') ?? { x: NaN, y: NaN };
      const hash = encodeViewState({ ...state, viewport: { centre, zoom: 1.2, width: 860, height: 694 } });
      await explorer.finish();

      const onPhone = await Explorer.open(browser, `${server.url}#${hash}`, LOOKS.phone);
      const { x, y } = onPhone.state().viewport?.centre ?? { x: NaN, y: NaN };
      expect(Math.hypot(x - centre.x, y - centre.y)).toBeLessThan(1);
      expect(onPhone.state().viewport?.zoom).toBeLessThan(1.2);
      await onPhone.finish();
    });

    test('a broken address is told, and the page starts empty', async () => {
      const { browser, server } = current();
      const context = await browser.newContext();
      const page = await context.newPage();
      await page.goto(`${server.url}#v1.nonsense`);
      await page.getByText('The address of this page could not be read: it is cut off or was changed. You').waitFor();
      await page.getByText('Nothing is drawn yet').waitFor();
      await page.getByRole('button', { name: 'Show the first picture' }).click();
      await page
        .getByText(/^\d+ actors, \d+ relationships$/)
        .first()
        .waitFor();
      await context.close();
    });

    test('entities that are no longer in the graph are named and left out', async () => {
      const { browser, server } = current();
      const hash = encodeViewState({
        ...EMPTY_STATE,
        picture: new Map([
          ['vladimir-putin', { x: 0, y: 0, broughtBy: null }],
          ['nobody-of-this-name', { x: 200, y: 0, broughtBy: null }],
        ]),
        selection: ['nobody-of-this-name'],
      });
      const explorer = await Explorer.open(browser, `${server.url}#${hash}`);
      await explorer.page.getByText('left out of the picture: nobody-of-this-name').waitFor();
      expect(Object.keys((await explorer.drawn()).nodes)).toEqual(['vladimir-putin']);
      await explorer.finish();
    });
  });
}
