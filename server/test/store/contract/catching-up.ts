import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { InvalidChangeSet, StoreUnavailable } from '../../../src/store/errors';
import type { GraphStore, StoreVersion, TopologyChanges } from '../../../src/store/port';
import type { StoreHarness } from '../contract';
import { claim, entity, ONTOLOGY, relationship, SMALL_GRAPH, source } from '../records';
import { byId, closingAfterEach } from './harness';
import { histories } from './histories';
import { readTopology } from './read-topology';

type Topology = Awaited<ReturnType<typeof readTopology>>;

/** A topology with changes put over it, in the order of ids. */
function caughtUp(before: Topology, { version, entities, relationships }: TopologyChanges): Topology {
  return sorted({
    version,
    ontology: before.ontology,
    entities: merged(before.entities, entities),
    relationships: merged(before.relationships, relationships),
  });
}

function merged<T extends { readonly id: string }>(before: readonly T[], put: readonly T[]): T[] {
  expect(new Set(put.map(({ id }) => id)).size).toBe(put.length);
  return [...new Map([...before, ...put].map((record) => [record.id, record])).values()];
}

function sorted(topology: Topology): Topology {
  return { ...topology, entities: byId(topology.entities), relationships: byId(topology.relationships) };
}

/** Fails where the changes since a topology are not known, or do not make the topology of now. */
async function expectToCatchUp(store: GraphStore, before: Topology): Promise<TopologyChanges> {
  const changes = await store.topologyChanges(before.version);
  if (!changes) throw new Error('the changes are not known');
  expect(changes.version).toEqual(await store.version());
  expect(caughtUp(before, changes)).toEqual(sorted(await readTopology(store)));
  return changes;
}

const idsOf = ({ entities, relationships }: TopologyChanges) => ({
  entities: entities.map(({ id }) => id).sort(),
  relationships: relationships.map(({ id }) => id).sort(),
});

export function describeCatchingUp(given: StoreHarness): void {
  const { openEmpty, openAgain } = closingAfterEach(given);

  test('[GS21] no two changes leave the same version', async () => {
    const store = await openEmpty();
    const versions: StoreVersion[] = [await store.version()];
    for (const changes of [SMALL_GRAPH, {}, {}, { ...SMALL_GRAPH, replace: true }]) {
      await store.apply(changes);
      versions.push(await store.version());
    }
    expect(versions.map(({ revision }) => revision)).toEqual([0, 1, 2, 3, 4]);
    expect(new Set(versions.map(({ change }) => change)).size).toBe(5);
    expect(versions[0]).toEqual({ revision: 0, change: '' });

    const other = await openEmpty();
    for (const changes of [SMALL_GRAPH, {}]) await other.apply(changes);
    expect(await other.version()).toMatchObject({ revision: 2 });
    expect(versions).not.toContainEqual(await other.version());
  });

  test('[GS21] a refused change set leaves the version, and all openings tell the same one', async () => {
    const store = await openEmpty();
    await store.apply(SMALL_GRAPH);
    const version = await store.version();
    await expect(store.apply({ claims: [claim('c', 'nobody')] })).rejects.toThrow(InvalidChangeSet);
    expect(await store.version()).toEqual(version);
    expect(await (await openAgain()).version()).toEqual(version);
  });

  test('[GS22] since the version of now there is nothing', async () => {
    const store = await openEmpty();
    await store.apply(SMALL_GRAPH);
    const version = await store.version();
    expect(await store.topologyChanges(version)).toEqual({ version, entities: [], relationships: [] });
  });

  test('[GS22] what was put since then is told as it is now, each once', async () => {
    const store = await openEmpty();
    await store.apply(SMALL_GRAPH);
    const before = await readTopology(store);
    await store.apply({
      entities: [entity('clara'), entity('anna', { type: 'Party' })],
      relationships: [relationship('clara-knows-anna', 'clara', 'anna', { since: '2019' })],
      claims: [claim('c2', 'clara-knows-anna', 'ALLEGED')],
    });
    await store.apply({
      sources: [source('book')],
      entities: [entity('clara', { type: 'Party' })],
      relationships: [relationship('clara-knows-anna', 'anna', 'boris', { type: 'LEADER_OF', until: '2020-05' })],
      claims: [claim('c3', 'clara-knows-anna', 'CONFIRMED', { source: 'book' })],
    });
    const changes = await expectToCatchUp(store, before);
    expect({ ...changes, entities: byId(changes.entities) }).toEqual({
      version: await store.version(),
      entities: [
        { id: 'anna', type: 'Party' },
        { id: 'clara', type: 'Party' },
      ],
      relationships: [
        {
          ...{ id: 'clara-knows-anna', type: 'LEADER_OF', source: 'anna', target: 'boris', since: null },
          ...{ until: '2020-05', status: 'CONFIRMED', sources: ['article', 'book'] },
        },
      ],
    });
  });

  test('[GS22] a relationship that got or lost a claim is told, too', async () => {
    const store = await openEmpty();
    await store.apply({
      ...SMALL_GRAPH,
      relationships: [...SMALL_GRAPH.relationships, relationship('back', 'boris', 'anna')],
      claims: [claim('c1', 'anna-knows-boris', 'CONFIRMED'), claim('c2', 'anna-knows-boris'), claim('c3', 'back')],
    });
    const before = await readTopology(store);
    // It was about the one relationship and is about the other one now.
    await store.apply({ claims: [claim('c1', 'back', 'CONFIRMED'), claim('c4', 'anna')] });
    const changes = await expectToCatchUp(store, before);
    expect(idsOf(changes)).toEqual({ entities: [], relationships: ['anna-knows-boris', 'back'] });
    const status = Object.fromEntries(changes.relationships.map((told) => [told.id, told.status]));
    expect(status).toEqual({ 'anna-knows-boris': 'REPORTED', back: 'CONFIRMED' });
  });

  test('[GS22] a change that puts neither entities nor relationships leaves nothing to put', async () => {
    const store = await openEmpty();
    await store.apply(SMALL_GRAPH);
    const before = await readTopology(store);
    await store.apply({ sources: [source('book')], claims: [claim('c', 'anna', 'DENIED', { source: 'book' })] });
    expect(idsOf(await expectToCatchUp(store, before))).toEqual({ entities: [], relationships: [] });
  });

  test('[GS19][GS22] changes of another opening are told', async () => {
    const store = await openEmpty();
    await store.apply(SMALL_GRAPH);
    const before = await readTopology(store);
    const other = await openAgain();
    await other.apply({ entities: [entity('clara')] });
    await store.apply({ entities: [entity('dora')] });
    await other.close();
    expect(idsOf(await expectToCatchUp(store, before)).entities).toEqual(['clara', 'dora']);
    expect(idsOf(await expectToCatchUp(await openAgain(), before)).entities).toEqual(['clara', 'dora']);
  });

  test('[GS22] any history of changes: what was known then and the changes since make what is known now', async () => {
    let known = 0;
    await fc.assert(
      fc.asyncProperty(histories, async (history) => {
        const store = await openEmpty();
        const earlier: Topology[] = [];
        for (const changes of history) {
          earlier.push(await readTopology(store));
          await store.apply(changes).catch((error: unknown) => expect(error).toBeInstanceOf(InvalidChangeSet));
        }
        const now = sorted(await readTopology(store));
        for (const before of earlier) {
          const changes = await store.topologyChanges(before.version);
          if (changes) expect(caughtUp(before, changes)).toEqual(now);
          if (changes && before.version.revision < now.version.revision) known++;
        }
        await store.close();
      }),
      { numRuns: given.histories },
    );
    // Otherwise the histories would say nothing.
    expect(known).toBeGreaterThan(given.histories / 4);
  });

  test('[GS23] since a version of another history nothing is known', async () => {
    const lost = await openEmpty();
    for (const changes of [SMALL_GRAPH, {}, {}]) await lost.apply(changes);
    const version = await lost.version();
    await lost.close();

    const store = await openEmpty();
    await store.apply(SMALL_GRAPH);
    // Further than this one has come, as far, and not as far.
    expect(await store.topologyChanges(version)).toBeUndefined();
    for (const changes of [{}, {}]) await store.apply(changes);
    expect(await store.version()).toMatchObject({ revision: version.revision });
    expect(await store.topologyChanges(version)).toBeUndefined();
    await store.apply({});
    expect(await store.topologyChanges(version)).toBeUndefined();
    expect(await store.topologyChanges({ revision: -1, change: '' })).toBeUndefined();
  });

  test('[GS23] a change that replaces everything or brings other types is not told', async () => {
    const store = await openEmpty();
    await store.apply(SMALL_GRAPH);
    for (const whole of [{ ...SMALL_GRAPH, replace: true }, { replace: true }, { ontology: ONTOLOGY }]) {
      const before = await store.version();
      await store.apply(whole);
      expect(await store.topologyChanges(before)).toBeUndefined();
      const after = await readTopology(store);
      await store.apply({});
      expect(await store.topologyChanges(before)).toBeUndefined();
      await expectToCatchUp(store, after);
    }
  });

  test('[GS23] a change of more than 20,000 records is not told', async () => {
    const store = await openEmpty();
    await store.apply(SMALL_GRAPH);
    const before = await store.version();
    const entities = Array.from({ length: 20_000 }, (_, index) => entity(`e-${index}`));
    await store.apply({ entities, claims: [claim('c', 'anna-knows-boris')] });
    expect(await store.topologyChanges(before)).toBeUndefined();
    const after = await readTopology(store);
    await store.apply({ entities: entities.slice(0, 100) });
    expect((await expectToCatchUp(store, after)).entities).toHaveLength(100);
  });

  test('[GS23] many changes in a row are told', async () => {
    const store = await openEmpty();
    await store.apply(SMALL_GRAPH);
    const before = await readTopology(store);
    for (let index = 0; index < 100; index++) await store.apply({ entities: [entity(`e-${index % 10}`)] });
    expect((await expectToCatchUp(store, before)).entities).toHaveLength(10);
  });

  test('[GS24] changes that are read while others write are whole, or StoreUnavailable', async () => {
    const store = await openEmpty();
    const other = await openAgain();
    await store.apply(SMALL_GRAPH);
    const before = await readTopology(store);
    // Both move together, so that each answer shows whether it is of one moment.
    const pair = (step: number) => ({
      relationships: ['left', 'right'].map((id) => relationship(id, 'anna', 'boris', { since: String(2000 + step) })),
      claims: ['left', 'right'].map((id) => claim(`c-${id}`, id)),
    });
    for (let step = 0; step < 20; step++) {
      const [, ...answers] = await Promise.allSettled([
        other.apply(pair(step)),
        ...Array.from({ length: 3 }, () => store.topologyChanges(before.version)),
      ]);
      for (const answer of answers) {
        if (answer.status === 'rejected') expect(answer.reason).toBeInstanceOf(StoreUnavailable);
        else expectOneMoment(answer.value);
      }
    }
    await expectToCatchUp(store, before);
  });
}

/** Each change of the pair counts one revision after the first and sets the next year. */
function expectOneMoment(changes: TopologyChanges | undefined): void {
  const years = changes?.relationships.map(({ since }) => Number(since)) ?? [];
  const { revision } = changes!.version;
  expect(years).toEqual(revision === 1 ? [] : [2000 + revision - 2, 2000 + revision - 2]);
}
