import { useEffect } from 'react';
import { RequestError } from '../../api/client.js';
import { SearchQuery } from '../../api/documents.js';
import type { SearchQuery as Answer } from '../../api/generated/graphql.js';
import { ask } from '../../state/connection.js';
import { languageNow, usePreferences } from '../../state/preferences.js';
import { rememberRecords } from '../../state/records.js';
import { useQuery, type Query } from '../../state/use-query.js';
import { useDebounced } from '../parts/use-debounced.js';

export type Hit = Answer['search']['edges'][number];

const DEBOUNCE = 120;
const LONGEST = 200;

export interface Search {
  /** The text the hits belong to; empty while nothing is asked. */
  readonly asked: string;
  readonly hits: readonly Hit[] | null;
  readonly total: number;
  readonly error: Query<Answer>['error'];
  readonly retry: () => void;
}

/** The best hit for a text, for those who press Enter before the list is there; null when nothing is found or can be. */
export async function findFirst(text: string): Promise<string | null> {
  try {
    const { search } = await ask(SearchQuery, { text: text.slice(0, LONGEST), lang: languageNow() });
    rememberRecords({ entities: search.edges.map(({ node }) => node) });
    return search.edges[0]?.node.id ?? null;
  } catch (error) {
    // The list under the field says what is wrong.
    if (error instanceof RequestError) return null;
    throw error;
  }
}

/** Searches while a person types: after a short pause, cancelling what is out of date. */
export function useSearch(text: string): Search {
  const asked = useDebounced(text, DEBOUNCE).trim().slice(0, LONGEST);
  const lang = usePreferences(({ language }) => language);
  const { data, error, retry } = useQuery(SearchQuery, asked === '' ? null : { text: asked, lang });
  // Whoever is chosen is named at once, before the rest is loaded.
  useEffect(() => {
    if (data) rememberRecords({ entities: data.search.edges.map(({ node }) => node) });
  }, [data]);
  return {
    asked,
    hits: data?.search.edges ?? null,
    total: data?.search.totalCount ?? 0,
    error,
    retry,
  };
}
