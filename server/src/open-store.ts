import { join } from 'node:path';
import type { Config } from './config.js';
import { openNeo4jStore } from './store/neo4j/store.js';
import type { GraphStore } from './store/port.js';
import { openSqliteStore } from './store/sqlite/store.js';
import type { Traversals } from './traversal/port.js';

/** A store; `traversals` makes what travels its graph in the database itself, where the database can. */
export type OpenedStore = GraphStore & { readonly traversals?: () => Traversals };

/**
 * Opens the store the configuration names: Neo4j where it has one, otherwise the embedded store, the file
 * `graph.sqlite` in `dataDir` (`:memory:` keeps nothing). The only place that picks an adapter.
 * Throws `StoreUnavailable` where the server does not answer, `StoreUnusable` where the file cannot be used.
 */
export async function openStore({ neo4j, dataDir }: Config): Promise<OpenedStore> {
  if (neo4j) return openNeo4jStore(neo4j);
  return openSqliteStore(dataDir === ':memory:' ? dataDir : join(dataDir, 'graph.sqlite'));
}
