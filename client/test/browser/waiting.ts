import { describe, expect, test } from '@jest/globals';
import { violations } from '../support/axe.js';
import { Explorer } from '../support/explorer.js';
import { holdAnswers, keepAnswers } from '../support/hold.js';
import { LOOKS } from '../support/looks.js';
import type { Session } from '../support/session.js';

/** Waits until the page has kept what it shows: once as what is drawn, once as what its address opened. */
const untilKept = ({ page }: Explorer): Promise<unknown> =>
  page.waitForFunction(async () => (await (await caches.open('pictures')).keys()).length > 1);

export function testWaiting(current: () => Session): void {
  describe('while the server is slow', () => {
    test('a change is told, cancelled, and leaves the picture as it was; details, too, can be cancelled', async () => {
      const { browser, server } = current();
      const explorer = await Explorer.open(browser, server.url);
      const { page } = explorer;
      const before = await explorer.drawn();
      const release = await holdAnswers(page);
      await page.getByRole('button', { name: 'What surrounds the uprising of January 2022?' }).click();
      const abandoned = page.waitForEvent('requestfailed');
      await page.locator('.task', { hasText: 'Loading connections…' }).getByRole('button', { name: 'Cancel' }).click();
      await abandoned;
      await page.locator('.task').waitFor({ state: 'detached' });
      expect(await explorer.drawn()).toEqual(before);

      await page.locator('#canvas').focus();
      await page.keyboard.press('Control+a');
      await page.keyboard.press('Escape');
      const { x, y } = await explorer.pointOf('kazakhstan');
      await page.mouse.click(x, y);
      await page.keyboard.press('Enter');
      await page.locator('.waiting').getByRole('button', { name: 'Cancel' }).click();
      await page.getByText('Cancelled.').waitFor();
      await release();
      await page.locator('#panel').getByRole('button', { name: 'Try again' }).click();
      await page.getByRole('heading', { name: 'Kazakhstan', exact: true }).waitFor();

      // Another language, too: words and names are those from before.
      const answer = await holdAnswers(page);
      await page.getByRole('combobox', { name: 'Language' }).selectOption('ru');
      await page.locator('.task').getByRole('button', { name: 'Отменить' }).click();
      await page.getByRole('tab', { name: 'Paths' }).waitFor();
      await answer();
      await explorer.settled();
      expect(await page.locator('html').getAttribute('lang')).toBe('en');
      expect(await explorer.drawn()).toMatchObject({ edges: before.edges, selected: ['kazakhstan'] });
      expect(explorer.errors).toEqual([]);
      await explorer.finish();
    });

    test('a dialog on its way and a PNG being drawn are told, and can be cancelled', async () => {
      const { browser, server } = current();
      const explorer = await Explorer.open(browser, server.url);
      const { page } = explorer;
      await page.route('**/assets/help-dialog-*', () => new Promise(() => undefined));
      await page.getByRole('button', { name: 'Keyboard shortcuts and help' }).click();
      await page.locator('.part-loading').getByRole('button', { name: 'Cancel' }).click();
      await page.locator('.part-loading').waitFor({ state: 'detached' });

      let downloads = 0;
      page.on('download', () => (downloads += 1));
      await page.evaluate(() => {
        HTMLCanvasElement.prototype.toBlob = (done) => addEventListener('drawn', () => done(new Blob(['x'])));
      });
      await page.route('**/assets/svg-worker-*', () => new Promise(() => undefined));
      await page.getByRole('button', { name: 'Export…' }).click();
      await page
        .locator('.waiting', { hasText: 'Drawing the preview…' })
        .getByRole('button', { name: 'Cancel' })
        .click();
      await page.getByText('The preview was not drawn.').waitFor();
      await page.unroute('**/assets/svg-worker-*');
      await page.getByRole('button', { name: 'PNG' }).click();
      await page.locator('.waiting', { hasText: 'Drawing the PNG…' }).getByRole('button', { name: 'Cancel' }).click();
      await page.evaluate(() => dispatchEvent(new Event('drawn')));
      await page.getByText('The PNG was not drawn.').waitFor();
      expect(downloads).toBe(0);
      expect(explorer.errors).toEqual([]);
      await explorer.finish();
    });

    test('saving, listing and deleting views can be cancelled; what the server did all the same is seen, and done once', async () => {
      const { browser, server } = current();
      const explorer = await Explorer.open(browser, server.url, LOOKS.phone);
      const { page } = explorer;
      const dialog = page.getByRole('dialog');
      const cancel = () => dialog.locator('.waiting').getByRole('button', { name: 'Cancel' }).tap();
      const press = (name: string) => dialog.getByRole('button', { name, exact: true }).tap();

      await page.keyboard.press('Control+s');
      await page.getByRole('textbox', { name: /^Title/ }).fill('Waited for in vain');
      let { isDone, giveBack } = await keepAnswers(page, 'mutation SaveView');
      await press('Save');
      await isDone;
      await cancel();
      await dialog.getByText('Cancelled. The server may have done it all the same').waitFor();
      await giveBack();
      await press('Save');
      await page.locator('.saved-address').waitFor();
      await press('Close');

      const release = await holdAnswers(page);
      await page.keyboard.press('Control+Shift+s');
      await cancel();
      await dialog.getByText('Cancelled.').waitFor();
      await release();
      await press('Try again');
      await page.getByRole('searchbox').fill('waited for');
      await dialog.getByText('1 view', { exact: true }).waitFor();

      ({ isDone, giveBack } = await keepAnswers(page, 'mutation DeleteView'));
      await press('Delete');
      await isDone;
      await cancel();
      await dialog.getByText('No saved view has “waited for”').waitFor();
      await giveBack();
      await press('Close');
      await explorer.finish();
    });

    test('a change of a saved view that was cancelled is edited further and saved: what was saved last is there', async () => {
      const { browser, server } = current();
      const explorer = await Explorer.open(browser, server.url);
      const { page } = explorer;
      const dialog = page.getByRole('dialog');
      const press = (name: string) => dialog.getByRole('button', { name, exact: true }).click();
      const title = dialog.getByRole('textbox', { name: 'Title', exact: true });
      const saveInVain = async () => {
        const { isDone, giveBack } = await keepAnswers(page, 'mutation ChangeView');
        await press('Save');
        await isDone;
        await dialog.locator('.waiting').getByRole('button', { name: 'Cancel' }).click();
        await dialog.getByText('Cancelled. The server may have done it all the same').waitFor();
        await giveBack();
      };

      await page.keyboard.press('Control+s');
      await title.fill('Before');
      await press('Save');
      await press('Close');
      await page.keyboard.press('Control+s');
      await dialog.getByLabel('Title of the step').fill('Written in vain');
      await saveInVain();
      await dialog.getByLabel('Title of the step').fill('Then');
      await press('Save');
      const link = await page.locator('.saved-address').innerText();
      await press('Close');

      await page.getByRole('button', { name: 'Edit', exact: true }).click();
      await title.fill('Written in vain');
      await press('Take step 2 out');
      await saveInVain();
      // Whoever closes it and comes back goes on from what they had seen last.
      await press('Cancel');
      await page.getByRole('button', { name: 'Edit', exact: true }).click();
      await title.fill('After');
      await press('Move step 2 up');
      await press('Save');
      await page.getByRole('heading', { name: 'After' }).waitFor();
      await dialog.waitFor({ state: 'detached' });
      expect(explorer.errors).toEqual([]);

      const other = await Explorer.open(browser, link.replace(/\/2$/, ''));
      await other.page.getByText('1 of 2', { exact: true }).waitFor();
      expect(await other.page.locator('.story-words').innerText()).toMatch(/After\s+Then/);
      await other.finish();
      await explorer.finish();
    });

    test('a first picture that was cancelled keeps its address, and can be loaded after all', async () => {
      const { browser, server } = current();
      // Nothing is kept that could be drawn meanwhile.
      const origin = { origin: new URL(server.url).origin, localStorage: [{ name: 'keeping', value: 'off' }] };
      const explorer = await Explorer.open(browser, server.url, { storageState: { cookies: [], origins: [origin] } });
      const { page } = explorer;
      const before = Object.keys((await explorer.drawn()).nodes);
      const address = page.url();
      const release = await holdAnswers(page);
      await page.reload();
      await page.locator('.task').getByRole('button', { name: 'Cancel' }).click();
      await page.getByText('This picture was not loaded.').waitFor();
      expect(page.url()).toBe(address);
      await release();
      await page.getByRole('button', { name: 'Load it' }).click();
      await explorer.settled();
      expect(Object.keys((await explorer.drawn()).nodes)).toEqual(before);
      await explorer.finish();
    });

    test('what is kept on the device is deleted where that is switched off, and nothing is kept any more', async () => {
      const { browser, server } = current();
      const explorer = await Explorer.open(browser, server.url);
      const { page } = explorer;
      await untilKept(explorer);
      await page.evaluate(() => localStorage.setItem('queries', '[]'));
      await page.locator('#device').click();
      await page.getByText('1 picture is kept now.').waitFor();
      await page.getByRole('switch', { name: 'Keep the last pictures on this device' }).click();
      await page.getByText('No picture is kept now.').waitFor();
      await page.waitForFunction(
        async () => !(await caches.has('pictures')) && localStorage.getItem('queries') === null,
      );
      await page.getByRole('dialog').getByRole('button', { name: 'Close' }).click();

      await page.reload();
      await explorer.settled();
      await page.locator('#device').click();
      await page.getByText('No picture is kept now.').waitFor();
      const choice = page.getByRole('switch');
      expect(await choice.isChecked()).toBe(false);
      await choice.click();
      await page.keyboard.press('Escape');
      await page.reload();
      await explorer.settled();
      await untilKept(explorer);
      await explorer.finish();
    });

    test('the picture kept is shown with a mark until the answer takes its place', async () => {
      const { browser, server } = current();
      const explorer = await Explorer.open(browser, server.url, { colorScheme: 'dark' });
      const { page } = explorer;
      await untilKept(explorer);
      const before = await explorer.drawn();
      const [gone] = before.edges;

      let answer = (): void => undefined;
      const held = new Promise<void>((resolve) => (answer = resolve));
      await page.route('**/graphql', async (route) => {
        await held;
        const response = await route.fetch();
        const text = await response.text();
        const body = JSON.parse(text) as { data: { subgraph?: { relationships: { id: string }[] } } };
        const { subgraph } = body.data;
        if (subgraph) subgraph.relationships = subgraph.relationships.filter(({ id }) => id !== gone);
        await route.fulfill({ response, json: body });
      });
      await page.reload();
      const mark = page.locator('.kept', { hasText: 'not as of now.' }).getByText('Asking the server…');
      await mark.waitFor();
      const kept = await explorer.drawn();
      expect(Object.keys(kept.nodes)).toEqual(Object.keys(before.nodes));
      expect(kept.edges).toEqual(before.edges);
      expect(await violations(explorer, '.kept')).toEqual([]);

      answer();
      await page.locator('.kept').waitFor({ state: 'detached' });
      const after = await explorer.drawn();
      expect(after.nodes).toEqual(kept.nodes);
      // What the server no longer says is not left over from what was kept.
      expect(after.edges).toEqual(before.edges.slice(1));
      await explorer.finish();
    });
  });
}
