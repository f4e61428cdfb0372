import type { EntityId } from '../../model/ids.js';
import type { Ontology } from '../../model/ontology.js';
import type { PathQuestion } from '../../paths/types.js';
import type { Values } from '../neo4j/connection.js';
import { allOf, arrow, conditionsOf } from './filter.js';

/** Where a path may start, and where it may then end. */
export type EndPair = readonly [from: EntityId, to: EntityId];

/** What a path question leaves of the graph, in the words of Cypher; see `Terrain` of the search in memory. */
export interface Terrain {
  /** In the order of ids. An entity to avoid is nowhere on a path, not even at its ends. */
  readonly pairs: readonly EndPair[];
  /** Finds paths `p` between each of `$pairs`, by the function given, of `most` hops. */
  readonly match: (find: 'shortestPath' | 'allShortestPaths', most: number | undefined) => string;
  readonly values: Values;
}

/** Makes the terrain of a question. */
export function terrainOf(ontology: Ontology, question: PathQuestion): Terrain {
  const { types, ofRelationship, farTypes, values } = conditionsOf(ontology, question.filter);
  const relationships = [...ofRelationship];
  if (question.avoidRelationships.length > 0) relationships.push('NOT r.id IN $avoidRelationships');
  const inner: string[] = [];
  if (farTypes) inner.push('n.type IN $farTypes');
  // Other ends need no condition: a path by way of one is longer than from there on, and only the shortest ones count.
  if (question.avoid.length > 0) inner.push('NOT n.id IN $avoid');
  // Of this form the conditions are looked at on the way. Of any other, Neo4j finds a path first and, where it does not
  // meet them, lists every path there is.
  const conditions = [
    ...(relationships.length > 0 ? [`all(r IN relationships(p) WHERE ${allOf(relationships)})`] : []),
    ...(inner.length > 0 ? [`all(n IN nodes(p) WHERE n = s OR n = t OR ${allOf(inner)})`] : []),
  ];
  return {
    pairs: pairsOf(question),
    match: (find, most) => `UNWIND $pairs AS pair
      MATCH (s:Entity {id: pair[0]}) USING INDEX SEEK s:Entity(id)
      MATCH (t:Entity {id: pair[1]}) USING INDEX SEEK t:Entity(id)
      MATCH p = ${find}(${arrow(question.filter.direction, 's', `${types}*1..${most ?? ''}`, 't')})
      ${conditions.length === 0 ? '' : `WHERE ${conditions.join(' AND ')}`}`,
    values: {
      ...values,
      ...(farTypes && { farTypes }),
      ...(question.avoidRelationships.length > 0 && { avoidRelationships: question.avoidRelationships }),
      ...(question.avoid.length > 0 && { avoid: question.avoid }),
    },
  };
}

function pairsOf({ from, to, avoid }: PathQuestion): readonly EndPair[] {
  const possible = (ids: readonly EntityId[]) => [...new Set(ids)].filter((id) => !avoid.includes(id)).sort();
  return possible(from).flatMap((start) => possible(to).map((end) => [start, end] as const));
}
