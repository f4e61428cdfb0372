import { describe, expect, test } from '@jest/globals';
import type { CanvasElement } from '../../src/canvas/mount.js';
import { overlaps } from '../../src/graph/geometry.js';
import { LAYOUTS } from '../../src/graph/layout/types.js';
import type { Picture } from '../../src/graph/picture.js';
import { encodeViewState } from '../../src/graph/url-state.js';
import { clickAtOnce } from '../support/click-at-once.js';
import { Explorer } from '../support/explorer.js';
import { fillWithLargeGraph } from '../support/large-graph.js';
import { Server } from '../support/server.js';
import type { Session } from '../support/session.js';
import { EMPTY_STATE } from '../support/view-state.js';

const TOKAYEV = 'kassym-jomart-tokayev';

export function testLayout(current: () => Session): void {
  describe('laying out', () => {
    const begin = async (): Promise<Explorer> => {
      const { browser, server } = current();
      return Explorer.open(browser, server.url);
    };

    /** Where everything stands, by the address. */
    const places = (explorer: Explorer) => [...explorer.state().picture].map(([id, { x, y }]) => [id, x, y]).sort();

    test('every layout is worked out in a thread of its own, and is one step to undo', async () => {
      const explorer = await begin();
      const { page } = explorer;
      expect(page.workers().map((worker) => worker.url())).toEqual([expect.stringContaining('layout-worker')]);
      const before = places(explorer);
      for (const [index] of LAYOUTS.entries()) {
        await page.locator('#canvas').press(String(index + 1));
        if (index === 0) continue; // The first picture is laid out by force already.
        await explorer.untilState(() => JSON.stringify(places(explorer)) !== JSON.stringify(before));
        await page.locator('#canvas').press('Control+z');
        await explorer.untilState(() => JSON.stringify(places(explorer)) === JSON.stringify(before));
      }
      await explorer.finish();
    });

    test('who is pinned stays in every layout and after a reload, and the text says so', async () => {
      const explorer = await begin();
      const { page } = explorer;
      const { x, y } = await explorer.pointOf(TOKAYEV);
      await page.mouse.click(x, y);
      await page.locator('#canvas').press('Shift+L');
      await page.getByRole('menuitem').first().waitFor();
      await page.getByRole('menuitem', { name: /^Pin/ }).click();
      await explorer.untilState(({ picture }) => picture.get(TOKAYEV)?.pinned === true);
      const at = explorer.state().picture.get(TOKAYEV);
      await page.locator('#canvas').press('5');
      await explorer.untilState(({ guides }) => guides?.kind === 'groups');
      expect(explorer.state().picture.get(TOKAYEV)).toEqual(at);
      await page.locator('.guide-group', { hasText: 'head of state' }).waitFor();
      await page.reload();
      await explorer.settled();
      expect(explorer.state().picture.get(TOKAYEV)).toEqual(at);
      await page.getByRole('tab', { name: 'Text' }).click();
      await page
        .locator('.text-list h3', { has: page.locator(`[data-id="${TOKAYEV}"]`) })
        .getByText('pinned')
        .waitFor();
      expect(await page.locator('.text-view > .guide-note').innerText()).toMatch(/^In groups by type: .*head of state/);
      await explorer.finish();
    });

    test('a line goes around who stands in its way', async () => {
      const explorer = await begin();
      const { page } = explorer;
      await page.locator('#canvas').press('4');
      // He took part in the election, and stands in its column; the union that did too is between the two.
      await explorer.until(() => {
        const graph = document.querySelector<CanvasElement>('#canvas')?.graph;
        const line = graph
          ?.edges('[source = "candidate-supported-by-amanat"][target = "presidential-election-2022"]')
          .first();
        const point = line?.nonempty() ? line.controlPoints()?.[0] : undefined;
        const { x } = graph?.getElementById('amanat-trade-union').position() ?? { x: 0 };
        return point !== undefined && Math.abs((point as { x: number }).x - x) > 100;
      }, null);
      await explorer.finish();
    });

    test('what is not drawn of a hub stands beside it, is no actor, and opens by keyboard', async () => {
      const explorer = await begin();
      const { page } = explorer;
      await explorer.search.fill('Kazakhstan');
      await explorer.results.first().click();
      await page.locator('#canvas').press('b');
      const pill = page.locator('.pill');
      await pill.waitFor();
      await explorer.settled();
      const said = Number(/^and (\d+) more$/.exec(await pill.innerText())?.[1]);
      const { nodes } = await explorer.drawn();
      expect(explorer.state().picture.size).toBe(Object.keys(nodes).length);
      expect(await pill.getAttribute('aria-label')).toContain(`${said} relationships of Kazakhstan not drawn`);
      await pill.press('Enter');
      await explorer.untilMoreThan(Object.keys(nodes).length);
      expect(await pill.count()).toBe(0);
      expect(await page.evaluate(() => document.activeElement?.id)).toBe('canvas');
      await explorer.finish();
    });

    test('a layout is of what is in sight; who is not covers nobody when seen again', async () => {
      const explorer = await begin();
      const { page } = explorer;
      const hiding = { mode: 'AS_OF', from: '1995', to: '1995', others: 'HIDE' } as const;
      const before = places(explorer);
      await page.goto(`${current().server.url}#${encodeViewState({ ...explorer.state(), time: hiding })}`);
      await explorer.until(
        () => (document.querySelector<CanvasElement>('#canvas')?.graph?.nodes(':hidden').length ?? 0) > 0,
        null,
      );
      await explorer.settled();
      expect(places(explorer)).toEqual(before);
      // With everything in sight this is how it is laid out already.
      await page.locator('#canvas').press('1');
      await explorer.untilState(() => JSON.stringify(places(explorer)) !== JSON.stringify(before));
      const all = [...explorer.state().picture];
      const covered = all.flatMap(([id, at], index) =>
        all.slice(index + 1).flatMap(([other, there]) => (overlaps(at, there) ? `${id} and ${other}` : [])),
      );
      expect(covered).toEqual([]);
      await page.locator('#canvas').press('Control+z');
      await explorer.untilState(() => JSON.stringify(places(explorer)) === JSON.stringify(before));
      await explorer.finish();
    });

    test('cancelling a layout that is being worked out leaves a large picture as it was', async () => {
      let drawn: Picture = new Map();
      const server = await Server.start(async (dataDir) => {
        drawn = await fillWithLargeGraph(dataDir, 1_000);
      });
      const hash = encodeViewState({ ...EMPTY_STATE, picture: drawn });
      const explorer = await Explorer.open(current().browser, `${server.url}#${hash}`);
      const { page } = explorer;
      const before = places(explorer);
      expect(before.length).toBe(1_000);
      // It has begun, and says how far it is.
      const cancelled = clickAtOnce(page, { once: '.task progress', on: '.task button' });
      await page.locator('#canvas').press('1');
      await cancelled;
      await page.locator('.task').waitFor({ state: 'detached' });
      expect(places(explorer)).toEqual(before);
      expect(await page.getByRole('button', { name: 'Undo' }).isDisabled()).toBe(true);
      // The next one is worked out all the same.
      await page.locator('#canvas').press('5');
      await explorer.untilState(({ guides }) => guides?.kind === 'groups');
      expect(places(explorer)).not.toEqual(before);
      expect(explorer.errors).toEqual([]);
      await explorer.context.close();
      await server.stop();
    });

    test('several are selected by dragging a box, and put in line as one step', async () => {
      const explorer = await begin();
      const { page } = explorer;
      const box = await page.locator('#canvas').boundingBox();
      if (!box) throw new Error('there is no canvas');
      const before = places(explorer);
      await page.keyboard.down('Shift');
      await page.mouse.move(box.x + 2, box.y + 2);
      await page.mouse.down();
      await page.mouse.move(box.x + box.width / 2, box.y + box.height - 90, { steps: 4 });
      await page.mouse.up();
      await page.keyboard.up('Shift');
      const { selected, nodes } = await explorer.drawn();
      const chosen = selected.filter((id) => id in nodes);
      expect(chosen.length).toBeGreaterThan(1);
      await page.locator('#canvas').press('Shift+L');
      await page.getByRole('menuitem', { name: 'Align left' }).click();
      await explorer.untilState(({ picture }) => new Set(chosen.map((id) => picture.get(id)?.x)).size === 1);
      await page.locator('#canvas').press('Control+z');
      await explorer.untilState(() => JSON.stringify(places(explorer)) === JSON.stringify(before));
      await explorer.finish();
    });
  });
}
