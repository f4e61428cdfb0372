import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { InvalidChangeSet } from '../../../src/store/errors';
import type { GraphStore } from '../../../src/store/port';
import type { StoreHarness } from '../contract';
import { GraphModel } from './graph-model';
import { byId, closingAfterEach } from './harness';
import { histories, IDS } from './histories';
import { readTopology } from './read-topology';

const ALL = 100;

export function describeModel(given: StoreHarness): void {
  const { openEmpty } = closingAfterEach(given);

  test('[GS2][GS3][GS4][GS5][GS6] any history of changes leaves what plain maps would hold', async () => {
    let accepted = 0;
    let refused = 0;
    await fc.assert(
      fc.asyncProperty(histories, async (history) => {
        const store = await openEmpty();
        const model = new GraphModel();
        for (const changes of history) {
          if (model.apply(changes)) {
            expect(await store.apply(changes)).toBe(model.revision);
            accepted++;
          } else {
            await expect(store.apply(changes)).rejects.toThrow(InvalidChangeSet);
            refused++;
          }
        }
        await expectSame(store, model);
        await store.close();
      }),
      { numRuns: given.histories },
    );
    // Otherwise the histories would say nothing.
    expect(Math.min(accepted, refused)).toBeGreaterThan(given.histories / 4);
  });
}

async function expectSame(store: GraphStore, model: GraphModel): Promise<void> {
  expect(await store.statistics()).toEqual(model.statistics());
  expect(await store.describe()).toEqual(model.description());
  expect(byId(await store.entities(IDS.entities))).toEqual(model.entities());
  expect((await store.listEntities({ order: 'NAME', first: ALL })).items).toEqual(model.entitiesByName());
  expect((await store.listEntities({ order: 'NAME', types: ['Party'], first: ALL })).items).toEqual(
    model.entitiesByName('Party'),
  );
  expect((await store.listSources({ first: ALL })).items).toEqual(model.sources());
  const subjects = [...IDS.entities, ...IDS.relationships];
  expect(await store.claimsAbout(subjects)).toEqual(model.claimsAbout(subjects));
  const pages = await store.claimsFrom(IDS.sources, { first: ALL });
  for (const id of IDS.sources) expect(pages.get(id)?.items).toEqual(model.claimsFrom(id));

  const wanted = model.relationships();
  expect(byId(await store.relationships(IDS.relationships))).toEqual(
    wanted.map(({ relationship, status }) => ({ ...relationship, status })),
  );
  const topology = await readTopology(store);
  expect(topology.version.revision).toBe(model.revision);
  expect(byId(topology.entities)).toEqual(model.entities().map(({ id, type }) => ({ id, type })));
  expect(byId(topology.relationships)).toEqual(
    wanted.map(({ relationship: { properties: _, ...relationship }, status, sources }) => {
      return { ...relationship, status, sources };
    }),
  );
}
