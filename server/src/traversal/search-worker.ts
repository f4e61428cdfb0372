// What a worker thread of the search pool runs.

import { openTopology } from '../topology/share.js';
import type { Topology } from '../topology/types.js';
import { searchNow } from './searches.js';
import type { SearchTask, TaskResult } from './search-task.js';

/** The graph this thread was asked about last; the one before is let go. */
let known: { readonly key: number; readonly topology: Topology } | undefined;

/** Does one search. The budget of time begins now, not when the task was posted. */
export default function runTask({ name, question, key, topology, steps, milliseconds, gone }: SearchTask): TaskResult {
  const end = performance.now() + milliseconds;
  if (topology && known?.key !== key) known = { key, topology: openTopology(topology) };
  if (known?.key !== key) return { knowsTopology: false };
  const isOver = () => Atomics.load(gone, 0) !== 0 || performance.now() >= end;
  return { knowsTopology: true, answer: searchNow(name, known.topology, question, { steps, isOver }) };
}
