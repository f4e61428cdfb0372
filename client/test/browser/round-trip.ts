import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { CanvasElement } from '../../src/canvas/mount.js';
import { encodeViewState } from '../../src/graph/url-state.js';
import type { ViewState } from '../../src/graph/view-state.js';
import { Explorer, type Drawn } from '../support/explorer.js';
import { randomStates } from '../support/random-states.js';
import type { Session } from '../support/session.js';

const STATES = 50;
/** Every so many states the page is loaded anew instead of following its address. */
const RELOAD_EVERY = 10;
/** Pixels on the screen. */
const TOLERANCE = 0.5;

/** Waits until the page shows what a state holds, and the address says what is seen. */
async function untilShown(explorer: Explorer, { picture, time }: ViewState): Promise<void> {
  const wanted = { ids: [...picture.keys()].sort().join(), hasBar: time !== null };
  await explorer.until(({ ids, hasBar }) => {
    const drawn =
      document
        .querySelector<CanvasElement>('#canvas')
        ?.graph?.nodes()
        .map((node) => node.id()) ?? [];
    return drawn.sort().join() === ids && (document.querySelector('.time-bar') !== null) === hasBar;
  }, wanted);
  await explorer.settled();
}

/** Which entities are not where a state has them, and how far off they are, in pixels. */
function misplaced({ nodes }: Drawn, { picture, viewport }: ViewState): string[] {
  const { centre, zoom, width, height } = viewport ?? { centre: { x: NaN, y: NaN }, zoom: 1, width: 0, height: 0 };
  return [...picture].flatMap(([id, { x, y }]) => {
    const wanted = { x: (x - centre.x) * zoom + width / 2, y: (y - centre.y) * zoom + height / 2 };
    const off = Math.hypot((nodes[id]?.x ?? NaN) - wanted.x, (nodes[id]?.y ?? NaN) - wanted.y);
    return off <= TOLERANCE ? [] : [`${id} is ${off} px off`];
  });
}

export function testRoundTrip(current: () => Session): void {
  test(`${STATES} random states come back from their addresses, everything in its place`, async () => {
    const { browser, server } = current();
    const explorer = await Explorer.open(browser, server.url);
    const { page } = explorer;
    const ids = await explorer.ids('entities');
    for (const [number, wanted] of fc.sample(randomStates(ids), { numRuns: STATES, seed: 20261124 }).entries()) {
      await page.evaluate((hash) => (location.hash = hash), encodeViewState(wanted));
      await untilShown(explorer, wanted);
      const state = explorer.state();
      // Which part is seen depends on the room that the page has for the canvas.
      expect({ number, ...state, viewport: null }).toEqual({ number, ...wanted, viewport: null });
      expect({ number, misplaced: misplaced(await explorer.drawn(), state) }).toEqual({ number, misplaced: [] });
      const { selected } = await explorer.drawn();
      expect({ number, selected: selected.sort() }).toEqual({ number, selected: [...wanted.selection].sort() });
      if (state.view === 'text') {
        await page.locator('#text').waitFor();
        await explorer.untilListed();
        expect(await explorer.listed()).toEqual(await explorer.shown());
      }
      if (number % RELOAD_EVERY > 0) continue;
      await page.reload();
      await untilShown(explorer, wanted);
      expect({ number, state: explorer.state() }).toEqual({ number, state });
      expect({ number, misplaced: misplaced(await explorer.drawn(), state) }).toEqual({ number, misplaced: [] });
    }
    await explorer.finish();
  });
}
