import type { Ontology } from '../model/ontology.js';
import { statusRank } from '../model/claim.js';
import type { StoreVersion, TopologyBatch, TopologyEntity, TopologyRelationship } from '../store/port.js';
import { groupPositions } from './csr.js';
import { packedDays } from './days.js';
import { IdTable } from './id-table.js';
import { IntList } from './int-list.js';
import { orderOf, pick } from './permutation.js';
import { sharedInt32, sharedUint16, sharedUint8 } from './shared-arrays.js';
import type { Topology } from './types.js';

/** Builds a topology from batches, which may come in any order as long as an entity comes before its relationships. */
export class TopologyBuilder {
  private readonly entityTypes: IdTable;
  private readonly relationshipTypes: IdTable;
  /** Entities are numbered as they come until `finish` puts everything in the order of ids. */
  private readonly entityNumbers = new Map<string, number>();
  private readonly entityType = new IntList();
  private readonly sourceNumbers = new Map<string, number>();
  private readonly relationshipIds: string[] = [];
  private readonly relationshipType = new IntList();
  private readonly relationshipSource = new IntList();
  private readonly relationshipTarget = new IntList();
  private readonly firstDay = new IntList();
  private readonly lastDay = new IntList();
  private readonly status = new IntList();
  /** Pairs: which relationship is claimed by which source. */
  private readonly claimed = new IntList();
  private readonly claimedBy = new IntList();

  constructor(
    private readonly ontology: Ontology,
    private readonly version: StoreVersion,
  ) {
    this.entityTypes = IdTable.of(ontology.entityTypes.map((type) => type.id));
    this.relationshipTypes = IdTable.of(ontology.relationshipTypes.map((type) => type.id));
  }

  /**
   * Takes in a part of the graph.
   * @throws RangeError naming the record that comes twice or points to a type or an entity that is not there
   */
  add(batch: TopologyBatch): void {
    if ('entities' in batch) for (const entity of batch.entities) this.addEntity(entity);
    else for (const relationship of batch.relationships) this.addRelationship(relationship);
  }

  /** The topology of everything taken in. Throws `RangeError` naming a relationship that came twice. */
  finish(): Topology {
    const entityIds = [...this.entityNumbers.keys()];
    const entityOrder = orderOf(entityIds);
    const sourceIds = [...this.sourceNumbers.keys()];
    const sourceOrder = orderOf(sourceIds);
    const order = orderOf(this.relationshipIds);
    const entityPlace = groupPositions(entityOrder, entityOrder.length).items;
    const ends = (comers: IntList): Int32Array => {
      const entities = pick(comers.toArray(), order, sharedInt32(order.length));
      return pick(entityPlace, entities, entities);
    };
    const sources = ends(this.relationshipSource);
    const targets = ends(this.relationshipTarget);
    const out = groupPositions(sources, entityIds.length);
    const into = groupPositions(targets, entityIds.length);
    return {
      version: this.version,
      ontology: this.ontology,
      entities: sortedTable(entityIds, entityOrder),
      relationships: sortedTable(this.relationshipIds, order),
      sources: sortedTable(sourceIds, sourceOrder),
      entityType: pick(this.entityType.toArray(), entityOrder, sharedUint16(entityOrder.length)),
      entityTypes: idsOf(this.entityTypes),
      relationshipType: pick(this.relationshipType.toArray(), order, sharedUint16(order.length)),
      relationshipTypes: idsOf(this.relationshipTypes),
      relationshipSource: sources,
      relationshipTarget: targets,
      firstDay: pick(this.firstDay.toArray(), order, sharedInt32(order.length)),
      lastDay: pick(this.lastDay.toArray(), order, sharedInt32(order.length)),
      status: pick(this.status.toArray(), order, sharedUint8(order.length)),
      ...this.claimSources(order, sourceOrder),
      outOffsets: out.offsets,
      out: out.items,
      outEntity: pick(targets, out.items, sharedInt32(order.length)),
      inOffsets: into.offsets,
      in: into.items,
      inEntity: pick(sources, into.items, sharedInt32(order.length)),
      degree: degreesOf(sources, targets, entityIds.length),
    };
  }

  /** Turns the pairs round twice, first by source and then by relationship, which leaves the sources of each in order. */
  private claimSources(order: Int32Array, sourceOrder: Int32Array) {
    const relationshipPlace = groupPositions(order, order.length).items;
    const sourcePlace = groupPositions(sourceOrder, sourceOrder.length).items;
    const claims = this.claimed.length;
    const sources = pick(sourcePlace, this.claimedBy.toArray(), new Int32Array(claims));
    const bySource = groupPositions(sources, sourceOrder.length).items;
    const relationships = pick(this.claimed.toArray(), bySource, new Int32Array(claims));
    const byRelationship = groupPositions(pick(relationshipPlace, relationships, relationships), order.length);
    return {
      claimSourceOffsets: byRelationship.offsets,
      claimSources: pick(pick(sources, bySource, new Int32Array(claims)), byRelationship.items, sharedInt32(claims)),
    };
  }

  private addEntity(entity: TopologyEntity): void {
    if (this.entityNumbers.has(entity.id)) throw new RangeError(`The entity "${entity.id}" is there twice`);
    const type = this.entityTypes.indexOf(entity.type);
    if (type < 0) throw new RangeError(`The entity "${entity.id}" has the unknown type "${entity.type}"`);
    this.entityNumbers.set(entity.id, this.entityNumbers.size);
    this.entityType.push(type);
  }

  private addRelationship(relationship: TopologyRelationship): void {
    const { id } = relationship;
    const type = this.relationshipTypes.indexOf(relationship.type);
    if (type < 0) throw new RangeError(`The relationship "${id}" has the unknown type "${relationship.type}"`);
    const { first, last } = packedDays(relationship.since, relationship.until);
    for (const source of relationship.sources) {
      this.claimed.push(this.relationshipIds.length);
      this.claimedBy.push(numberOf(this.sourceNumbers, source));
    }
    this.relationshipSource.push(this.entityNumber(relationship.source, id));
    this.relationshipTarget.push(this.entityNumber(relationship.target, id));
    this.relationshipIds.push(id);
    this.relationshipType.push(type);
    this.firstDay.push(first);
    this.lastDay.push(last);
    this.status.push(statusRank(relationship.status));
  }

  private entityNumber(entity: string, relationship: string): number {
    const number = this.entityNumbers.get(entity);
    if (number === undefined) {
      throw new RangeError(`The relationship "${relationship}" leads to the unknown entity "${entity}"`);
    }
    return number;
  }
}

function degreesOf(sources: Int32Array, targets: Int32Array, entities: number): Int32Array {
  const degree = sharedInt32(entities);
  for (let relationship = 0; relationship < sources.length; relationship += 1) {
    const source = sources[relationship]!;
    const target = targets[relationship]!;
    degree[source]! += 1;
    if (target !== source) degree[target]! += 1;
  }
  return degree;
}

function sortedTable(ids: readonly string[], order: Int32Array): IdTable {
  return IdTable.fromSorted(Array.from(order, (position) => ids[position]!));
}

function numberOf(numbers: Map<string, number>, id: string): number {
  const known = numbers.get(id);
  if (known !== undefined) return known;
  numbers.set(id, numbers.size);
  return numbers.size - 1;
}

function idsOf(table: IdTable): readonly string[] {
  return Array.from({ length: table.size }, (_, index) => table.at(index));
}
