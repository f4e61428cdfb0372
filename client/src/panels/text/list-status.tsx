import { textViewWords } from '../../graph/text-view-words.js';
import { words } from '../../graph/words.js';
import type { Portions } from '../parts/use-portions.js';

interface Props {
  readonly portions: Pick<Portions<unknown>, 'areComing' | 'stop' | 'goOn'>;
  /** How many are listed. */
  readonly count: number;
  readonly all: number;
}

/** How far a long list is, with a way to stop it; where it was stopped, how much of it there is. */
export function ListStatus({ portions: { areComing, stop, goOn }, count, all }: Props) {
  return areComing ? (
    <div className="task list-status" role="status">
      <span className="spinner" aria-hidden="true" />
      {textViewWords.listing}
      <progress value={count / all} aria-label={words.tasks.progress} />
      <button type="button" className="link" onClick={stop}>
        {words.tasks.cancel}
      </button>
    </div>
  ) : (
    <div className="list-status" role="status">
      {textViewWords.listed({ shown: count, all })}{' '}
      <button type="button" className="link" onClick={goOn}>
        {textViewWords.listRest}
      </button>
    </div>
  );
}
