import { words } from '../../graph/words.js';

/** Says in the text what the canvas says by ≠: that sources contradict each other about it. */
export function ContradictionMark({ contradicted }: { readonly contradicted: boolean }) {
  return contradicted ? <span className="contradiction-mark">≠ {words.evidence.contradicted}</span> : null;
}
