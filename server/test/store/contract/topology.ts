import { expect, test } from '@jest/globals';
import { StoreChanged } from '../../../src/store/errors';
import type { TopologyBatch } from '../../../src/store/port';
import type { StoreHarness } from '../contract';
import { claim, entity, ONTOLOGY, relationship, SMALL_GRAPH, source } from '../records';
import { byId, closingAfterEach } from './harness';
import { readTopology } from './read-topology';

/** More entities and relationships than one batch takes. */
function bigGraph(number: number) {
  const entities = Array.from({ length: number }, (_, index) => entity(`e-${index}`));
  const relationships = entities.map(({ id }, index) => relationship(`r-${index}`, id, `e-${(index * 7) % number}`));
  const claims = relationships.map(({ id }) => claim(`c-${id}`, id, 'ALLEGED'));
  return { ontology: ONTOLOGY, sources: [source('article')], entities, relationships, claims };
}

export function describeTopology(given: StoreHarness): void {
  const { openEmpty } = closingAfterEach(given);

  test('[GS17] a topology has each entity and relationship, with evidence, as of its revision', async () => {
    const store = await openEmpty();
    await store.apply(SMALL_GRAPH);
    await store.apply({
      sources: [source('book')],
      entities: [entity('party', { type: 'Party' })],
      relationships: [relationship('leads', 'boris', 'party', { type: 'LEADER_OF', since: '2019-03', until: '2020' })],
      claims: [
        claim('c2', 'leads', 'DENIED', { source: 'book' }),
        claim('c3', 'leads', 'ALLEGED'),
        claim('c4', 'leads', 'DISPUTED'),
        claim('c5', 'anna', 'CONFIRMED', { source: 'book' }),
      ],
    });
    const topology = await readTopology(store);
    expect(topology.version).toEqual(await store.version());
    expect(topology.ontology).toEqual(ONTOLOGY);
    expect(byId(topology.entities)).toEqual([
      { id: 'anna', type: 'Politician' },
      { id: 'boris', type: 'Politician' },
      { id: 'party', type: 'Party' },
    ]);
    const ends = { since: null, until: null };
    expect(byId(topology.relationships)).toEqual([
      {
        ...{ id: 'anna-knows-boris', type: 'KNOWS', source: 'anna', target: 'boris', ...ends },
        ...{ status: 'REPORTED', sources: ['article'] },
      },
      {
        ...{ id: 'leads', type: 'LEADER_OF', source: 'boris', target: 'party', since: '2019-03', until: '2020' },
        ...{ status: 'ALLEGED', sources: ['article', 'book'] },
      },
    ]);
  });

  test('[GS17] a graph of more than one batch is whole, entities first', async () => {
    const store = await openEmpty();
    const graph = bigGraph(10_001);
    await store.apply(graph);
    const { entities, relationships } = await readTopology(store);
    expect(byId(entities).map(({ id }) => id)).toEqual(byId(graph.entities).map(({ id }) => id));
    expect(byId(relationships).map(({ source, target }) => [source, target])).toEqual(
      byId(graph.relationships).map(({ source, target }) => [source, target]),
    );
  });

  test('[GS18] a change meanwhile is not mixed in', async () => {
    const store = await openEmpty();
    await store.apply(SMALL_GRAPH);
    const { version, batches } = await store.topology();
    const ids: string[] = [];
    let failure: unknown;
    let changed = false;
    try {
      for await (const batch of batches) {
        ids.push(...idsOf(batch));
        if (!changed) await store.apply({ replace: true, ontology: ONTOLOGY, entities: [entity('clara')] });
        changed = true;
      }
    } catch (error) {
      failure = error;
    }
    expect(changed).toBe(true);
    expect(version.revision).toBe(1);
    if (failure === undefined) expect(ids).toEqual(['anna', 'boris', 'anna-knows-boris']);
    else expect(failure).toBeInstanceOf(StoreChanged);
    expect((await readTopology(store)).entities).toEqual([{ id: 'clara', type: 'Politician' }]);
  });

  test('[GS18] a reader who stops early, or never begins, stands in nobody’s way', async () => {
    const store = await openEmpty();
    await store.apply(SMALL_GRAPH);
    await store.topology();
    const { batches } = await store.topology();
    for await (const batch of batches) {
      expect(idsOf(batch)).toHaveLength(2);
      break;
    }
    expect(await store.apply({ replace: true })).toBe(2);
    expect((await readTopology(store)).entities).toEqual([]);
  });
}

function idsOf(batch: TopologyBatch): string[] {
  return ('entities' in batch ? batch.entities : batch.relationships).map(({ id }) => id).sort();
}
