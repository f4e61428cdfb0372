import { useCallback, useEffect, useRef, useState } from 'react';
import { RequestError } from '../api/client.js';
import type { TypedDocumentString } from '../api/generated/graphql.js';
import { answerKey, askOnce, keptAnswer } from './answers.js';
import { useConnection } from './connection.js';

interface Outcome {
  readonly key: string;
  readonly data: unknown;
  readonly error: RequestError | null;
}

export interface Query<Result> {
  /** The answer to exactly these variables; null until it is there. */
  readonly data: Result | null;
  readonly error: RequestError | null;
  readonly retry: () => void;
  /** Gives the question up. It counts as failed then, so that it can be tried again. */
  readonly cancel: () => void;
}

/**
 * Asks the API for what a component shows. The answer is kept, so coming back to it is instant; a question that is no
 * longer wanted is cancelled; one that failed because the server was away is asked again when it is back.
 * @param variables null asks nothing
 */
export function useQuery<Result, Variables>(
  document: TypedDocumentString<Result, Variables>,
  variables: Variables | null,
): Query<Result> {
  const key = variables === null ? '' : answerKey(document, variables);
  const [outcome, setOutcome] = useState<Outcome | null>(null);
  const [attempt, setAttempt] = useState(0);
  const recoveries = useConnection((connection) => connection.recoveries);
  const running = useRef<AbortController>(null);
  const cancel = useCallback(() => {
    running.current?.abort();
    setOutcome({ key, data: null, error: new RequestError('cancelled', 'cancelled') });
  }, [key]);
  const retry = useCallback(() => setAttempt((count) => count + 1), []);

  useEffect(() => {
    if (key === '' || keptAnswer(key) !== undefined) return undefined;
    const controller = new AbortController();
    running.current = controller;
    const [, asked] = JSON.parse(key) as [string, Variables];
    askOnce(document, asked, controller.signal).then(
      (data) => setOutcome({ key, data, error: null }),
      (error: unknown) => {
        if (!(error instanceof RequestError)) throw error;
        if (error.kind !== 'cancelled') setOutcome({ key, data: null, error });
      },
    );
    return () => controller.abort();
  }, [document, key, attempt, recoveries]);

  const current = outcome?.key === key ? outcome : null;
  const data = (keptAnswer(key) ?? current?.data ?? null) as Result | null;
  return { data, error: data === null ? (current?.error ?? null) : null, retry, cancel };
}
