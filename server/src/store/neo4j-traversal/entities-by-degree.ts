import neo4j from 'neo4j-driver';
import type { DegreeListing, RankedEntity } from '../../topology/entities-by-degree.js';
import { TooLarge } from '../../traversal/errors.js';
import type { DegreePage } from '../../traversal/port.js';
import { patternOf } from '../neo4j/labels.js';
import { arrow, passingTypes } from './filter.js';
import type { GraphReader } from './graph-reader.js';

// Before every entity that has relationships or none.
const START: RankedEntity = { id: '', degree: Number.MAX_SAFE_INTEGER };

/**
 * See `Traversal.entitiesByDegree`. There is no index of degrees: throws `TooLarge` where more entities than a few would
 * have to be put in order.
 */
export async function entitiesByDegree(
  reader: GraphReader,
  { types, first, after = START }: DegreeListing,
): Promise<DegreePage> {
  const { ontology, limits } = reader;
  const degree = `COUNT { ${arrow('ANY', 'e', patternOf(passingTypes(ontology, {})), '')} }`;
  const found = types ? 'MATCH (e:Entity) USING INDEX SEEK e:Entity(type) WHERE e.type IN $types' : 'MATCH (e:Entity)';
  const { total, items } = await reader.ask<DegreePage>({
    name: 'a page of entities by degree',
    text: `${found}
      WITH e LIMIT $most
      WITH collect(e) AS found
      WITH size(found) AS total, CASE WHEN size(found) < $most THEN found ELSE [] END AS found
      RETURN {total: total, items: COLLECT {
        UNWIND found AS e
        WITH e.id AS id, ${degree} AS degree
        WHERE degree < $degree OR (degree = $degree AND id > $id)
        WITH id, degree ORDER BY degree DESC, id LIMIT $first
        RETURN {id: id, degree: degree}
      }} AS answer`,
    values: {
      id: after.id,
      degree: after.degree,
      ...(types && { types: [...types] }),
      first: neo4j.int(first),
      most: neo4j.int(limits.ranked + 1),
    },
  });
  if (total <= limits.ranked) return { total, items };
  throw new TooLarge(
    `A graph of this size does not put more than ${limits.ranked} entities in the order of their degree; order them by id or name, or name a rarer type`,
    'orderBy',
  );
}
