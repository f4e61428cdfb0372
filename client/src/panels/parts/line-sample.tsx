import { DASHES, LINE_STYLES } from '../../graph/appearance.js';
import type { ClaimStatus } from '../../graph/records.js';

/** The line of a relationship of this status, as on the canvas. */
export function LineSample({ status }: { readonly status: ClaimStatus }) {
  return (
    <svg className="legend-line" viewBox="0 0 40 8" aria-hidden="true">
      <line x1="1" x2="39" y1="4" y2="4" strokeDasharray={DASHES[LINE_STYLES[status]]} />
    </svg>
  );
}
