import { withDescendants, type Ontology } from '../../model/ontology.js';
import { formatDay, formatFirstDay, type DayRange } from '../../model/partial-date.js';
import type { Direction, RelationshipFilter } from '../../topology/types.js';
import type { Values } from '../neo4j/connection.js';
import { patternOf } from '../neo4j/labels.js';

/** A filter in the words of Cypher. */
export interface Conditions {
  /** What stands behind the variable of a relationship: every type that passes, `:\`A\`|\`B\``. */
  readonly types: string;
  /** What must hold of a relationship `r`. */
  readonly ofRelationship: readonly string[];
  /** Every type that the entity at the far end may have, refined ones included; `undefined` for any. */
  readonly farTypes: readonly string[] | undefined;
  /** The values of the parameters in `ofRelationship`. */
  readonly values: Values;
}

/**
 * What a filter asks of relationships, direction aside. Types stand for the types that refine them, too. Relationships
 * that are not of the ontology are none of ours: somebody else may keep some beside them.
 */
export function conditionsOf(ontology: Ontology, filter: RelationshipFilter): Conditions {
  const { entityTypes, statuses, sources, asOf, during } = filter;
  const passing = passingTypes(ontology, filter);
  const parts = [
    // A pattern without any type would take every type.
    passing.length === 0 && part('false'),
    statuses && part('r.status IN $statuses', { statuses }),
    sources && part('any(source IN r.sources WHERE source IN $sources)', { sources }),
    asOf && couldHaveHeld('asOf', asOf),
    during && couldHaveHeld('during', during),
  ].filter((each) => typeof each === 'object');
  return {
    types: patternOf(passing),
    ofRelationship: parts.flatMap(({ conditions }) => conditions),
    farTypes: entityTypes && [...withDescendants(ontology.entityTypes, entityTypes)],
    values: Object.assign({}, ...parts.map(({ values }) => values)) as Values,
  };
}

/** Every type of relationship that passes a filter, in the order of ids. */
export function passingTypes(ontology: Ontology, { types, excludeTypes }: RelationshipFilter): readonly string[] {
  const all = ontology.relationshipTypes;
  const wanted = types && withDescendants(all, types);
  const excluded = withDescendants(all, excludeTypes ?? []);
  return all
    .map(({ id }) => id)
    .filter((id) => (wanted?.has(id) ?? true) && !excluded.has(id))
    .sort();
}

/** A relationship between two nodes, in one direction seen from the first. */
export function arrow(direction: Direction | undefined, from: string, relationship: string, to: string): string {
  const start = direction === 'IN' ? '<-' : '-';
  const end = direction === 'OUT' ? '->' : '-';
  return `(${from})${start}[${relationship}]${end}(${to})`;
}

/** All of some conditions. */
export function allOf(conditions: readonly string[]): string {
  return conditions.length === 0 ? 'true' : conditions.map((condition) => `(${condition})`).join(' AND ');
}

function part(condition: string, values: Values = {}) {
  return { conditions: [condition], values };
}

/**
 * Whether a relationship could have held on one day of a range. Dates are stored as they are written, `2019` or
 * `2019-03`, and compared as texts, which Neo4j does for every relationship it comes by: of a beginning its first day counts, and no
 * text comes before its own beginning; of an end its last day counts, so one that is written shorter than the day to compare
 * with lasts until then where that day begins with it.
 */
function couldHaveHeld(name: string, { first, last }: DayRange) {
  const [firstDay, firstWithin, lastDay] = [`${name}First`, `${name}FirstWithin`, `${name}Last`];
  const from = Number.isFinite(first) ? formatFirstDay(first) : '';
  const shorter = [4, 7].filter((length) => length < from.length).map((length) => from.slice(0, length));
  const isWithin = shorter.length > 0 ? ` OR r.until IN $${firstWithin}` : '';
  return {
    conditions: [
      ...(Number.isFinite(last) ? [`r.since IS NULL OR r.since <= $${lastDay}`] : []),
      ...(from ? [`r.until IS NULL OR r.until >= $${firstDay}${isWithin}`] : []),
    ],
    values: {
      ...(Number.isFinite(last) && { [lastDay]: formatDay(last) }),
      ...(from && { [firstDay]: from }),
      ...(isWithin && { [firstWithin]: shorter }),
    },
  };
}
