import { words } from '../../graph/words.js';
import type { Action } from './action.js';
import { loadPart } from '../load-part.js';
import { setQueryOpen } from '../view.js';

/** Opens the query panel with the query for what is shown. */
async function showViewQuery(): Promise<void> {
  const { typeViewQuery } = await loadPart(() => import('../query/query.js'));
  typeViewQuery();
  setQueryOpen(true);
}

/** What can be done with queries. */
export const QUERY_ACTIONS = {
  query: {
    id: 'query',
    label: () => words.actions.query,
    keys: ['ctrl+shift+q'],
    scope: 'page',
    when: () => true,
    perform: () => setQueryOpen(true),
  },
  viewQuery: {
    id: 'viewQuery',
    label: () => words.actions.viewQuery,
    keys: ['q'],
    scope: 'canvas',
    when: () => true,
    perform: () => void showViewQuery(),
  },
} as const satisfies Record<string, Action>;
