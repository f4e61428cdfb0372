import { words } from '../../graph/words.js';

interface Props {
  readonly cancel: () => void;
  /** What is waited for, where nothing is loaded. */
  readonly what?: string;
}

/** Says that something is being waited for, once that takes a moment, with the way to stop it. */
export function Waiting({ cancel, what = words.tasks.loading }: Props) {
  return (
    <p className="muted waiting" role="status">
      {what}{' '}
      <button type="button" className="link" onClick={cancel}>
        {words.tasks.cancel}
      </button>
    </p>
  );
}
