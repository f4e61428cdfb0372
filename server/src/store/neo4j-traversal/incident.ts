import neo4j from 'neo4j-driver';
import type { RelationshipFilter } from '../../topology/types.js';
import { TooLarge } from '../../traversal/errors.js';
import type { Values } from '../neo4j/connection.js';
import { allOf, arrow, conditionsOf } from './filter.js';
import type { GraphReader } from './graph-reader.js';

/** A query that looks at the relationships of some entities one by one, as many as are allowed and one more. */
export interface IncidentScan {
  /** Binds `e`, its relationship `r` and the entity `far` at the other end, and needs `$ids`. */
  readonly scan: string;
  /** Whether `r` passes the filter, seen from `e`. */
  readonly passes: string;
  readonly values: Values;
}

/** How to look at all relationships of some entities that have a type and direction of a filter. */
export function incidentScan({ ontology, limits }: GraphReader, filter: RelationshipFilter): IncidentScan {
  const { types, ofRelationship, farTypes, values } = conditionsOf(ontology, filter);
  const conditions = [...ofRelationship];
  // One of an entity with itself counts as one that leads out.
  if (filter.direction === 'IN') conditions.push('far <> e');
  if (farTypes) conditions.push('far.type IN $farTypes');
  return {
    scan: `UNWIND $ids AS id
      MATCH (e:Entity {id: id}) USING INDEX SEEK e:Entity(id)
      MATCH ${arrow(filter.direction, 'e', `r${types}`, 'far')}
      WITH e, r, far LIMIT $most`,
    passes: allOf(conditions),
    values: { ...values, ...(farTypes && { farTypes }), most: neo4j.int(limits.scanned + 1) },
  };
}

/** Throws `TooLarge` where more was looked at than is allowed. */
export function assertBounded({ limits }: GraphReader, scanned: number, what: string): void {
  if (scanned <= limits.scanned) return;
  throw new TooLarge(
    `${what} takes looking at more than ${limits.scanned} relationships; ask about fewer entities, or for fewer types of relationships`,
  );
}
