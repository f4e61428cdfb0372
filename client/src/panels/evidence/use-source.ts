import { useEffect, useRef, useState } from 'react';
import { RequestError } from '../../api/client.js';
import { loadSource, loadSubjects, type SourceWithClaims, type Subject } from '../../state/source-claims.js';

interface Loaded<T> {
  readonly data: T | null;
  readonly error: RequestError | null;
  readonly retry: () => void;
  readonly cancel: () => void;
}

/** Loads once for each key, and again when asked to. */
function useLoaded<T>(key: string, load: (signal: AbortSignal) => Promise<T>): Loaded<T> {
  const [outcome, setOutcome] = useState<{ key: string; data: T | null; error: RequestError | null } | null>(null);
  const [attempt, setAttempt] = useState(0);
  const running = useRef<AbortController>(null);
  useEffect(() => {
    const controller = new AbortController();
    running.current = controller;
    load(controller.signal).then(
      (data) => setOutcome({ key, data, error: null }),
      (error: unknown) => {
        if (!(error instanceof RequestError)) throw error;
        if (error.kind !== 'cancelled') setOutcome({ key, data: null, error });
      },
    );
    return () => controller.abort();
    // What is loaded depends on the key alone.
  }, [key, attempt]);
  const current = outcome?.key === key ? outcome : null;
  return {
    data: current?.data ?? null,
    error: current?.error ?? null,
    retry: () => setAttempt((count) => count + 1),
    cancel: () => {
      running.current?.abort();
      setOutcome({ key, data: null, error: new RequestError('cancelled', 'cancelled') });
    },
  };
}

/** A source with what it claims. */
export const useSource = (id: string): Loaded<SourceWithClaims> => useLoaded(id, (signal) => loadSource(id, signal));

/** What these ids are, in words. */
export const useSubjects = (ids: readonly string[]): Loaded<ReadonlyMap<string, Subject>> =>
  useLoaded(ids.join('\n'), (signal) => loadSubjects(ids, signal));
