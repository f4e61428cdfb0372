import type { Ontology } from '../model/ontology.js';
import type { StoreVersion, TopologyBatch, TopologyEntity, TopologyRelationship } from '../store/port.js';
import { adjacencyOf } from './adjacency.js';
import { claimsOf } from './claims.js';
import { RelationshipColumns, UnknownEntity } from './columns.js';
import { IdNumbers } from './id-numbers.js';
import { IdTable } from './id-table.js';
import { IntList } from './int-list.js';
import { pick, placesOf } from './permutation.js';
import { sharedUint16 } from './shared-arrays.js';
import { atOnce, type Steps } from './steps.js';
import type { Topology } from './types.js';

/**
 * Builds a topology from batches, which may come in any order as long as an entity comes before its relationships.
 * Everything is numbered as it comes until the end puts it in the order of ids; ids that come in order save that.
 */
export class TopologyBuilder {
  private readonly entityTypes: IdTable;
  private readonly entities = new IdNumbers();
  private readonly entityType = new IntList(sharedUint16);
  private readonly sources = new IdNumbers();
  private readonly relationshipTypes: IdTable;
  private readonly relationships: RelationshipColumns;
  /** The first relationship that was left out because it leads to an entity that is not there. */
  private leftOut: UnknownEntity | undefined;

  constructor(
    private readonly ontology: Ontology,
    private readonly version: StoreVersion,
  ) {
    this.entityTypes = IdTable.of(ontology.entityTypes.map((type) => type.id));
    this.relationshipTypes = IdTable.of(ontology.relationshipTypes.map((type) => type.id));
    this.relationships = new RelationshipColumns({
      types: this.relationshipTypes,
      entity: (id) => this.entities.find(id),
      source: (id) => this.sources.findOrAdd(id),
    });
  }

  /**
   * Takes in a part of the graph.
   * @throws RangeError naming the record that comes twice or points to a type that is not there
   */
  add(batch: TopologyBatch): void {
    if ('entities' in batch) for (const entity of batch.entities) this.addEntity(entity);
    else for (const relationship of batch.relationships) this.addRelationship(relationship);
  }

  /** The topology of everything taken in; the builder is empty then. Throws as `finishing` does. */
  finish(): Topology {
    return atOnce(this.finishing());
  }

  /**
   * The same step by step, none of which takes long.
   * @param isPart whether relationships may be left out that lead to an entity that is not there
   * @throws RangeError naming a relationship that came twice, or leads to an entity that is not there
   */
  *finishing(isPart = false): Steps<Topology> {
    if (this.leftOut && !isPart) throw this.leftOut;
    const entities = yield* this.entities.take();
    const sources = yield* this.sources.take();
    const relationships = yield* this.relationships.ids.take();
    const { order } = relationships;
    const { claimCount, claimSource } = this.relationships;
    const claims = { counts: claimCount.take(), sources: claimSource.take() };
    const claimSources = claimsOf(claims, order, sources.order && placesOf(sources.order));
    yield;
    const places = entities.order && placesOf(entities.order);
    const relationshipSource = renumbered(this.relationships.source.take(order), places);
    yield;
    const relationshipTarget = renumbered(this.relationships.target.take(order), places);
    yield;
    const relationshipProfile = this.relationships.profile.take(order);
    const columns = { source: relationshipSource, target: relationshipTarget, profile: relationshipProfile };
    return {
      version: this.version,
      ontology: this.ontology,
      entities: entities.table,
      relationships: relationships.table,
      sources: sources.table,
      entityType: this.entityType.take(entities.order),
      entityTypes: idsOf(this.entityTypes),
      relationshipTypes: idsOf(this.relationshipTypes),
      relationshipSource,
      relationshipTarget,
      relationshipProfile,
      profiles: this.relationships.profiles.take(),
      ...claimSources,
      ...(yield* adjacencyOf(columns, entities.table.size)),
    };
  }

  private addRelationship(relationship: TopologyRelationship): void {
    try {
      this.relationships.add(relationship);
    } catch (error) {
      if (!(error instanceof UnknownEntity)) throw error;
      this.leftOut ??= error;
    }
  }

  private addEntity({ id, type }: TopologyEntity): void {
    const known = this.entities.size;
    if (this.entities.findOrAdd(id) < known) throw new RangeError(`The entity "${id}" is there twice`);
    const number = this.entityTypes.indexOf(type);
    if (number < 0) throw new RangeError(`The entity "${id}" has the unknown type "${type}"`);
    this.entityType.push(number);
  }
}

function renumbered(numbers: Int32Array, places: Int32Array | undefined): Int32Array {
  return places ? pick(places, numbers, numbers) : numbers;
}

function idsOf(table: IdTable): readonly string[] {
  return Array.from({ length: table.size }, (_, index) => table.at(index));
}
