import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { join } from 'node:path';
import type { ChangeSet } from '@actor-graph/server/model/change-set.js';
import { openSqliteStore } from '@actor-graph/server/store/sqlite/store.js';
import type { CanvasElement } from '../../src/canvas/mount.js';
import { Explorer } from '../support/explorer.js';
import { Server } from '../support/server.js';
import type { Session } from '../support/session.js';

const LONELY = 'Honorary Secretary of the Society for the Preservation of Long Names and of Those Who Bear Them';
const ADDRESS = `https://example.org/${'averylongaddress'.repeat(8)}`;
const NOTHING_MORE = { summary: null, since: null, until: null, properties: [] };

/** People as somebody's own data may have them: no first picture, no questions, and no words but names. */
const PEOPLE: ChangeSet = {
  ontology: {
    entityTypes: [
      {
        ...{ id: 'Person', kind: 'PERSON', label: { en: 'person' }, colour: '#3f74b8', icon: 'person' },
        ...{ parent: null, description: null },
      },
    ],
    relationshipTypes: [
      {
        ...{ id: 'KNOWS', label: { en: 'knows' }, inverseLabel: { en: 'is known to' }, symmetric: true },
        ...{ parent: null, description: null, colour: '#5b6470', sourceTypes: ['Person'], targetTypes: ['Person'] },
      },
    ],
  },
  dataset: { title: { en: 'My own' }, description: { en: 'Mine.' }, opening: [], questions: [] },
  sources: [
    {
      ...{ id: 'page', title: ADDRESS, publisher: null, url: ADDRESS, published: null },
      ...{ accessed: null, language: 'en', standpoint: null },
    },
  ],
  entities: [
    ['lonely', LONELY],
    ['anna', 'Anna'],
    ['boris', 'Boris'],
  ].map(([id = '', text = '']) => ({
    ...NOTHING_MORE,
    ...{ id, type: 'Person' },
    names: [{ text, lang: 'en', script: 'Latn', kind: 'PRIMARY', since: null, until: null }],
  })),
  relationships: [
    { id: 'knows', type: 'KNOWS', source: 'anna', target: 'boris', since: null, until: null, properties: [] },
  ],
  claims: [
    {
      ...{ id: 'knows--claim', about: 'knows', status: 'REPORTED', source: 'page', locator: 'line 1', note: null },
      ...{ attributedTo: null, field: null, value: null, number: null, unit: null, date: null },
    },
  ],
};

async function fill(dataDir: string): Promise<void> {
  const store = openSqliteStore(join(dataDir, 'graph.sqlite'));
  await store.apply(PEOPLE);
  await store.close();
}

export function testOwnData(current: () => Session): void {
  describe('data of one’s own', () => {
    let server: Server;
    beforeAll(async () => {
      server = await Server.start(fill);
    });
    afterAll(() => server.stop());

    test('without a first picture, questions, dates or short names reads as well', async () => {
      const explorer = await Explorer.open(current().browser, server.url);
      const { page } = explorer;
      /** By how much what is in the panel is wider than it. */
      const sideways = (): Promise<number> =>
        page.locator('#panel').evaluate((panel) => panel.scrollWidth - panel.clientWidth);
      await page.getByText('Search for an actor to begin with.').waitFor();
      await page.getByText('Search for somebody, or select two actors').waitFor();
      expect(await page.getByRole('heading', { name: 'Questions to begin with' }).count()).toBe(0);
      expect(await sideways()).toBe(0);

      await explorer.search.fill('Honorary');
      await explorer.results.first().click();
      await explorer.untilMoreThan(0);
      await page.locator('#canvas').press('Escape');
      await explorer.untilState(({ selection }) => selection.length === 0);
      await explorer.until(() => {
        const graph = document.querySelector<CanvasElement>('#canvas')?.graph;
        return /^Honorary .*…$/.test(String(graph?.nodes().first().data('nameShown')));
      }, null);

      await explorer.search.fill('Anna');
      await explorer.results.first().click();
      await explorer.untilMoreThan(1);
      await page.locator('#canvas').press('b');
      await explorer.untilMoreThan(2);
      await page.getByRole('tab', { name: 'Evidence' }).click();
      await page.getByRole('checkbox', { name: /example\.org/ }).waitFor();
      expect(await sideways()).toBe(0);
      await explorer.finish();
    });
  });
}
