import { chunks } from '../chunks.js';
import type { Runner } from './connection.js';

// Batches of this size are the fast ones.
const IDS_AT_ONCE = 5000;

/** All rows of a query that takes `ids`. */
export async function byIds<Row extends object>(runner: Runner, query: string, ids: readonly string[]): Promise<Row[]> {
  const rows: Row[] = [];
  for (const chunk of chunks(ids, IDS_AT_ONCE)) {
    // One by one: as arguments of one call, the rows of many ids do not fit on the stack.
    for (const row of await runner.rows<Row>(query, { ids: chunk })) rows.push(row);
  }
  return rows;
}
