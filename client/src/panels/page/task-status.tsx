import { useConnection } from '../../state/connection.js';
import { useKept } from '../../state/start/kept.js';
import { start } from '../../state/start/load.js';
import { useTasks } from '../../state/tasks.js';
import { words } from '../../graph/words.js';

const whenInWords = (since: string): string =>
  new Date(since).toLocaleString(document.documentElement.lang, { dateStyle: 'medium', timeStyle: 'short' });

/** Says that what is drawn is not what the server says now, but what was kept; and whether it is being asked. */
function KeptMark({ since }: { readonly since: string }) {
  const running = useTasks((tasks) => tasks.running);
  const lost = useConnection((connection) => connection.lost);
  return (
    <div className="task kept" role="status">
      <strong>{words.waiting.kept({ when: whenInWords(since) })}</strong>
      <span>{running ? words.waiting.keptAsking : words.waiting.keptLost}</span>
      {running && (
        <button type="button" className="link" onClick={running.cancel}>
          {words.tasks.cancel}
        </button>
      )}
      {!running && !lost && (
        <button type="button" className="link" onClick={() => void start()}>
          {words.errors.tryAgain}
        </button>
      )}
    </div>
  );
}

/** What is being waited for, with a way to stop it. Shown after a moment, so that quick answers do not flicker. */
export function TaskStatus() {
  const running = useTasks((tasks) => tasks.running);
  const since = useKept((kept) => kept.since);
  if (since !== null) return <KeptMark since={since} />;
  if (!running) return null;
  return (
    <div className="task" role="status">
      <span className="spinner" aria-hidden="true" />
      {running.label}
      {running.progress !== null && <progress value={running.progress} aria-label={words.tasks.progress} />}
      <button type="button" className="link" onClick={running.cancel}>
        {words.tasks.cancel}
      </button>
    </div>
  );
}
