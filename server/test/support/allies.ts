import type { ChangeSet } from '../../src/model/change-set.js';
import type { TestApp } from './app.js';
import { claim, entity, relationship } from './sample-graph.js';

/** Someone new, who is an ally of Ada. */
export function ally(id: string): ChangeSet {
  return {
    entities: [entity(id, 'Person', `Ally ${id}`)],
    relationships: [relationship(`ada-ally-${id}`, 'ALLY_OF', 'ada', id)],
    claims: [claim(`ada-ally-${id}-c1`, `ada-ally-${id}`, 'REPORTED')],
  };
}

const ALLIES = '{ entity(id: "ada") { relationships(filter: { types: ["ALLY_OF"] }, first: 100) { nodes { id } } } }';

/** Who is an ally of Ada, by the API. */
export async function alliesOf(api: TestApp): Promise<string[]> {
  const { entity: ada } = await api.data<{ entity: { relationships: { nodes: { id: string }[] } } }>(ALLIES);
  return ada.relationships.nodes.map(({ id }) => id.replace('ada-ally-', ''));
}
