import { describe, expect, test } from '@jest/globals';
import { Explorer, type Drawn } from '../support/explorer.js';
import type { Session } from '../support/session.js';

const TOKAYEV = 'kassym-jomart-tokayev';

/** Every entity drawn before is where it was; the screen's own half pixel is allowed. */
function expectUnmoved(before: Drawn, after: Drawn): void {
  for (const [id, { x, y }] of Object.entries(before.nodes)) {
    expect({ id, off: Math.hypot((after.nodes[id]?.x ?? NaN) - x, (after.nodes[id]?.y ?? NaN) - y) < 0.5 }).toEqual({
      id,
      off: true,
    });
  }
}

/** Places relative to one entity, so that panning does not count as moving. */
const relative = (drawn: Drawn, zoom: number): Drawn => {
  const origin = drawn.nodes[TOKAYEV] ?? { x: 0, y: 0 };
  const nodes = Object.entries(drawn.nodes).map(([id, { x, y }]) => [
    id,
    { x: (x - origin.x) / zoom, y: (y - origin.y) / zoom },
  ]);
  return { ...drawn, nodes: Object.fromEntries(nodes) as Drawn['nodes'] };
};

export function testStory(current: () => Session): void {
  describe('the story', () => {
    test('search, choose, expand, ask for a path, open its sources, reload', async () => {
      const { browser, server } = current();
      const explorer = await Explorer.open(browser, server.url);
      const { page } = explorer;

      await explorer.search.fill('Токаев');
      const first = explorer.results.first();
      await first.waitFor();
      expect(await first.innerText()).toContain('Kassym-Jomart Tokayev');
      expect(await first.innerText()).toContain('Касым-Жомарт Токаев');
      expect(await first.innerText()).toContain('head of state');
      await first.click();
      await page.getByRole('heading', { name: 'Kassym-Jomart Tokayev' }).waitFor();
      await explorer.settled();
      expect(await explorer.announced()).toMatch(/^Now at Kassym-Jomart Tokayev, head of state, \d+ relationships/);
      expect((await explorer.drawn()).selected).toEqual([TOKAYEV]);

      const before = await explorer.drawn();
      const zoomBefore = explorer.state().viewport?.zoom ?? 1;
      await page.getByRole('button', { name: 'Expand…' }).click();
      const rows = page.locator('#expand-menu li');
      await rows.nth(5).waitFor();
      await page.getByRole('button', { name: 'Choose all' }).click();
      await page.getByRole('button', { name: 'Add chosen' }).click();
      await explorer.untilMoreThan(Object.keys(before.nodes).length);
      const expanded = await explorer.drawn();
      expectUnmoved(relative(before, zoomBefore), relative(expanded, explorer.state().viewport?.zoom ?? 1));
      expect(await explorer.announced()).toMatch(/^Added \d+ actors and \d+ relationships\.$/);

      await page.getByRole('tab', { name: 'Start' }).click();
      await page.getByRole('button', { name: /^How is Vladimir Putin connected to Nursultan Nazarbayev/ }).click();
      await page.locator('.path').first().waitFor();
      await explorer.settled();
      const onPath = (await explorer.drawn()).onPath;
      expect(onPath).toEqual(expect.arrayContaining(['vladimir-putin', 'nursultan-nazarbayev']));
      expect(onPath.length).toBeGreaterThanOrEqual(3);

      const sources = page.locator('.path').first().locator('.step-sources').first();
      await sources.locator('summary').first().click();
      expect(await sources.locator('cite').first().isVisible()).toBe(true);
      expect(await sources.getByText('paragraph').first().isVisible()).toBe(true);

      await explorer.settled();
      const shared = await explorer.drawn();
      await page.reload();
      await page.locator('.path').first().waitFor();
      await explorer.settled();
      const reloaded = await explorer.drawn();
      expectUnmoved(shared, reloaded);
      expect({ ...reloaded, nodes: Object.keys(reloaded.nodes).sort() }).toEqual({
        ...shared,
        nodes: Object.keys(shared.nodes).sort(),
      });

      await page.keyboard.press('Escape');
      expect((await explorer.drawn()).onPath).toEqual([]);
      await explorer.finish();
    });

    test('collapse and undo take back what an expansion brought', async () => {
      const { browser, server } = current();
      const explorer = await Explorer.open(browser, server.url);
      const { page } = explorer;
      const opening = await explorer.drawn();
      const { x, y } = await explorer.pointOf('january-2022-uprising');
      await page.mouse.dblclick(x, y);
      await page.getByRole('button', { name: 'Choose all' }).click();
      await page.getByRole('button', { name: 'Add chosen' }).click();
      await explorer.untilMoreThan(Object.keys(opening.nodes).length);
      const expanded = Object.keys((await explorer.drawn()).nodes);
      expect(expanded.length).toBeGreaterThan(Object.keys(opening.nodes).length);

      await page.getByRole('button', { name: 'Collapse' }).click();
      const collapsed = Object.keys((await explorer.drawn()).nodes);
      expect(collapsed.length).toBeLessThan(expanded.length);
      expect(collapsed).toEqual(expect.arrayContaining(Object.keys(opening.nodes)));

      await page.getByRole('button', { name: 'Undo' }).click();
      expect(Object.keys((await explorer.drawn()).nodes).sort()).toEqual([...expanded].sort());
      await page.getByRole('button', { name: 'Undo' }).click();
      expect(Object.keys((await explorer.drawn()).nodes).sort()).toEqual(Object.keys(opening.nodes).sort());
      expect(await page.getByRole('button', { name: 'Undo' }).isDisabled()).toBe(true);
      await explorer.finish();
    });

    test('of a hub a few are brought, the best or the least connected, and how many are left is said', async () => {
      const { browser, server } = current();
      const explorer = await Explorer.open(browser, server.url);
      const { page } = explorer;
      const { x, y } = await explorer.pointOf('kazakhstan');
      await page.mouse.dblclick(x, y);
      await page.getByLabel('Of each kind at most').fill('1');
      const hub = page.locator('#expand-menu li', { hasText: /adds 1 of the ([5-9]|1\d) left/ });
      await hub.first().getByRole('checkbox').check();
      const degrees: number[] = [];
      for (const order of ['MOST', 'LEAST']) {
        const before = Object.keys((await explorer.drawn()).nodes);
        await page.getByLabel('Bring first').selectOption(order);
        await page.getByRole('button', { name: 'Add chosen' }).click();
        await explorer.untilMoreThan(before.length);
        const added = Object.keys((await explorer.drawn()).nodes).filter((id) => !before.includes(id));
        expect(added).toHaveLength(1);
        const query = `{ entity(id: "${added.join()}") { degree } }`;
        const answer = await page.request.post(`${server.url}graphql`, { data: { query } });
        degrees.push(((await answer.json()) as { data: { entity: { degree: number } } }).data.entity.degree);
      }
      const [best = 0, least = 0] = degrees;
      expect(best).toBeGreaterThan(least);
      await explorer.finish();
    });

    test('nothing found is said, and a path that cannot be is explained with what to loosen', async () => {
      const { browser, server } = current();
      const explorer = await Explorer.open(browser, server.url);
      const { page } = explorer;
      await explorer.search.fill('qqqqzzzz');
      await page.getByText('Nothing found for “qqqqzzzz”.').waitFor();
      await page.keyboard.press('Escape');

      await page.getByRole('tab', { name: 'Start' }).click();
      await page.getByRole('button', { name: /^How is Vladimir Putin connected to Nursultan Nazarbayev/ }).click();
      await page.locator('.path').first().waitFor();
      await page.getByText('Conditions').click();
      await page.getByLabel('Steps at most').fill('1');
      await page.getByRole('button', { name: 'Find paths' }).click();
      await page.getByRole('heading', { name: 'No path' }).waitFor();
      await page.locator('.no-path button').first().click();
      await page.locator('.path').first().waitFor();
      await explorer.finish();
    });

    test('a stretch of time and one time for all steps are asked for, and stay in the address', async () => {
      const { browser, server } = current();
      const explorer = await Explorer.open(browser, server.url);
      const { page } = explorer;
      await page.getByRole('button', { name: /^How is Vladimir Putin connected to Nursultan Nazarbayev/ }).click();
      await page.locator('.path').first().waitFor();
      await page.getByText('Conditions').click();
      await page.getByLabel('Earliest date').fill('2022');
      await page.getByLabel('Latest date').fill('2021');
      await page.getByText('This is before the earliest date.').waitFor();
      expect(await page.getByRole('button', { name: 'Find paths' }).isDisabled()).toBe(true);

      await page.getByLabel('Earliest date').fill('2019-03');
      await page.getByLabel('All steps at one and the same time').check();
      const before = new URL(page.url()).hash;
      const request = page.waitForRequest((one) => one.postData()?.includes('"during":"2019-03/2021"') ?? false);
      await page.getByRole('button', { name: 'Find paths' }).click();
      expect((await request).postData()).toContain('"simultaneous":true');
      await explorer.until((hash) => location.hash !== hash, before);
      await page.reload();
      await explorer.settled();
      expect(explorer.state().question).toMatchObject({ since: '2019-03', until: '2021', simultaneous: true });
      expect(await page.getByLabel('Latest date').inputValue()).toBe('2021');
      await explorer.finish();
    });

    test('contradicting claims stand side by side', async () => {
      const { browser, server } = current();
      const explorer = await Explorer.open(browser, server.url);
      const { page } = explorer;
      await page.getByRole('button', { name: /turnout of the referendum in Almaty/ }).click();
      const values = page.locator('.contradiction', { hasText: 'turnout in Almaty' }).locator('.claim-value');
      await values.first().waitFor();
      const [left, right] = await values.all();
      const boxes = [await left?.boundingBox(), await right?.boundingBox()];
      expect([await left?.innerText(), await right?.innerText()].sort()).toEqual(['37\u00a0%', '43.7\u00a0%']);
      expect(boxes[0]?.y).toBe(boxes[1]?.y);
      await explorer.finish();
    });
  });
}
