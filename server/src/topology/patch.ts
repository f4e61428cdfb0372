import type { TopologyChanges } from '../store/port.js';
import { claimsOf } from './claims.js';
import { RelationshipColumns } from './columns.js';
import { IdTable } from './id-table.js';
import { patchAdjacency } from './patch/adjacency.js';
import { patchClaims } from './patch/claims.js';
import { patchColumn } from './patch/column.js';
import { patchEnds } from './patch/ends.js';
import { patchEntities } from './patch/entities.js';
import { mergeIds } from './patch/merge-ids.js';
import { joinProfiles } from './profiles.js';
import { sharedInt32 } from './shared-arrays.js';
import { givingWay, type Steps } from './steps.js';
import type { Topology } from './types.js';

/**
 * The topology after some changes, as if it had been built anew: what did not change is copied in long stretches. The old
 * one stays as it is; they share the arrays that are the same. Requests get their turn meanwhile.
 * @throws RangeError naming a record that contradicts another, see `TopologyBuilder`
 */
export async function patchTopology(topology: Topology, changes: TopologyChanges): Promise<Topology> {
  return givingWay(patching(topology, changes));
}

function* patching(topology: Topology, changes: TopologyChanges): Steps<Topology> {
  const entities = patchEntities(topology, changes.entities);
  const records = changes.relationships;
  const sources = mergeIds(
    topology.sources,
    records.flatMap((record) => record.sources),
  );
  yield;
  const columns = new RelationshipColumns({
    types: IdTable.of(topology.relationshipTypes),
    entity: (id) => entities.table.indexOf(id),
    source: (id) => sources.table.indexOf(id),
  });
  for (const record of records) columns.add(record);
  const { table: changedIds, order } = yield* columns.ids.take();
  const { table, insertions } = mergeIds(
    topology.relationships,
    records.map((record) => record.id),
  );
  const numbers = Int32Array.from({ length: changedIds.size }, (_, i) => table.indexOf(changedIds.at(i)));
  const changed = { numbers, insertions };
  yield;
  const claims = claimsOf({ counts: columns.claimCount.take(), sources: columns.claimSource.take() }, order);
  const patchedClaims = patchClaims(topology, changed, sources, claims);
  yield;
  const source = patchEnds(topology.relationshipSource, changed, columns.source.take(order), entities.insertions);
  const target = patchEnds(topology.relationshipTarget, changed, columns.target.take(order), entities.insertions);
  yield;
  // A changed relationship gets a profile of its own: to look for an equal one would take as long as to read them all.
  const firstNew = topology.profiles.type.length;
  const newProfiles = columns.profile.take(order).map((number) => number + firstNew);
  const profile = patchColumn(topology.relationshipProfile, changed, newProfiles, sharedInt32);
  yield;
  const adjacency = yield* patchAdjacency(
    topology,
    { source, target, profile },
    { entities: entities.insertions, relationshipPlaces: insertions.places() },
  );
  return {
    version: changes.version,
    ontology: topology.ontology,
    entities: entities.table,
    relationships: table,
    entityType: entities.entityType,
    entityTypes: topology.entityTypes,
    relationshipTypes: topology.relationshipTypes,
    relationshipSource: source.ends,
    relationshipTarget: target.ends,
    relationshipProfile: profile,
    profiles: joinProfiles(topology.profiles, columns.profiles.take()),
    ...patchedClaims,
    ...adjacency,
  };
}
