import { describe, expect, test } from '@jest/globals';
import { encodeViewState } from '../../src/graph/url-state.js';
import { violations } from '../support/axe.js';
import { Explorer } from '../support/explorer.js';
import { LOOKS } from '../support/looks.js';
import { Server } from '../support/server.js';
import type { Session } from '../support/session.js';
import { EMPTY_STATE } from '../support/view-state.js';

async function drawnIds(explorer: Explorer): Promise<string[]> {
  return Object.keys((await explorer.drawn()).nodes).sort();
}

/** Fills the dialog that saves, and answers with the link it gives. */
async function save({ page }: Explorer, title: string, note: string): Promise<string> {
  await page.keyboard.press('Control+s');
  await page.getByRole('textbox', { name: /^Title/ }).fill(title);
  await page.getByRole('textbox', { name: 'Note' }).fill(note);
  await page.getByRole('button', { name: 'Save', exact: true }).click();
  const link = await page.locator('.saved-address').innerText();
  await page.getByRole('dialog').getByRole('button', { name: 'Close' }).click();
  return link;
}

export function testSharing(current: () => Session): void {
  describe('saved views', () => {
    test('a story is saved step by step, survives a restart, and is presented on a phone', async () => {
      const { browser, server } = current();
      const explorer = await Explorer.open(browser, server.url);
      const { page } = explorer;
      const opening = await drawnIds(explorer);
      const link = await save(explorer, 'How it began', 'Who stands where.');
      expect(link.length).toBeLessThan(100);
      await page.waitForURL(link);

      await explorer.search.fill('Astana');
      await explorer.results.first().click();
      await explorer.untilMoreThan(opening.length);
      await page.getByText('You have changed what was saved.').waitFor();
      const second = await drawnIds(explorer);
      expect(await save(explorer, 'Then Astana', 'So it is alleged.')).toBe(`${link}/2`);
      await page.waitForURL(`${link}/2`);
      expect(await violations(explorer)).toEqual([]);
      await explorer.finish();

      await server.kill();
      await server.restart();
      const onPhone = await Explorer.open(browser, link, LOOKS.phone);
      const phone = onPhone.page;
      await phone.getByText('Who stands where.').waitFor();
      await phone.getByText('has not changed since').waitFor();
      expect(await drawnIds(onPhone)).toEqual(opening);
      await phone.getByRole('button', { name: 'Next step', exact: true }).click();
      await phone.getByText('So it is alleged.').waitFor();
      // It is the last one, and whoever got here by the button is still there.
      expect(await phone.evaluate(() => document.activeElement?.getAttribute('aria-label'))).toBe('Next step');
      await phone.waitForURL(`${link}/2`);
      expect(await drawnIds(onPhone)).toEqual(second);
      expect(await violations(onPhone)).toEqual([]);
      await phone.keyboard.press('PageUp');
      await phone.getByText('1 of 2', { exact: true }).waitFor();
      await phone.waitForURL(link);
      await onPhone.finish();
    });

    test('a saved view of two dates shows its picture on a phone', async () => {
      const { browser, server } = current();
      const explorer = await Explorer.open(browser, server.url);
      const time = { mode: 'COMPARE', from: '2019', to: '2022-11', others: 'FADE' } as const;
      await explorer.page.evaluate((hash) => (location.hash = hash), encodeViewState({ ...explorer.state(), time }));
      await explorer.page.locator('.time-bar').waitFor();
      await explorer.settled();
      const link = await save(
        explorer,
        'What one article says of the years between',
        'A note of some length. '.repeat(20),
      );
      await explorer.finish();

      const onPhone = await Explorer.open(browser, link, LOOKS.phone);
      const phone = onPhone.page;
      await phone.getByRole('button', { name: '2019 compared with 2022-11' }).waitFor();
      // Between what is said of the view and the tools that lie on the picture.
      await onPhone.until((least) => {
        const [canvas, tools] = ['#canvas', '.toolbar'].map((one) => document.querySelector(one));
        return (tools?.getBoundingClientRect().top ?? 0) - (canvas?.getBoundingClientRect().top ?? 0) > least;
      }, 120);
      await onPhone.finish();
    });

    test('what has changed in the data since is said, with who says it', async () => {
      const { browser } = current();
      // A server of its own: the others' data stays as it is.
      const server = await Server.start();
      const explorer = await Explorer.open(browser, server.url);
      const { page } = explorer;
      const link = await save(explorer, 'Before', '');
      const { edges } = await explorer.drawn();
      const [source = ''] = await explorer.ids('sources');
      const id = 'vladimir-putin--knows--beibit-alibekov';
      await server.change({
        relationships: [
          {
            id,
            type: 'ASSOCIATED_WITH',
            source: 'vladimir-putin',
            target: 'beibit-alibekov',
            since: null,
            until: null,
            properties: [],
          },
        ],
        claims: [
          {
            ...{ id: `${id}--claim`, about: id, status: 'ALLEGED', source, locator: 'Introduction', note: null },
            ...{ attributedTo: 'a neighbour', field: null, value: null, number: null, unit: null, date: null },
          },
        ],
      });

      await page.goto('about:blank');
      await page.goto(link);
      const changes = page.locator('.story-changes');
      await changes.locator('summary').click();
      expect((await changes.locator('li').allInnerTexts()).join()).toMatch(/a neighbour \(Alleged\)/);
      expect(await violations(explorer, '.story-changes')).toEqual([]);
      await explorer.settled();
      expect((await explorer.drawn()).edges).toEqual([...edges, id].sort());
      await explorer.finish();
      await server.stop();
    });

    test('a link that is too long for many programs is told, and saved instead', async () => {
      const { browser, server } = current();
      const explorer = await Explorer.open(browser, server.url, LOOKS.phone);
      const { page } = explorer;
      const ids = await explorer.ids('entities');
      // Places that hardly can be compressed.
      const place = (index: number): number => Math.round(Math.sin(index) * 100_000) / 100;
      const picture = new Map(ids.map((id, index) => [id, { x: place(index), y: place(-7 * index), broughtBy: null }]));
      await page.goto(`${server.url}#${encodeViewState({ ...EMPTY_STATE, picture })}`);
      await explorer.untilMoreThan(ids.length - 1);
      await page.getByRole('button', { name: 'Copy link' }).click();
      await page.getByText(/^The link to this view has [\d,]+ characters/).waitFor();
      expect(await violations(explorer, 'dialog')).toEqual([]);
      await page.getByRole('textbox', { name: /^Title/ }).fill('All of it');
      await page.getByRole('button', { name: 'Save', exact: true }).click();
      expect((await page.locator('.saved-address').innerText()).length).toBeLessThan(100);
      await explorer.finish();
    });

    test('of two who change a view the later one is refused, and opens it again as the other has left it', async () => {
      const { browser, server } = current();
      const one = await Explorer.open(browser, server.url);
      const link = await save(one, 'In two hands', '');
      const two = await Explorer.open(browser, link);
      const rename = async ({ page }: Explorer, title: string) => {
        await page.getByRole('button', { name: 'Edit', exact: true }).click();
        await page.getByRole('textbox', { name: 'Title', exact: true }).fill(title);
        await page.getByRole('button', { name: 'Save', exact: true }).click();
      };
      const heading = ({ page }: Explorer, title: string) => page.getByRole('heading', { name: title }).waitFor();
      await rename(two, 'In the other’s hands');
      await heading(two, 'In the other’s hands');
      const { page } = one;
      await rename(one, 'In my hands');
      await page.getByRole('alert').getByText('Somebody else has changed this view since.').waitFor();
      await page.getByRole('dialog').getByRole('button', { name: 'Cancel', exact: true }).click();
      await page.getByRole('button', { name: 'Saved views' }).click();
      await page.getByRole('button', { name: 'Open “In the other’s hands”' }).click();
      await heading(one, 'In the other’s hands');
      await rename(one, 'In my hands');
      await heading(one, 'In my hands');
      await one.finish();
      await two.finish();
    });

    test('views are found, renamed, deleted and brought back', async () => {
      const { browser, server } = current();
      const explorer = await Explorer.open(browser, server.url);
      const { page } = explorer;
      const link = await save(explorer, 'Забастовки', '');
      await page.getByRole('button', { name: 'Saved views' }).click();
      await page.getByRole('searchbox').fill('zabast');
      await page.getByText('1 view', { exact: true }).waitFor();
      await page.getByRole('button', { name: 'Rename' }).click();
      await page.getByRole('textbox', { name: 'Title' }).fill('Zabastovki of 2011');
      await page.getByRole('button', { name: 'Save', exact: true }).click();
      await page.getByRole('button', { name: 'Open “Zabastovki of 2011”' }).waitFor();
      expect(await violations(explorer, 'dialog')).toEqual([]);
      await page.getByRole('button', { name: 'Delete' }).click();
      await page.getByText('“Zabastovki of 2011” is deleted.').waitFor();
      const other = await explorer.context.newPage();
      await other.goto(link);
      await other.getByText('There is no saved view under this address').waitFor();
      await page.getByRole('dialog').getByRole('button', { name: 'Undo' }).click();
      await page.getByRole('button', { name: 'Open “Zabastovki of 2011”' }).click();
      await page.waitForURL(link);
      await explorer.finish();
    });
  });

  describe('queries', () => {
    test('are checked, run, and drawn as one step; the view has a query of its own', async () => {
      const { browser, server } = current();
      const explorer = await Explorer.open(browser, server.url, { colorScheme: 'dark' });
      const { page } = explorer;
      const before = await drawnIds(explorer);
      await page.getByRole('button', { name: 'Query the graph' }).click();
      await page.locator('.cm-content').fill('{ statistics { entitie } }');
      await page
        .locator('.cm-lintRange-error', { hasText: /^entitie$/ })
        .first()
        .waitFor();
      await page.keyboard.press('Control+Enter');
      await page.getByRole('button', { name: 'line 1, column 16' }).click();
      await page.locator('.cm-content').fill('{ statistics { entities } }');
      await page.getByRole('button', { name: 'Run', exact: true }).click();
      await page.getByRole('button', { name: 'Draw the answer' }).click();
      await page.getByText('Nothing in this answer can be drawn').waitFor();
      expect(await violations(explorer, 'dialog')).toEqual([]);

      // Names only: what is drawn does not hang on the query asking for ids.
      await page.locator('.cm-content').fill('{ search(text: "Astana", first: 2) { edges { node { name } } } }');
      await page.getByRole('button', { name: 'Run', exact: true }).click();
      await page.getByText('"name": "Astana"').waitFor();
      await page.getByRole('button', { name: 'Draw the answer' }).click();
      await explorer.untilMoreThan(before.length);
      const drawn = await drawnIds(explorer);
      expect(drawn).toContain('astana');
      await page.getByRole('button', { name: 'Undo', exact: true }).click();
      await explorer.settled();
      expect(await drawnIds(explorer)).toEqual(before);

      await page.locator('#canvas').focus();
      await page.keyboard.press('q');
      await page.getByRole('button', { name: 'Run', exact: true }).click();
      const answer = JSON.parse(await page.locator('.query-answer pre').innerText()) as {
        readonly subgraph: { readonly entities: readonly { readonly id: string }[] };
      };
      expect(answer.subgraph.entities.map(({ id }) => id).sort()).toEqual(before);
      await explorer.finish();
    });
  });

  describe('the page for frames', () => {
    test('shows a view, its legend and sources, and leads to the explorer; no key changes it', async () => {
      const { browser, server } = current();
      const explorer = await Explorer.open(browser, `${server.url}embed`);
      const { page } = explorer;
      const drawn = await drawnIds(explorer);
      expect(drawn.length).toBeGreaterThan(2);
      await page.keyboard.press('Control+a');
      await page.keyboard.press('Delete');
      expect(await drawnIds(explorer)).toEqual(drawn);
      await page.getByText('Legend').click();
      await page.getByText('Sources', { exact: true }).click();
      await page.locator('.embed-sources cite, .embed-sources h3, .embed-sources p').first().waitFor();
      expect(await violations(explorer)).toEqual([]);
      const [opened] = await Promise.all([
        explorer.context.waitForEvent('page'),
        page.getByRole('link', { name: 'Open in the explorer' }).click(),
      ]);
      await opened.getByRole('button', { name: 'Save this view…' }).waitFor();

      const id = await opened.evaluate(async (state) => {
        const query = 'mutation ($input: SavedViewInput!) { saveView(input: $input) { id } }';
        const input = { title: 'Who stands by whom', steps: [{ title: 'In 2022', state, entities: [] }] };
        const response = await fetch('/graphql', {
          method: 'POST',
          headers: { 'content-type': 'application/json' },
          body: JSON.stringify({ query, variables: { input } }),
        });
        return ((await response.json()) as { data: { saveView: { id: string } } }).data.saveView.id;
      }, new URL(page.url()).hash.slice(1));
      await page.goto(`${server.url}embed#view=${id}`);
      await page.reload();
      await page.getByRole('heading', { name: 'Who stands by whom · In 2022' }).waitFor();
      await explorer.untilMoreThan(0);
      expect(await drawnIds(explorer)).toEqual(drawn);
      await explorer.finish();
    });
  });
}
