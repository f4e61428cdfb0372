import { useState } from 'react';
import { RequestError } from '../api/client.js';
import { explain } from '../state/tasks.js';

/** Does something that may fail at the server. */
export interface Attempt {
  readonly busy: boolean;
  /** What went wrong the last time, in words; null where nothing did. */
  readonly problem: string | null;
  readonly run: (work: () => Promise<void>) => Promise<void>;
}

/** For a button that asks the server for something: one at a time, with the words for what goes wrong. */
export function useAttempt(): Attempt {
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<string | null>(null);
  const run = async (work: () => Promise<void>): Promise<void> => {
    if (busy) return;
    setBusy(true);
    setProblem(null);
    try {
      await work();
    } catch (error) {
      if (!(error instanceof RequestError)) throw error;
      setProblem(explain(error));
    } finally {
      setBusy(false);
    }
  };
  return { busy, problem, run };
}
