import { create } from 'zustand';
import { RequestError } from '../api/client.js';
import { PathsQuery, SubgraphQuery } from '../api/documents.js';
import type { PathFieldsFragment, PathInput, PathsQuery as Answer } from '../api/generated/graphql.js';
import { NO_QUESTION, type PathQuestion } from '../graph/path-question.js';
import { words } from '../graph/words.js';
import { ask, useConnection } from './connection.js';
import { show } from './explore.js';
import { languageNow } from './preferences.js';
import { recordsNow, rememberRecords } from './records.js';
import { announce, openPanel } from './view.js';

export type PathAnswer = Answer['paths'];

interface PathsStore {
  /** The question as it stands in the form. */
  readonly draft: PathQuestion;
  /** The question that was asked last. */
  readonly asked: PathQuestion | null;
  readonly asking: boolean;
  readonly answer: PathAnswer | null;
  readonly error: RequestError | null;
  /** The id of the highlighted path. */
  readonly shown: string | null;
}

const NOTHING_ASKED = { asked: null, asking: false, answer: null, error: null, shown: null };

export const usePaths = create<PathsStore>(() => ({ draft: NO_QUESTION, ...NOTHING_ASKED }));

/** Changes some of the question in the form. */
export const editQuestion = (part: Partial<PathQuestion>): void =>
  usePaths.setState(({ draft }) => ({ draft: { ...draft, ...part } }));

/** Paths found, whether all were found or the search stopped early. */
export const foundPaths = (answer: PathAnswer | null): readonly PathFieldsFragment[] =>
  answer && answer.__typename !== 'NoPath' ? answer.paths : [];

/** The highlighted path, if there is one. */
export const shownPath = ({ answer, shown }: PathsStore): PathFieldsFragment | null =>
  foundPaths(answer).find(({ id }) => id === shown) ?? null;

function toInput(question: PathQuestion, from: string, to: string): PathInput {
  const { since, until } = question;
  return {
    from: [from],
    to: [to],
    mode: question.mode,
    k: question.k,
    maxHops: question.maxHops,
    filter: {
      direction: question.direction,
      ...(question.types.length > 0 && { types: [...question.types] }),
      ...(question.statuses.length > 0 && { statuses: [...question.statuses] }),
      ...(question.asOf !== null && { asOf: question.asOf }),
      ...((since !== null || until !== null) && { during: `${since ?? '..'}/${until ?? '..'}` }),
    },
    simultaneous: question.simultaneous,
    ...(question.via.length > 0 && { via: [...question.via] }),
    ...(question.avoid.length > 0 && { avoid: [...question.avoid] }),
    ...(question.avoidRelationships.length > 0 && { avoidRelationships: [...question.avoidRelationships] }),
  };
}

/** Names for the form's chips, where the question came from an address and its entities were never seen. */
async function loadNames(question: PathQuestion, signal: AbortSignal): Promise<void> {
  const ids = [question.from, question.to, ...question.via, ...question.avoid].filter((id) => id !== null);
  const unknown = ids.filter((id) => !recordsNow().entities.has(id));
  if (unknown.length === 0) return;
  rememberRecords((await ask(SubgraphQuery, { ids: unknown, lang: languageNow() }, signal)).subgraph);
}

let running = new AbortController();

/** Stops waiting for an answer and forgets the question. */
export function forgetPaths(): void {
  running.abort();
  usePaths.setState(NOTHING_ASKED);
}

/**
 * Asks how the two are connected. A question asked meanwhile is dropped. Failures are kept beside the question.
 * @param question must name both ends
 */
export async function askPaths(question: PathQuestion): Promise<void> {
  const { from, to } = question;
  if (from === null || to === null) return;
  running.abort();
  running = new AbortController();
  const { signal } = running;
  usePaths.setState({ ...NOTHING_ASKED, draft: question, asked: question, asking: true });
  try {
    await loadNames(question, signal);
    const input = toInput(question, from, to);
    const { paths } = await ask(PathsQuery, { input, lang: languageNow() }, signal);
    usePaths.setState({ asking: false, answer: paths });
    announce(words.paths.found(foundPaths(paths).length));
  } catch (error) {
    if (!(error instanceof RequestError)) throw error;
    if (signal.aborted) return;
    usePaths.setState({ asking: false, error });
  }
}

/** Stops waiting for an answer. */
export function cancelPaths(): void {
  running.abort();
  usePaths.setState({ asking: false, asked: null });
}

/** Draws a found path and highlights it. */
export async function showPath(path: PathFieldsFragment): Promise<void> {
  usePaths.setState({ shown: path.id });
  await show(
    path.entities.map(({ id }) => id),
    () => announce(words.paths.shown(path.entities.map(({ name }) => name))),
  );
}

/** Takes the highlight away; the path stays drawn. */
export const clearShownPath = (): void => usePaths.setState({ shown: null });

/** Opens the panel with a question about these two and asks it at once. */
export async function connect(from: string, to: string): Promise<void> {
  openPanel('paths');
  await askPaths({ ...NO_QUESTION, from, to });
  const [first] = foundPaths(usePaths.getState().answer);
  if (first) await showPath(first);
}

// What failed for want of the server is asked again when it is back.
useConnection.subscribe(({ recoveries }, before) => {
  const { asked, error } = usePaths.getState();
  if (recoveries !== before.recoveries && asked && error?.kind === 'unreachable') void askPaths(asked);
});
