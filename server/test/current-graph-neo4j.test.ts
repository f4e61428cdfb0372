import { afterAll, beforeAll, expect, jest, test } from '@jest/globals';
import { CurrentGraph } from '../src/current-graph';
import { StoreChanged } from '../src/store/errors';
import { openNeo4jStore } from '../src/store/neo4j/store';
import type { GraphStore, TopologyBatch } from '../src/store/port';
import { buildTopology } from '../src/topology/build';
import { claim, entity, relationship, SMALL_GRAPH } from './store/records';
import { describeWithNeo4j } from './support/neo4j';
import { Neo4jDatabase } from './support/neo4j-database';
import { contentsOf } from './topology/contents';

jest.setTimeout(120_000);

describeWithNeo4j('the graph in memory of a Neo4j that others write to', (getConfig) => {
  let database: Neo4jDatabase;
  let store: GraphStore;
  beforeAll(async () => {
    database = new Neo4jDatabase(getConfig());
    await database.clear();
    store = await openNeo4jStore(getConfig());
  });
  afterAll(async () => {
    await store.close();
    await database.close();
  });

  test('has all of what was written while it was read for the first time', async () => {
    await store.apply(SMALL_GRAPH);
    const ends: unknown[] = [];
    let reads = 0;
    /** Neo4j shows a reader what others commit meanwhile: here between the entities and the relationships. */
    async function* interrupted(batches: AsyncIterable<TopologyBatch>) {
      try {
        for await (const batch of batches) {
          yield batch;
          if ('relationships' in batch || reads > 1) continue;
          await store.apply({
            entities: [entity('clara')],
            relationships: [relationship('anna-knows-clara', 'anna', 'clara')],
            claims: [claim('claim-2', 'anna-knows-clara'), claim('claim-1', 'anna-knows-boris', 'DENIED')],
          });
        }
        ends.push('whole');
      } catch (error) {
        ends.push(error);
        throw error;
      }
    }
    const graph = new CurrentGraph({
      version: () => store.version(),
      topologyChanges: (since) => store.topologyChanges(since),
      topology: async () => {
        reads += 1;
        const stream = await store.topology();
        return { ...stream, batches: interrupted(stream.batches) };
      },
    });

    const topology = await graph.read();
    expect(ends).toEqual([expect.any(StoreChanged)]);
    expect(topology.entities.size).toBe(3);
    expect(contentsOf(topology)).toEqual(contentsOf(await buildTopology(await store.topology())));
  });
});
