import { useRef, useState } from 'react';
import { RequestError } from '../../api/client.js';
import { savedWords } from '../../graph/saved/saved-words.js';
import { explain } from '../../state/tasks.js';

/** Does something at the server that may fail, and can be cancelled. */
export interface Attempt {
  readonly busy: boolean;
  /** What went wrong the last time, in words; null where nothing did. */
  readonly problem: string | null;
  /** @param work is cancelled by the signal; answers whether it was done */
  readonly run: (work: (signal: AbortSignal) => Promise<void>) => Promise<boolean>;
  /** Waits no longer. Whether it is done all the same, only the server knows, and that is said. */
  readonly cancel: () => void;
}

/** For a button that has the server keep something: one at a time, with the words for what goes wrong. */
export function useAttempt(): Attempt {
  const running = useRef<AbortController>(null);
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<string | null>(null);
  const run = async (work: (signal: AbortSignal) => Promise<void>): Promise<boolean> => {
    if (busy) return false;
    running.current = new AbortController();
    setBusy(true);
    setProblem(null);
    try {
      await work(running.current.signal);
      return true;
    } catch (error) {
      if (!(error instanceof RequestError)) throw error;
      setProblem(error.kind === 'cancelled' ? savedWords.cancelled : explain(error));
      return false;
    } finally {
      setBusy(false);
    }
  };
  return { busy, problem, run, cancel: () => running.current?.abort() };
}
