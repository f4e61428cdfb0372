import { useEffect, useRef } from 'react';
import { askPaths, foundPaths, usePaths, type PathAnswer } from '../state/paths.js';
import { clearShownPath } from '../state/shown-path.js';
import { words } from '../graph/words.js';
import { Failure } from './failure.js';
import { NoPath } from './no-path.js';
import { PathCard } from './path-card.js';
import { PathForm } from './path-form.js';

function Summary({ answer }: { readonly answer: PathAnswer }) {
  if (answer.__typename === 'NoPath') return <NoPath answer={answer} />;
  if (answer.__typename === 'PathLimitReached') {
    return (
      <section className="no-path">
        <h3>{words.paths.limit}</h3>
        <p>
          {answer.message} {words.paths.searched(answer.searchedHops)}
        </p>
      </section>
    );
  }
  return (
    <p className="muted">
      {words.paths.found(answer.paths.length)} {answer.complete ? words.paths.complete : words.paths.more}
    </p>
  );
}

function Results() {
  const { asked, asking, answer, error, shown } = usePaths();
  const results = useRef<HTMLElement>(null);
  // The form may fill the panel, above all on a phone: an answer out of sight looks like none.
  useEffect(() => {
    if (answer) results.current?.querySelector('.path-title, .no-path')?.scrollIntoView({ block: 'nearest' });
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
      {shown !== null && (
        <button type="button" className="small" onClick={clearShownPath}>
          {words.paths.hide}
        </button>
      )}
      <ol className="paths">
        {foundPaths(answer).map((path, index) => (
          <PathCard key={path.id} path={path} number={index + 1} />
        ))}
      </ol>
    </section>
  );
}

/** How two actors are connected: the question and its answers. */
export function PathsPanel() {
  return (
    <>
      <h2>{words.paths.title}</h2>
      <PathForm />
      <Results />
    </>
  );
}
