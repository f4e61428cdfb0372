import { KEPT_CHANGES, KEPT_IDS, numberOfIds, type LoggedChange, type Touched } from '../change-log.js';
import type { StoreVersion } from '../port.js';
import type { Connection } from './connection.js';
import { READ, WRITE } from './queries.js';
import { toLoggedChange, type ChangeRow } from './rows.js';

/** Remembers what a change touched, `null` for everything, and forgets changes that are long ago. */
export function logChange(connection: Connection, version: StoreVersion, touched: Touched | null): void {
  const { revision, change } = version;
  connection.run(WRITE.change, [
    revision,
    change,
    numberOfIds(touched),
    revision - 1,
    touched && JSON.stringify(touched.entities),
    touched && JSON.stringify(touched.relationships),
  ]);
  connection.run(WRITE.forgetChanges, { revision, keptChanges: KEPT_CHANGES, keptIds: KEPT_IDS });
}

/** What is remembered of the changes from a revision on, in their order. */
export function readLog(connection: Connection, since: number): LoggedChange[] {
  return connection.rows<ChangeRow>(READ.changes, [since]).map(toLoggedChange);
}
