import type { RunnableQuery } from './view-query.js';

/** A query as it was typed, with its variables as text. */
export interface TypedQuery {
  readonly query: string;
  readonly variables: string;
}

/** How many queries are remembered. */
const MOST_REMEMBERED = 20;

/** The latest queries, the last one first; one that is run again moves to the front. */
export function remember(history: readonly TypedQuery[], ran: TypedQuery): readonly TypedQuery[] {
  const others = history.filter(({ query, variables }) => query !== ran.query || variables !== ran.variables);
  return [ran, ...others].slice(0, MOST_REMEMBERED);
}

/** Reads remembered queries from text; none where it is something else's. */
export function readRemembered(text: string | null): readonly TypedQuery[] {
  try {
    const value: unknown = JSON.parse(text ?? '[]');
    if (!Array.isArray(value)) return [];
    return value.filter(
      (one: Partial<TypedQuery> | null): one is TypedQuery =>
        typeof one?.query === 'string' && typeof one.variables === 'string',
    );
  } catch {
    return [];
  }
}

/** A short name for a query in a list: its own, or how it begins. */
export function nameOfQuery({ query }: TypedQuery): string {
  const named = /\b(?:query|mutation)\s+(\w+)/.exec(query)?.[1];
  const text = query.replace(/#.*/g, '').replace(/\s+/g, ' ').trim();
  return named ?? (text.length > 60 ? `${text.slice(0, 60)}…` : text);
}

/** A query to be typed on with its variables as text. */
export function asTyped({ query, variables }: RunnableQuery): TypedQuery {
  return { query, variables: JSON.stringify(variables, null, 2) };
}

/** Reads the variables: an object of values, or what is wrong with the text, null where it is JSON but no object. Empty text is none. */
export function readVariables(
  text: string,
): { readonly variables: Readonly<Record<string, unknown>> } | { readonly problem: string | null } {
  if (text.trim() === '') return { variables: {} };
  try {
    const value: unknown = JSON.parse(text);
    if (typeof value === 'object' && value !== null && !Array.isArray(value)) {
      return { variables: value as Readonly<Record<string, unknown>> };
    }
    return { problem: null };
  } catch (error) {
    return { problem: error instanceof Error ? error.message : String(error) };
  }
}
