import { statusRank } from '../model/claim.js';
import type { TopologyRelationship } from '../store/port.js';
import { DayReader } from './days.js';
import { IdList } from './id-list.js';
import type { IdTable } from './id-table.js';
import { IntList } from './int-list.js';
import { ProfileList } from './profiles.js';
import { sharedInt32 } from './shared-arrays.js';

/** What a relationship's record is turned into numbers with. */
export interface Numbering {
  readonly types: IdTable;
  /** The number of an entity, -1 where there is none. */
  readonly entity: (id: string) => number;
  readonly source: (id: string) => number;
}

/** A relationship leads to an entity that is not there. */
export class UnknownEntity extends RangeError {
  constructor(relationship: string, entity: string) {
    super(`The relationship "${relationship}" leads to the unknown entity "${entity}"`);
  }
}

/** Relationships as numbers, one list for each field, in the order in which they come. */
export class RelationshipColumns {
  readonly ids = new IdList();
  readonly source = new IntList(sharedInt32);
  readonly target = new IntList(sharedInt32);
  readonly profile = new IntList(sharedInt32);
  readonly profiles = new ProfileList();
  /** How many sources each has, and the sources of all one after another. */
  readonly claimCount = new IntList(sharedInt32);
  readonly claimSource = new IntList(sharedInt32);

  private readonly days = new DayReader();

  constructor(private readonly numbering: Numbering) {}

  /**
   * Takes in a record.
   * @throws RangeError naming it where it points to a type that is not there, `UnknownEntity` where to such an entity
   */
  add(relationship: TopologyRelationship): void {
    const { id, sources } = relationship;
    const type = this.numbering.types.indexOf(relationship.type);
    if (type < 0) throw new RangeError(`The relationship "${id}" has the unknown type "${relationship.type}"`);
    const profile = this.profiles.findOrAdd({
      type,
      firstDay: this.days.firstDay(relationship.since),
      lastDay: this.days.lastDay(relationship.until),
      status: statusRank(relationship.status),
    });
    const source = this.entityNumber(relationship.source, id);
    const target = this.entityNumber(relationship.target, id);
    this.source.push(source);
    this.target.push(target);
    this.ids.push(id);
    this.profile.push(profile);
    this.claimCount.push(sources.length);
    for (const claimed of sources) this.claimSource.push(this.numbering.source(claimed));
  }

  private entityNumber(entity: string, relationship: string): number {
    const number = this.numbering.entity(entity);
    if (number < 0) throw new UnknownEntity(relationship, entity);
    return number;
  }
}
