import type { GraphStore, TopologyEntity, TopologyRelationship } from '../../../src/store/port';

/** Reads a topology to its end. Throws where a relationship comes before an entity. */
export async function readTopology(store: GraphStore) {
  const { version, ontology, batches } = await store.topology();
  const entities: TopologyEntity[] = [];
  const relationships: TopologyRelationship[] = [];
  for await (const batch of batches) {
    if ('relationships' in batch) relationships.push(...batch.relationships);
    else if (relationships.length > 0) throw new Error('an entity came after a relationship');
    else entities.push(...batch.entities);
  }
  return { version, ontology, entities, relationships };
}
