import { StoreUnusable } from '../errors.js';
import type { StoreDescription, StoreVersion } from '../port.js';
import type { Connection } from './connection.js';
import { READ } from './queries.js';
import { toDescription, type StateRow } from './rows.js';

/** What the graph is made of and about, and its revision. */
export function readState(connection: Connection): StoreDescription {
  const [row] = connection.rows<StateRow>(READ.state);
  if (!row) throw new StoreUnusable(`${connection.path} has lost what its graph is about`);
  return toDescription(row);
}

/** Which state the store is in. */
export function readVersion(connection: Connection): StoreVersion {
  const [row] = connection.rows<StoreVersion>(READ.version);
  if (!row) throw new StoreUnusable(`${connection.path} has lost the number of its changes`);
  return row;
}
