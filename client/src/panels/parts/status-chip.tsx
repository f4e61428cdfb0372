import type { ClaimStatus } from '../../graph/records.js';
import { words } from '../../graph/words.js';

/** How far something can be relied on, in a word. */
export function StatusChip({ status }: { readonly status: ClaimStatus }) {
  return (
    <span className={`chip chip-${status.toLowerCase()}`} title={words.legend.status[status]}>
      {words.status[status]}
    </span>
  );
}
