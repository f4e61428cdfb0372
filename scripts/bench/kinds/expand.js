import { neighbourhood } from '../../../server/dist/topology/neighbourhood.js';
import { CUT_OFF } from '../cut-off.js';
import { entityId } from '../records.js';

const LIMIT = 200;

const QUERY = `MATCH (a:Entity {id: $id})
  CALL (a) {
    MATCH (a)--(n) WHERE n <> a
    WITH DISTINCT n ORDER BY COUNT { (n)--() } DESC, n.id LIMIT ${LIMIT}
    RETURN collect(n) AS around
  }
  WITH [a] + around AS shown
  CALL (shown) {
    UNWIND shown AS s MATCH (s)-[r]->(t) WHERE t IN shown
    RETURN collect(r.id) AS relationships
  }
  RETURN [n IN shown | n.id] AS entities, relationships`;

/**
 * Up to 200 neighbours, the best connected first, and everything between them. Entities with many relationships are asked about more often.
 * @type {import('./kind.js').Kind<string, { entities: readonly string[], relationships: readonly string[] }>}
 */
export const expand = {
  name: `expand, ${LIMIT} neighbours`,
  draw: (graph, random) => entityId(Number(graph.target[random.below(graph.relationships)])),
  ours: ({ topology }, id) => neighbourhood(topology, [id], { depth: 1, limit: LIMIT, filter: {} }),
  peers: {
    neo4j: async (server, id) => {
      const rows = await server.ask(QUERY, { id });
      if (rows === CUT_OFF) return CUT_OFF;
      return /** @type {{ entities: string[], relationships: string[] }} */ (rows[0]);
    },
  },
  agree: (ours, theirs) =>
    ours.entities.join() === theirs.entities.join() &&
    ours.relationships.join() === [...theirs.relationships].sort().join(),
};
