import { describe, expect, test } from '@jest/globals';
import { downloaded, sizeOf } from '../support/downloads.js';
import { Explorer } from '../support/explorer.js';
import { readCsv } from '../support/read-csv.js';
import type { Session } from '../support/session.js';

/** How many elements of a name there are in a file, as the browser reads it; an error where it cannot. */
function count({ page }: Explorer, content: Buffer, type: DOMParserSupportedType, name: string): Promise<number> {
  return page.evaluate(
    ([text, mime, tag]) => {
      const document = new DOMParser().parseFromString(text, mime);
      const error = document.querySelector('parsererror');
      if (error) throw new Error(error.textContent ?? mime);
      return document.getElementsByTagName(tag).length;
    },
    [content.toString(), type, name] as const,
  );
}

export function testExport(current: () => Session): void {
  describe('the export', () => {
    test('downloads every kind of file of what is shown, under a title of one’s own', async () => {
      const { browser, server } = current();
      const explorer = await Explorer.open(browser, server.url);
      const { page } = explorer;
      // More relationships than one question to the API can be about.
      const before = Object.keys((await explorer.drawn()).nodes).length;
      await page.getByRole('button', { name: /^What surrounds the uprising/ }).click();
      await explorer.untilMoreThan(before);
      await page.getByRole('tab', { name: 'Start' }).click();
      await explorer.askFirst(/^How is Vladimir Putin connected to Nursultan Nazarbayev/);
      const { nodes, edges } = await explorer.drawn();
      const entities = Object.keys(nodes).length;
      expect(edges.length).toBeGreaterThan(40);

      // The API answers once the export has been cancelled.
      let answer = (): void => undefined;
      const cancelled = new Promise<void>((resolve) => (answer = resolve));
      await page.route('**/graphql', async (route) => {
        await cancelled;
        // Nobody waits for the answer any more, and the browser says so.
        await route.continue().catch(() => undefined);
      });
      await page.keyboard.press('Control+Shift+E');
      await page.getByText(`Loading claims: 0 of ${entities + edges.length}`).waitFor();
      await page.getByRole('button', { name: 'Cancel' }).click();
      await page.getByText('Loading was cancelled. Nothing was exported.').waitFor();
      expect(await page.getByRole('button', { name: 'JSON' }).count()).toBe(0);
      answer();
      await page.unroute('**/graphql');
      await page.getByRole('button', { name: 'Load again' }).click();

      const title = page.getByLabel('Title', { exact: true });
      await title.waitFor();
      expect(await title.inputValue()).toBe('How is Vladimir Putin connected to Nursultan Nazarbayev?');
      await title.fill('Two presidents');
      const names: string[] = [];
      const get = async (button: string): Promise<Buffer> => {
        const { name, content } = await downloaded(explorer, button);
        names.push(name);
        return content;
      };

      const svg = await get('SVG');
      expect(svg.toString()).toContain('Two presidents');
      expect(svg.toString()).toMatch(/data revision \d+/);
      expect(await count(explorer, svg, 'image/svg+xml', 'desc')).toBe(1);
      const [, width = 0, height = 0] = /viewBox="0 0 (\d+) (\d+)"/.exec(svg.toString())?.map(Number) ?? [];
      const png = await get('PNG');
      expect(png.subarray(1, 4).toString()).toBe('PNG');
      expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('PNG');
      const [pixels, lines] = sizeOf(png);
      expect(pixels / lines).toBeCloseTo(width / height, 2);
      expect(pixels).toBeGreaterThan(width);

      expect(await count(explorer, await get('HTML'), 'text/html', 'p')).toBeGreaterThan(edges.length);
      const markdown = (await get('Markdown')).toString();
      expect(markdown.match(/^\d+\. /gm)).toHaveLength(edges.length);
      expect(markdown).toContain('Alleged, not established: ');
      expect(await count(explorer, await get('GraphML'), 'application/xml', 'edge')).toBe(edges.length);
      expect(await count(explorer, await get('GEXF'), 'application/xml', 'node')).toBe(entities);
      const data = JSON.parse((await get('JSON')).toString()) as Record<string, unknown[]>;
      expect([data['entities']?.length, data['relationships']?.length]).toEqual([entities, edges.length]);
      expect(new Set(readCsv((await get('CSV of relationships')).toString()).map(([number]) => number)).size).toBe(
        edges.length + 1,
      );
      expect(new Set(readCsv((await get('CSV of actors')).toString()).map(([id]) => id)).size).toBe(entities + 1);

      expect(names.map((name) => name.replace(/\d{4}-\d\d-\d\d/, 'day'))).toEqual([
        'two-presidents-day.svg',
        'two-presidents-day.png',
        'two-presidents-footnotes-day.html',
        'two-presidents-footnotes-day.md',
        'two-presidents-day.graphml',
        'two-presidents-day.gexf',
        'two-presidents-day.json',
        'two-presidents-relationships-day.csv',
        'two-presidents-actors-day.csv',
      ]);
      await page.keyboard.press('Escape');
      await page.locator('.export').waitFor({ state: 'detached' });
      await explorer.finish();
    });
  });
}
