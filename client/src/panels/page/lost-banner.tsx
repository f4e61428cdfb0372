import { tryServer, useConnection } from '../../state/connection.js';
import { giveUpInterrupted, useTasks } from '../../state/tasks.js';
import { words } from '../../graph/words.js';
import { SteadyButton } from '../parts/steady-button.js';

/** What will be done once the server is back, with the way to want it no more. */
function Interrupted() {
  const interrupted = useTasks((tasks) => tasks.interrupted);
  // That the page is loaded then needs no saying.
  const labels = interrupted.map(({ label }) => label).filter((label) => label !== words.tasks.loading);
  if (labels.length === 0) return null;
  const what = [...new Set(labels)].join(' ');
  return (
    <span>
      {words.waiting.then({ what })}{' '}
      <button type="button" className="link" onClick={giveUpInterrupted}>
        {words.waiting.giveUp}
      </button>
    </span>
  );
}

/** Told across the whole page while the server does not answer: what can still be done, and what waits. */
export function LostBanner() {
  const { lost, trying } = useConnection();
  return (
    <div role="alert">
      {lost && (
        <div className="banner">
          <span className="spinner" aria-hidden="true" />
          <strong>{navigator.onLine ? words.errors.lost : words.waiting.offline}</strong>
          <SteadyButton className="small" possible={!trying} onClick={tryServer}>
            {words.errors.tryAgain}
          </SteadyButton>
          <p>
            <span>{words.waiting.stays}</span> <Interrupted />
          </p>
        </div>
      )}
    </div>
  );
}
