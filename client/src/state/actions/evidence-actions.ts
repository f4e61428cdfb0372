import { showsAll } from '../../graph/evidence/evidence.js';
import { words } from '../../graph/words.js';
import type { Action } from './action.js';
import { showAllEvidence } from '../picture/evidence.js';
import { evidenceNow } from '../picture/picture.js';
import { openPanel } from '../view.js';

/** What can be done about which evidence is shown. */
export const EVIDENCE_ACTIONS = {
  filterEvidence: {
    id: 'filterEvidence',
    label: () => words.actions.filterEvidence,
    keys: ['shift+e'],
    scope: 'canvas',
    when: () => true,
    perform: () => openPanel('evidence'),
  },
  showAllEvidence: {
    id: 'showAllEvidence',
    label: () => words.actions.showAllEvidence,
    keys: ['shift+a'],
    scope: 'canvas',
    when: () => !showsAll(evidenceNow()),
    perform: showAllEvidence,
  },
} as const satisfies Record<string, Action>;
