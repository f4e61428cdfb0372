import { words } from '../graph/words.js';

/** Says that something is being loaded, once that takes a moment, with the way to stop it. */
export function Waiting({ cancel }: { readonly cancel: () => void }) {
  return (
    <p className="muted waiting" role="status">
      {words.tasks.loading}{' '}
      <button type="button" className="link" onClick={cancel}>
        {words.tasks.cancel}
      </button>
    </p>
  );
}
