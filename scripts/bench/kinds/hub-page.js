import { relationshipsOf } from '../../../server/dist/topology/relationship-pages.js';
import { CUT_OFF } from '../cut-off.js';
import { entityId } from '../records.js';

const FIRST = 25;
const QUERY = `MATCH (:Entity {id: $id})-[r]-(other:Entity)
  RETURN r.id AS id, other.id AS other ORDER BY id LIMIT ${FIRST}`;

/** The first relationships of the greatest hub, by id. @type {import('./kind.js').Kind<string, readonly string[]>} */
export const hubPage = {
  name: 'first page of the hub',
  draw: ({ hub }) => entityId(hub),
  ours: ({ topology }, id) => relationshipsOf(topology, id, {}, { first: FIRST }).ids,
  peers: {
    neo4j: async (server, id) => {
      const rows = await server.ask(QUERY, { id });
      return rows === CUT_OFF ? CUT_OFF : rows.map((row) => String(row['id']));
    },
  },
  agree: (ours, theirs) => ours.join() === theirs.join(),
};
