import { StoreUnusable } from '../errors.js';
import type { StoreDescription, StoreVersion } from '../port.js';
import type { Runner } from './connection.js';
import { relationshipTypes } from './labels.js';
import { READ } from './queries.js';
import { toDescription, type StateRow } from './rows.js';

/** What the graph is made of and about, its revision, and what only this adapter needs to know. */
export type State = StoreDescription & Pick<StateRow, 'relationshipTypes' | 'lastChange'>;

/** Reads the node that counts changes. Texts in it that cannot be types of relationships are left out. */
export async function readState(runner: Pick<Runner, 'rows'>): Promise<State> {
  const [row] = await runner.rows<StateRow>(READ.state);
  if (!row) throw new StoreUnusable('The graph in Neo4j has lost what it is about: its GraphState node is gone');
  const { ontology, ...description } = toDescription(row);
  const shaped = new Set(relationshipTypes(ontology.relationshipTypes.map(({ id }) => id)));
  return {
    ...description,
    ontology: { ...ontology, relationshipTypes: ontology.relationshipTypes.filter(({ id }) => shaped.has(id)) },
    relationshipTypes: relationshipTypes(row.relationshipTypes),
    lastChange: row.lastChange,
  };
}

/** Which state the store is in. */
export async function readVersion(runner: Pick<Runner, 'rows'>): Promise<StoreVersion> {
  const [row] = await runner.rows<StoreVersion>(READ.version);
  if (!row)
    throw new StoreUnusable('The graph in Neo4j has lost the number of its changes: its GraphState node is gone');
  return row;
}
