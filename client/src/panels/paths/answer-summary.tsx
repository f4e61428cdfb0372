import type { OnShortest, PathAnswer } from '../../state/paths/found.js';
import { askingFor } from '../../graph/paths/path-question.js';
import { noPathWords } from '../../graph/paths/no-path-words.js';
import { words } from '../../graph/words.js';
import { foundPaths } from '../../state/paths/found.js';
import { askPaths, everyInWords, groupsInWords, usePaths } from '../../state/paths/paths.js';
import { NoPath } from './no-path.js';
import { PathLimit } from './path-limit.js';

type ConnectAnswer = Extract<PathAnswer, { readonly __typename: 'ConnectResult' }>;
type LimitAnswer = Extract<PathAnswer, { readonly __typename: 'PathLimitReached' }>;

function Connected({ answer }: { readonly answer: ConnectAnswer }) {
  const alone = answer.groups.filter(({ hops }) => hops.length === 0).flatMap(({ actors }) => actors);
  return (
    <>
      <p className="muted">{groupsInWords(answer)}</p>
      {alone.map(({ id, name }) => (
        <p key={id}>{words.connections.alone({ name })}</p>
      ))}
      {answer.stoppedBy && <PathLimit message={words.connections.stopped} stoppedBy={answer.stoppedBy} />}
    </>
  );
}

function OnShortestPaths({ answer }: { readonly answer: OnShortest }) {
  const asked = usePaths((paths) => paths.asked);
  const { omitted } = answer.subgraph;
  return (
    <>
      <p className="muted">
        {everyInWords(answer)} {omitted > 0 && words.connections.everyOmitted({ count: omitted })}
      </p>
      {answer.length === null && asked && (
        <button type="button" className="small" onClick={() => void askPaths(askingFor(asked, 'PATHS'))}>
          {words.connections.whyNone}
        </button>
      )}
    </>
  );
}

const soFar = (answer: LimitAnswer): string =>
  [
    noPathWords.stopped[answer.stoppedBy],
    answer.searchedHops > 0 ? words.paths.searched({ hops: answer.searchedHops }) : '',
    words.paths.foundSoFar({ count: answer.paths.length }),
  ].join(' ');

/** What the answer is as a whole: how much was found, whether that is all, and what to do where it is not. */
export function AnswerSummary({ answer }: { readonly answer: PathAnswer }) {
  switch (answer.__typename) {
    case 'NoPath':
      return <NoPath answer={answer} />;
    case 'PathLimitReached':
      return <PathLimit message={soFar(answer)} stoppedBy={answer.stoppedBy} />;
    case 'SearchLimitReached':
      return <PathLimit message={noPathWords.stopped[answer.stoppedBy]} stoppedBy={answer.stoppedBy} />;
    case 'ConnectResult':
      return <Connected answer={answer} />;
    case 'ShortestPaths':
      return <OnShortestPaths answer={answer} />;
    case 'CommonNeighbours':
      return (
        <p className="muted">
          {words.connections.common({ count: answer.totalCount })}{' '}
          {answer.items.length < answer.totalCount && words.connections.commonShown({ shown: answer.items.length })}
        </p>
      );
    case 'PathSet':
      return (
        <p className="muted">
          {words.paths.found({ count: foundPaths(answer).length })}{' '}
          {answer.complete ? words.paths.complete : words.paths.more}
        </p>
      );
  }
}
