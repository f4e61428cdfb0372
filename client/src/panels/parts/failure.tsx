import type { RequestError } from '../../api/client.js';
import { explain } from '../../state/tasks.js';
import { words } from '../../graph/words.js';

interface Props {
  readonly what: string;
  readonly error: RequestError;
  readonly retry: () => void;
}

/** Says that something could not be loaded, why, and offers to try again. */
export function Failure({ what, error, retry }: Props) {
  return (
    <div className="failure" role="alert">
      <p>
        <strong>{what}</strong> {explain(error)}
      </p>
      <button type="button" className="small" onClick={retry}>
        {words.errors.tryAgain}
      </button>
    </div>
  );
}
