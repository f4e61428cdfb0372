import { create } from 'zustand';
import { RequestError } from '../api/client.js';
import { words } from '../graph/words.js';
import { useConnection } from './connection.js';
import { dismissNotice, notify, useView } from './view.js';

interface Interrupted {
  readonly label: string;
  readonly again: () => void;
  readonly giveUp: () => void;
}

interface Tasks {
  /** What is being waited for, if anything. */
  readonly running: {
    readonly label: string;
    readonly cancel: () => void;
    /** The share that is done, 0 to 1; null where that is not known. */
    readonly progress: number | null;
  } | null;
  /** What failed only because the server was away, in the order asked for; run again when it is back. */
  readonly interrupted: readonly Interrupted[];
}

export const useTasks = create<Tasks>(() => ({ running: null, interrupted: [] }));

let last: Promise<void> = Promise.resolve();

/** What to tell a person about a failed request. */
export function explain(error: RequestError): string {
  return error.kind === 'refused' ? words.errors.refused({ message: error.message }) : words.errors[error.kind];
}

/** Answers with what went wrong; null where nothing did. */
async function perform(label: string, work: (signal: AbortSignal) => Promise<void>): Promise<RequestError | null> {
  const controller = new AbortController();
  useTasks.setState({ running: { label, cancel: () => controller.abort(), progress: null } });
  try {
    await work(controller.signal);
    return null;
  } catch (error) {
    if (error instanceof RequestError) return error;
    throw error;
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
 * @returns whether it was done, once that is known
 */
export function runTask(label: string, work: (signal: AbortSignal) => Promise<void>): Promise<boolean> {
  if (useView.getState().notice) dismissNotice();
  return new Promise((resolve, reject) => {
    const attempt = (): void => {
      const task = last.then(async () => {
        const error = await perform(label, work);
        if (error?.kind === 'unreachable') wait({ label, again: attempt, giveUp: () => resolve(false) });
        else resolve(error === null);
        if (error && error.kind !== 'unreachable' && error.kind !== 'cancelled')
          notify(explain(error), () => void runTask(label, work));
      });
      last = task.catch(reject);
    };
    attempt();
  });
}

const wait = (task: Interrupted): void =>
  useTasks.setState(({ interrupted }) => ({ interrupted: [...interrupted, task] }));

/** Gives up what waits for the server. */
export function giveUpInterrupted(): void {
  const { interrupted } = useTasks.getState();
  useTasks.setState({ interrupted: [] });
  interrupted.forEach(({ giveUp }) => giveUp());
}

useConnection.subscribe(({ recoveries }, before) => {
  if (recoveries === before.recoveries) return;
  const { interrupted } = useTasks.getState();
  useTasks.setState({ interrupted: [] });
  interrupted.forEach(({ again }) => again());
});
