import { useTasks } from '../state/tasks.js';
import { words } from '../graph/words.js';

/** What is being waited for, with a way to stop it. Shown after a moment, so that quick answers do not flicker. */
export function TaskStatus() {
  const running = useTasks((tasks) => tasks.running);
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
