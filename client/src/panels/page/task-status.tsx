import { useConnection } from '../../state/connection.js';
import { useKept } from '../../state/start/kept.js';
import { cancelArriving, useArriving } from '../../state/picture/arriving.js';
import { start } from '../../state/start/load.js';
import { useTasks } from '../../state/tasks.js';
import { words } from '../../graph/words.js';

const whenInWords = (since: string): string =>
  new Date(since).toLocaleString(document.documentElement.lang, { dateStyle: 'medium', timeStyle: 'short' });

/** What is under way, and how to stop it; null where nothing is. */
function useUnderWay(): { label: string; progress: number | null; cancel: (() => void) | null } | null {
  const running = useTasks((tasks) => tasks.running);
  const { share, canCancel } = useArriving();
  if (running) return running;
  return share === null
    ? null
    : { label: words.tasks.drawing, progress: share, cancel: canCancel ? cancelArriving : null };
}

function Cancel({ cancel }: { readonly cancel: () => void }) {
  return (
    <button type="button" className="link" onClick={cancel}>
      {words.tasks.cancel}
    </button>
  );
}

const Progress = ({ share }: { readonly share: number }) => (
  <progress value={share} aria-label={words.tasks.progress} />
);

/** Says that what is drawn is not what the server says now, but what was kept; and whether it is being asked. */
function KeptMark({ since }: { readonly since: string }) {
  const running = useTasks((tasks) => tasks.running);
  const share = useArriving((arriving) => arriving.share);
  const lost = useConnection((connection) => connection.lost);
  return (
    <div className="task kept" role="status">
      <strong>{words.waiting.kept({ when: whenInWords(since) })}</strong>
      <span>{running ? words.waiting.keptAsking : words.waiting.keptLost}</span>
      {share !== null && <Progress share={share} />}
      {running && <Cancel cancel={running.cancel} />}
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
  const underWay = useUnderWay();
  const since = useKept((kept) => kept.since);
  if (since !== null) return <KeptMark since={since} />;
  if (!underWay) return null;
  const { label, progress, cancel } = underWay;
  return (
    <div className="task" role="status">
      <span className="spinner" aria-hidden="true" />
      {label}
      {progress !== null && <Progress share={progress} />}
      {cancel && <Cancel cancel={cancel} />}
    </div>
  );
}
