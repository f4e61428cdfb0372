import { create } from 'zustand';
import { RequestError } from '../../api/client.js';
import type { SavedViewsQuery as Answer } from '../../api/generated/graphql.js';
import { SavedViewsQuery } from '../../api/saved-documents.js';
import { ask } from '../connection.js';

interface Listed {
  readonly page: Answer['savedViews'] | null;
  readonly error: RequestError | null;
  /** Whether a page is being read. */
  readonly reading: boolean;
}

/** The saved views that were asked for last. They change, so they are read anew each time. */
export const useSavedList = create<Listed>(() => ({ page: null, error: null, reading: false }));

let reading: AbortController | null = null;

async function read(text: string, before: Listed['page']): Promise<void> {
  reading?.abort();
  const mine = new AbortController();
  reading = mine;
  useSavedList.setState({ error: null, reading: true });
  const after = before?.pageInfo.endCursor ?? null;
  try {
    const { savedViews } = await ask(SavedViewsQuery, { text, after }, mine.signal);
    const nodes = [...(before?.nodes ?? []), ...savedViews.nodes];
    useSavedList.setState({ page: { ...savedViews, nodes } });
  } catch (error) {
    if (!(error instanceof RequestError)) throw error;
    // Where another page is wanted by now, nobody cancelled anything.
    if (reading === mine) useSavedList.setState({ error });
  } finally {
    if (reading === mine) useSavedList.setState({ reading: false });
  }
}

/** Gives up the page that is being read. */
export const cancelReading = (): void => reading?.abort();

/** Reads the first page of the views with a text in their words. */
export const readSavedList = (text: string): Promise<void> => read(text, null);

/** Reads one page more of the same. */
export const readMoreSaved = (text: string): Promise<void> => read(text, useSavedList.getState().page);
