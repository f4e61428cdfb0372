import { create } from 'zustand';
import { RequestError } from '../api/client.js';
import { words } from '../graph/words.js';
import { useConnection } from './connection.js';
import { dismissNotice, notify, useView } from './view.js';

interface Tasks {
  /** What is being waited for, if anything. */
  readonly running: {
    readonly label: string;
    readonly cancel: () => void;
    /** The share that is done, 0 to 1; null where that is not known. */
    readonly progress: number | null;
  } | null;
}

export const useTasks = create<Tasks>(() => ({ running: null }));

let last: Promise<void> = Promise.resolve();
/** What failed only because the server was away; run again when it is back. */
let interrupted: (() => void) | null = null;

/** What to tell a person about a failed request. */
export function explain(error: RequestError): string {
  return error.kind === 'refused' ? words.errors.refused({ message: error.message }) : words.errors[error.kind];
}

async function perform(label: string, work: (signal: AbortSignal) => Promise<void>): Promise<void> {
  const controller = new AbortController();
  useTasks.setState({ running: { label, cancel: () => controller.abort(), progress: null } });
  try {
    await work(controller.signal);
  } catch (error) {
    if (!(error instanceof RequestError)) throw error;
    const again = (): void => void runTask(label, work);
    if (error.kind === 'unreachable') interrupted = again;
    else if (error.kind !== 'cancelled') notify(explain(error), again);
  } finally {
    useTasks.setState({ running: null });
  }
}

/** Says how much of what is being waited for is done, 0 to 1. */
export const reportProgress = (progress: number): void =>
  useTasks.setState(({ running }) => ({ running: running && { ...running, progress } }));

/**
 * Runs something that changes the picture after asking the API. One at a time, in the order asked for, so that each
 * sees the picture the one before left. Failed requests become a notice with "try again"; what failed because the
 * server was away is run again when it comes back.
 * @param label what is being done, shown with a cancel button
 */
export function runTask(label: string, work: (signal: AbortSignal) => Promise<void>): Promise<void> {
  if (useView.getState().notice) dismissNotice();
  const task = last.then(() => perform(label, work));
  last = task.catch(() => undefined);
  return task;
}

useConnection.subscribe(({ recoveries }, before) => {
  if (recoveries === before.recoveries) return;
  const again = interrupted;
  interrupted = null;
  again?.();
});
