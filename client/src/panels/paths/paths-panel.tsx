import { useEffect, useRef, type KeyboardEvent } from 'react';
import { ACTIONS } from '../../state/actions/actions.js';
import {
  connectedGroups,
  foundGroup,
  foundIn,
  foundOnShortest,
  foundPaths,
  type PathAnswer,
} from '../../state/paths/found.js';
import { askPaths, usePaths } from '../../state/paths/paths.js';
import { clearShownPath } from '../../state/paths/shown-path.js';
import { words } from '../../graph/words.js';
import { ActionButton } from '../parts/action-button.js';
import { AnswerSummary } from './answer-summary.js';
import { CommonCard } from './common-card.js';
import { ConnectionCard } from './connection-card.js';
import { Failure } from '../parts/failure.js';
import { OnShortestCard } from './on-shortest-card.js';
import { PathCard } from './path-card.js';
import { PathComparison } from './path-comparison.js';
import { PathForm } from './path-form.js';

function Cards({ answer, asked }: { readonly answer: PathAnswer | null; readonly asked: number }) {
  const onShortest = foundOnShortest(answer);
  const items = answer?.__typename === 'CommonNeighbours' ? answer.items : [];
  return (
    <ol className="paths" onKeyDown={moveBetweenTitles}>
      {foundPaths(answer).map((path, index) => (
        <PathCard key={path.id} path={path} number={index + 1} />
      ))}
      {onShortest && <OnShortestCard found={onShortest} />}
      {connectedGroups(answer).map((group, index) => (
        <ConnectionCard key={foundGroup(group).id} group={group} number={index + 1} />
      ))}
      {items.map((neighbour, index) => (
        <CommonCard key={neighbour.entity.id} neighbour={neighbour} number={index + 1} asked={asked} />
      ))}
    </ol>
  );
}

/** What can be done with the path shown. */
function Tools({ several }: { readonly several: boolean }) {
  return (
    <div className="buttons" role="group" aria-label={words.paths.tools}>
      {several && <ActionButton action={ACTIONS.previousPath} />}
      {several && <ActionButton action={ACTIONS.nextPath} />}
      <ActionButton action={ACTIONS.keepOnlyPath} />
      <button type="button" className="small" onClick={clearShownPath}>
        {words.paths.hide}
      </button>
    </div>
  );
}

const STEPS: Readonly<Record<string, number>> = { ArrowDown: 1, ArrowUp: -1 };

/** From the title of one path, the arrow keys lead to the next. */
function moveBetweenTitles(event: KeyboardEvent<HTMLElement>): void {
  const step = STEPS[event.key];
  const titles = [...event.currentTarget.querySelectorAll<HTMLElement>('.path-title')];
  const at = titles.indexOf(event.target as HTMLElement);
  if (step === undefined || at === -1) return;
  event.preventDefault();
  titles[(at + step + titles.length) % titles.length]?.focus();
}

function Results() {
  const { asked, asking, answer, error, shown } = usePaths();
  const results = useRef<HTMLElement>(null);
  // The form may fill the panel, above all on a phone: an answer out of sight looks like none.
  useEffect(() => {
    const panel = results.current?.closest('.panel');
    if (!answer || !results.current || !panel) return;
    // Only the panel: on a phone `scrollIntoView` would take the whole page along.
    panel.scrollTop += results.current.getBoundingClientRect().top - panel.getBoundingClientRect().top;
  }, [answer]);
  return (
    <section aria-label={words.paths.results} aria-busy={asking} ref={results}>
      {asking && (
        <p className="muted">
          <span className="spinner" aria-hidden="true" /> {words.paths.asking}
        </p>
      )}
      {error && asked && <Failure what={words.paths.failed} error={error} retry={() => void askPaths(asked)} />}
      {answer && <AnswerSummary answer={answer} />}
      {shown !== null && <Tools several={foundIn(answer).length > 1} />}
      <PathComparison />
      <Cards answer={answer} asked={asked?.actors.length ?? 0} />
    </section>
  );
}

/** How actors are connected: the question and its answers. */
export function PathsPanel() {
  return (
    <>
      <h2>{words.paths.title}</h2>
      <PathForm />
      <Results />
    </>
  );
}
