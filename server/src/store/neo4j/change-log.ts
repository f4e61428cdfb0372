import { KEPT_CHANGES, KEPT_IDS, numberOfIds, type LoggedChange, type Touched } from '../change-log.js';
import type { StoreVersion } from '../port.js';
import type { Runner } from './connection.js';
import { READ, WRITE } from './queries.js';
import { toLoggedChange, type ChangeRow } from './rows.js';

/** Remembers what a change touched, `null` for everything, and forgets changes that are long ago. */
export async function logChange(runner: Runner, version: StoreVersion, touched: Touched | null): Promise<void> {
  await runner.rows(WRITE.change, {
    ...version,
    entities: touched?.entities ?? null,
    relationships: touched?.relationships ?? null,
    ids: numberOfIds(touched),
  });
  await runner.rows(WRITE.forgetChanges, { revision: version.revision, keptChanges: KEPT_CHANGES, keptIds: KEPT_IDS });
}

/** What is remembered of the changes from a revision on, in their order. */
export async function readLog(runner: Runner, since: number): Promise<LoggedChange[]> {
  return (await runner.rows<ChangeRow>(READ.changes, { since })).map(toLoggedChange);
}
