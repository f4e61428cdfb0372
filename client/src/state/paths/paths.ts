import { create } from 'zustand';
import { RequestError } from '../../api/client.js';
import { SubgraphQuery } from '../../api/documents.js';
import type {
  CommonNeighboursQuery as CommonAnswer,
  ConnectQuery as ConnectAnswer,
  EveryShortestPathQuery as EveryAnswer,
  PathsQuery as PathsAnswer,
} from '../../api/generated/graphql.js';
import { CommonNeighboursQuery, ConnectQuery, EveryShortestPathQuery, PathsQuery } from '../../api/path-documents.js';
import { actorsOf, NO_QUESTION, type Asks, type PathQuestion } from '../../graph/paths/path-question.js';
import { words } from '../../graph/words.js';
import { askOnce } from '../answers.js';
import { ask, useConnection } from '../connection.js';
import { connectedGroups, foundIn, type OnShortest, type PathAnswer } from './found.js';
import { toCommonVariables, toConnectInput, toPathInput, toShortestInput } from './path-input.js';
import { commitQuestion, questionNow, usePicture } from '../picture/picture.js';
import { languageNow } from '../preferences.js';
import { recordsNow, rememberRecords } from '../records.js';
import { announce } from '../view.js';

export interface PathsStore {
  /** The question as it stands in the form. */
  readonly draft: PathQuestion;
  /** The question that was asked last. */
  readonly asked: PathQuestion | null;
  readonly asking: boolean;
  readonly answer: PathAnswer | null;
  readonly error: RequestError | null;
  /** The id of the highlighted path. */
  readonly shown: string | null;
  /** The id of the path the highlighted one is compared with. */
  readonly compared: string | null;
}

const NOTHING_ASKED = { asked: null, asking: false, answer: null, error: null, shown: null, compared: null };

export const usePaths = create<PathsStore>(() => ({ draft: NO_QUESTION, ...NOTHING_ASKED }));

/** Changes some of the question in the form. */
export const editQuestion = (part: Partial<PathQuestion>): void =>
  usePaths.setState(({ draft }) => ({ draft: { ...draft, ...part } }));

/** What the answer is an answer to: paths, or what connects several. */
export const asksFor = ({ asked, draft }: PathsStore): Asks => (asked ?? draft).asks;

/** Names for the form's chips, where the question came from an address and its entities were never seen. */
async function loadNames(question: PathQuestion, signal: AbortSignal): Promise<void> {
  const unknown = actorsOf(question).filter((id) => !recordsNow().entities.has(id));
  if (unknown.length === 0) return;
  rememberRecords((await ask(SubgraphQuery, { ids: unknown, lang: languageNow() }, signal)).subgraph);
}

/** What the API answers; what was cut short is asked anew the next time. */
async function answerTo(question: PathQuestion, signal: AbortSignal): Promise<PathAnswer> {
  const lang = languageNow();
  if (question.asks === 'EVERY') {
    const variables = { input: toShortestInput(question), lang };
    const whole = (answer: EveryAnswer): boolean => answer.everyShortestPath.__typename !== 'SearchLimitReached';
    return (await askOnce(EveryShortestPathQuery, variables, signal, whole)).everyShortestPath;
  }
  if (question.asks === 'CONNECTION') {
    const variables = { input: toConnectInput(question), lang };
    return (await askOnce(ConnectQuery, variables, signal, ({ connect }) => !connect.stoppedBy)).connect;
  }
  if (question.asks === 'COMMON') {
    const variables = { ...toCommonVariables(question), lang };
    const whole = (answer: CommonAnswer): boolean => answer.commonNeighbours.__typename !== 'SearchLimitReached';
    return (await askOnce(CommonNeighboursQuery, variables, signal, whole)).commonNeighbours;
  }
  const variables = { input: toPathInput(question), lang };
  const whole = (answer: PathsAnswer): boolean => answer.paths.__typename !== 'PathLimitReached';
  return (await askOnce(PathsQuery, variables, signal, whole)).paths;
}

/** Into how many groups a question about a connection found its actors to fall. */
export const groupsInWords = (answer: ConnectAnswer['connect']): string =>
  connectedGroups(answer).length === 0
    ? words.connections.foundNone
    : words.connections.found({ groups: answer.groups.length });

/** How many shortest paths there are, and how long they are. */
export const everyInWords = ({ length, count }: OnShortest): string =>
  length === null
    ? words.connections.everyNone
    : words.connections.every({ count, steps: words.paths.steps({ count: length }) });

/** What to tell people who cannot see the answer. */
function summary(answer: PathAnswer): string {
  const count = foundIn(answer).length;
  if (answer.__typename === 'ConnectResult') return groupsInWords(answer);
  if (answer.__typename === 'CommonNeighbours') return words.connections.common({ count: answer.totalCount });
  if (answer.__typename === 'ShortestPaths') return everyInWords(answer);
  return words.paths.found({ count });
}

let running = new AbortController();

function forgetPaths(): void {
  running.abort();
  usePaths.setState(NOTHING_ASKED);
}

/**
 * Has a question answered, without making a step of it. A question asked meanwhile is dropped. Failures are kept beside
 * the question.
 * @returns false where nobody wanted the answer any more
 */
export async function answerQuestion(question: PathQuestion): Promise<boolean> {
  running.abort();
  running = new AbortController();
  const { signal } = running;
  usePaths.setState({ ...NOTHING_ASKED, draft: question, asked: question, asking: true });
  try {
    await loadNames(question, signal);
    const answer = await answerTo(question, signal);
    if (signal.aborted) return false;
    usePaths.setState({ asking: false, answer });
    announce(summary(answer));
  } catch (error) {
    if (!(error instanceof RequestError)) throw error;
    if (signal.aborted) return false;
    usePaths.setState({ asking: false, error });
  }
  return true;
}

/**
 * Asks a question, as a step that can be undone.
 * @param question must be askable
 */
export async function askPaths(question: PathQuestion): Promise<void> {
  if (await answerQuestion(question)) commitQuestion(question);
}

/** Changes the question wherever it stands: asked already, it is asked again; otherwise it changes in the form. */
export async function changeQuestion(change: (question: PathQuestion) => PathQuestion): Promise<void> {
  const { asked, draft } = usePaths.getState();
  if (asked) await askPaths(change(asked));
  else editQuestion(change(draft));
}

/** Stops waiting for an answer, and goes back to the one before. The question stays in the form. */
export function cancelPaths(): void {
  const { draft, asked } = usePaths.getState();
  forgetPaths();
  const before = questionNow();
  if (before && before !== asked) void answerQuestion(before).then(() => usePaths.setState({ draft }));
}

// Undo and redo bring back questions, too.
usePicture.subscribe(({ history }, before) => {
  const { question } = history.present;
  if (question === before.history.present.question) return;
  const { asked, shown } = usePaths.getState();
  if (question === null) forgetPaths();
  else if (JSON.stringify(question) !== JSON.stringify(asked)) {
    void answerQuestion(question).then(() => {
      if (foundIn(usePaths.getState().answer).some(({ id }) => id === shown)) usePaths.setState({ shown });
    });
  }
});

// What failed for want of the server is asked again when it is back.
useConnection.subscribe(({ recoveries }, before) => {
  const { asked, error } = usePaths.getState();
  if (recoveries !== before.recoveries && asked && error?.kind === 'unreachable') void askPaths(asked);
});
