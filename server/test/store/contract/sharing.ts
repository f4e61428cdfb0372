import { expect, test } from '@jest/globals';
import { StoreUnavailable } from '../../../src/store/errors';
import type { GraphStore } from '../../../src/store/port';
import type { StoreHarness } from '../contract';
import { claim, entity, ONTOLOGY, savedView, SMALL_GRAPH } from '../records';
import { closingAfterEach } from './harness';
import { readTopology } from './read-topology';

export function describeSharing(given: StoreHarness): void {
  const { openEmpty, openAgain } = closingAfterEach(given);

  test('[GS7] changes applied at once are written one after the other', async () => {
    const store = await openEmpty();
    const other = await openAgain();
    await store.apply(SMALL_GRAPH);
    const revisions = await Promise.all(
      Array.from({ length: 12 }, (_, index) => {
        const claims = [claim(`c-${index}`, 'anna-knows-boris', index === 5 ? 'CONFIRMED' : 'ALLEGED')];
        return (index % 2 ? store : other).apply({ entities: [entity(`e-${index}`)], claims });
      }),
    );
    expect(revisions.sort((a, b) => a - b)).toEqual(Array.from({ length: 12 }, (_, index) => index + 2));
    expect(await store.statistics()).toMatchObject({ entities: 14, claims: 13, revision: 13 });
    expect(await store.relationships(['anna-knows-boris'])).toMatchObject([{ status: 'CONFIRMED' }]);
  });

  test('[GS7] of two changes that exclude each other, one is refused', async () => {
    const store = await openEmpty();
    const other = await openAgain();
    await store.apply({ ...SMALL_GRAPH, claims: [...SMALL_GRAPH.claims, claim('claim-2', 'anna-knows-boris')] });
    // Each leaves the relationship with a claim; both together would not.
    const outcomes = await Promise.allSettled([
      store.apply({ claims: [claim('claim-1', 'anna')] }),
      other.apply({ claims: [claim('claim-2', 'anna')] }),
    ]);
    expect(outcomes.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
    expect(await store.claimsAbout(['anna-knows-boris'])).toHaveLength(1);
  });

  test('[GS8] what was written is there when the store is opened again', async () => {
    const store = await openEmpty();
    await store.apply(SMALL_GRAPH);
    await store.close();
    const again = await openAgain();
    expect(await again.version()).toMatchObject({ revision: 1 });
    expect(await again.describe()).toMatchObject({ ontology: ONTOLOGY });
    expect(await again.entities(['anna'])).toEqual([entity('anna')]);
    expect((await readTopology(again)).relationships).toHaveLength(1);
    expect(await again.apply({ entities: [entity('clara')] })).toBe(2);
  });

  test('[GS19] several openings see each other’s changes', async () => {
    const store = await openEmpty();
    const other = await openAgain();
    expect(await other.version()).toEqual({ revision: 0, change: '' });
    await store.apply(SMALL_GRAPH);
    expect(await other.version()).toEqual(await store.version());
    expect(await other.relationships(['anna-knows-boris'])).toHaveLength(1);
    await other.apply({ entities: [entity('clara')] });
    expect(await store.entities(['clara'])).toEqual([entity('clara')]);
    expect((await readTopology(store)).entities).toHaveLength(3);
  });

  test('[GS20] a closed store answers every call with StoreUnavailable', async () => {
    const store = await openEmpty();
    await store.apply(SMALL_GRAPH);
    await store.topology();
    expect(store.location).toMatch(/\w/);
    await store.close();
    await store.close();
    const calls: ((closed: GraphStore) => Promise<unknown>)[] = [
      (closed) => closed.version(),
      (closed) => closed.statistics(),
      (closed) => closed.describe(),
      (closed) => closed.entities(['anna']),
      (closed) => closed.relationships(['r']),
      (closed) => closed.claimsAbout(['anna']),
      (closed) => closed.claimsFrom(['article'], { first: 1 }),
      (closed) => closed.sources(['article']),
      (closed) => closed.listSources({ first: 1 }),
      (closed) => closed.listEntities({ order: 'ID', first: 1 }),
      (closed) => closed.searchCandidates({ tokens: ['ann'], limit: 1 }),
      (closed) => closed.topology(),
      (closed) => closed.topologyChanges({ revision: 1, change: '' }),
      (closed) => closed.apply({}),
      (closed) => closed.views.get('v'),
      (closed) => closed.views.list({ text: '', first: 1 }),
      (closed) => closed.views.put(savedView('v'), null),
      (closed) => closed.views.forgetDeleted(''),
    ];
    for (const call of calls) await expect(call(store)).rejects.toThrow(StoreUnavailable);
  });
}
