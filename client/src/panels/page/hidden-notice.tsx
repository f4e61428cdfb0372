import { showAllEvidence } from '../../state/picture/evidence.js';
import { words } from '../../graph/words.js';
import { useDrawn } from '../parts/use-drawn.js';

/** How much the filter hides, and the way to see it again; nothing where nothing is hidden. */
export function HiddenNotice() {
  const { hidden } = useDrawn();
  if (hidden.length === 0) return null;
  return (
    <p className="hidden-notice">
      <span>{words.evidence.hidden({ count: hidden.length })}</span>
      <button type="button" className="link" onClick={showAllEvidence}>
        {words.evidence.showAll}
      </button>
    </p>
  );
}
