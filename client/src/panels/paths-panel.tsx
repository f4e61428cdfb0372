import { useEffect, useRef, type KeyboardEvent } from 'react';
import { ACTIONS } from '../state/actions.js';
import { askPaths, foundPaths, usePaths, type PathAnswer } from '../state/paths.js';
import { clearShownPath } from '../state/shown-path.js';
import { words } from '../graph/words.js';
import { ActionButton } from './action-button.js';
import { Failure } from './failure.js';
import { NoPath } from './no-path.js';
import { PathCard } from './path-card.js';
import { PathComparison } from './path-comparison.js';
import { PathForm } from './path-form.js';
import { PathLimit } from './path-limit.js';

function Summary({ answer }: { readonly answer: PathAnswer }) {
  if (answer.__typename === 'NoPath') return <NoPath answer={answer} />;
  if (answer.__typename === 'PathLimitReached') return <PathLimit answer={answer} />;
  return (
    <p className="muted">
      {words.paths.found(answer.paths.length)} {answer.complete ? words.paths.complete : words.paths.more}
    </p>
  );
}

/** What can be done with the path shown. */
function Tools() {
  return (
    <div className="buttons" role="group" aria-label={words.paths.tools}>
      <ActionButton action={ACTIONS.previousPath} />
      <ActionButton action={ACTIONS.nextPath} />
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
    if (answer) results.current?.scrollIntoView({ block: 'start' });
  }, [answer]);
  return (
    <section aria-label={words.paths.results} aria-busy={asking} ref={results}>
      {asking && (
        <p className="muted">
          <span className="spinner" aria-hidden="true" /> {words.paths.asking}
        </p>
      )}
      {error && asked && <Failure what={words.paths.failed} error={error} retry={() => void askPaths(asked)} />}
      {answer && <Summary answer={answer} />}
      {shown !== null && <Tools />}
      <PathComparison />
      <ol className="paths" onKeyDown={moveBetweenTitles}>
        {foundPaths(answer).map((path, index) => (
          <PathCard key={path.id} path={path} number={index + 1} />
        ))}
      </ol>
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
