import type { TypedDocumentString } from '../api/generated/graphql.js';
import { ask } from './connection.js';

const MOST_KEPT = 200;
const kept = new Map<string, unknown>();

/** Names a question and exactly these variables. */
export const answerKey = <Result, Variables>(
  document: TypedDocumentString<Result, Variables>,
  variables: Variables,
): string => JSON.stringify([document.toString(), variables]);

/** The answer kept under this key, if there is one. */
export const keptAnswer = (key: string): unknown => kept.get(key);

function keep(key: string, data: unknown): void {
  kept.set(key, data);
  const [oldest] = kept.keys();
  if (kept.size > MOST_KEPT && oldest !== undefined) kept.delete(oldest);
}

/**
 * Asks the API, or answers with what it answered before, so that coming back to a question is instant.
 * @param lasting whether an answer is worth keeping: one that was cut short may be better the next time
 * @throws RequestError
 */
export async function askOnce<Result, Variables>(
  document: TypedDocumentString<Result, Variables>,
  variables: Variables,
  signal: AbortSignal,
  lasting: (data: Result) => boolean = () => true,
): Promise<Result> {
  const key = answerKey(document, variables);
  if (kept.has(key)) return kept.get(key) as Result;
  const data = await ask(document, variables, signal);
  if (lasting(data)) keep(key, data);
  return data;
}
