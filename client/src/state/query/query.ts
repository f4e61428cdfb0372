import { create } from 'zustand';
import { buildClientSchema, getIntrospectionQuery, type GraphQLSchema, type IntrospectionQuery } from 'graphql';
import { exchange, RequestError } from '../../api/client.js';
import { asTyped, readVariables, remember, type TypedQuery } from '../../graph/query/history.js';
import { drawnIds } from '../../graph/query/drawn-ids.js';
import { viewQuery } from '../../graph/query/view-query.js';
import { queryWords } from '../../graph/query/query-words.js';
import { show } from '../picture/explore.js';
import { keepQueries, readKeptQueries } from './kept-queries.js';
import { toCommonVariables, toConnectInput, toPathInput, toShortestInput } from '../paths/path-input.js';
import { pictureNow, questionNow } from '../picture/picture.js';
import { languageNow } from '../preferences.js';
import { forDrawing } from './query-for-drawing.js';
import { explain } from '../tasks.js';

/** An error of the API, with where in the query and in the answer it is. */
export interface ApiError {
  readonly message: string;
  readonly locations?: readonly { readonly line: number; readonly column: number }[];
  readonly path?: readonly (string | number)[];
}

interface Answered {
  readonly asked: TypedQuery;
  readonly data: unknown;
  readonly errors: readonly ApiError[];
}

interface Store {
  readonly typed: TypedQuery;
  readonly history: readonly TypedQuery[];
  readonly running: AbortController | null;
  readonly answer: Answered | null;
  /** What went wrong, or could not be done, in words. */
  readonly problem: string | null;
  readonly schema: GraphQLSchema | null;
}

const FIRST: TypedQuery = {
  query: `query Find($text: String!) {
  search(text: $text, first: 5) {
    totalCount
    edges {
      score
      matchedName
      node {
        id
        name
        summary
        degree
      }
    }
  }
}
`,
  variables: '{\n  "text": "Токаев"\n}',
};

export const useQueryPanel = create<Store>(() => {
  const history = readKeptQueries();
  return { typed: history[0] ?? FIRST, history, running: null, answer: null, problem: null, schema: null };
});

const { getState, setState } = useQueryPanel;

export const setTyped = (change: Partial<TypedQuery>): void =>
  setState(({ typed }) => ({ typed: { ...typed, ...change } }));

/** Loads the description of the API, once. */
export async function loadSchema(): Promise<void> {
  if (getState().schema) return;
  try {
    const { answer } = await exchange({ query: getIntrospectionQuery(), variables: {} });
    setState({ schema: buildClientSchema((answer as { data: IntrospectionQuery }).data) });
  } catch {
    setState({ problem: queryWords.noSchema });
  }
}

/** Asks one thing; what was asked before is given up. Answers with null where it failed, which is told. */
async function ask(
  query: string,
  variables: Readonly<Record<string, unknown>>,
): Promise<Omit<Answered, 'asked'> | null> {
  getState().running?.abort();
  const running = new AbortController();
  setState({ running, problem: null });
  try {
    const { status, answer } = await exchange({ query, variables }, running.signal);
    if (answer === null) throw new RequestError('broken', `status ${status}`);
    return { data: answer.data ?? null, errors: answer.errors ?? [] };
  } catch (error) {
    if (!(error instanceof RequestError)) throw error;
    if (getState().running === running) {
      setState({ problem: error.kind === 'cancelled' ? explain(error) : queryWords.failed({ why: explain(error) }) });
    }
    return null;
  } finally {
    if (getState().running === running) setState({ running: null });
  }
}

/** Runs what is typed. */
export async function run(): Promise<void> {
  const { typed, history } = getState();
  const read = readVariables(typed.variables);
  if ('problem' in read) {
    setState({ problem: queryWords.badVariables({ why: read.problem ?? queryWords.notAnObject }) });
    return;
  }
  setState({ history: remember(history, typed), answer: null });
  keepQueries(getState().history);
  const answered = await ask(typed.query, read.variables);
  if (answered) setState({ answer: { ...answered, asked: typed } });
}

export const cancel = (): void => getState().running?.abort();

/** Types the query that gives what the page shows. */
export function typeViewQuery(): void {
  const question = questionNow();
  const variablesOf = () => {
    if (!question) return null;
    if (question.asks === 'PATHS') return { input: toPathInput(question) };
    if (question.asks === 'EVERY') return { input: toShortestInput(question) };
    if (question.asks === 'CONNECTION') return { input: toConnectInput(question) };
    const { ids, ...rest } = toCommonVariables(question);
    return { actors: ids, ...rest };
  };
  const variables = variablesOf();
  const asked = question && variables ? { asks: question.asks, variables } : null;
  setState({
    typed: asTyped(viewQuery([...pictureNow().keys()], languageNow(), asked)),
    answer: null,
    problem: null,
  });
}

/**
 * Puts every entity of the answer, and the ends of every relationship, on the canvas, as one step. What can be drawn is
 * asked once more, with the ids the query may not have asked for.
 * @returns whether something was drawn; otherwise it is told why not
 */
export async function drawAnswer(): Promise<boolean> {
  const { answer, schema } = getState();
  if (!answer || !schema) return false;
  const read = readVariables(answer.asked.variables);
  const answered = await ask(forDrawing(answer.asked.query, schema), 'variables' in read ? read.variables : {});
  if (!answered) return false;
  const [error] = answered.errors;
  if (error && answered.data === null) {
    setState({ problem: queryWords.notDrawn({ why: error.message }) });
    return false;
  }
  const ids = drawnIds(answered.data);
  const picture = pictureNow();
  if (ids.length === 0 || ids.every((id) => picture.has(id))) {
    setState({ problem: ids.length === 0 ? queryWords.nothing : queryWords.drawn });
    return false;
  }
  await show(ids);
  return true;
}
