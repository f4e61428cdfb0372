import { MOST_CONNECTION_HOPS, NO_QUESTION, type PathQuestion } from './path-question.js';

/** A way to go on after a search was stopped, and the question it asks. */
export interface WayOn {
  readonly way: 'AGAIN' | 'FEWER_HOPS' | 'FEWEST_HOPS' | 'ONE_PATH';
  readonly question: PathQuestion;
}

/**
 * What to ask when the search for a question was stopped: questions that take less work, the most promising first.
 * @param stoppedBy where time ran out, the same question may get further at another moment; where steps ran out, never
 */
export function waysOn(question: PathQuestion, stoppedBy: 'STEPS' | 'TIME'): WayOn[] {
  const { asks, mode, k } = question;
  const hops = asks === 'CONNECTION' ? Math.min(question.maxHops, MOST_CONNECTION_HOPS) : question.maxHops;
  const paths = asks === 'PATHS';
  const ways: WayOn[] = [];
  if (hops > 1 && asks !== 'COMMON') ways.push({ way: 'FEWER_HOPS', question: { ...question, maxHops: hops - 1 } });
  if (paths && mode !== NO_QUESTION.mode)
    ways.push({ way: 'FEWEST_HOPS', question: { ...question, mode: NO_QUESTION.mode } });
  if (paths && k > 1) ways.push({ way: 'ONE_PATH', question: { ...question, k: 1 } });
  if (stoppedBy === 'TIME') ways.push({ way: 'AGAIN', question });
  return ways;
}
