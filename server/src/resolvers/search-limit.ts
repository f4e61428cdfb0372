import type { SearchLimitReachedResolvers } from '../generated/graphql.js';
import type { Complete } from './complete.js';
import type { SearchLimitModel } from './connection-models.js';

export const SearchLimitReached: Complete<SearchLimitReachedResolvers, SearchLimitModel> = {
  message: (outcome) => {
    const why = outcome.stoppedBy === 'TIME' ? 'The search took too long and was stopped' : 'The search was stopped';
    const known =
      'searchedHops' in outcome && outcome.searchedHops > 0
        ? ` There is no path of up to ${outcome.searchedHops} ${outcome.searchedHops === 1 ? 'hop' : 'hops'}.`
        : '';
    const fewer = 'searchedHops' in outcome ? 'Ask for fewer hops' : 'Ask about fewer actors';
    return `${why} after ${outcome.explored} steps.${known} ${fewer}, or filter more narrowly.`;
  },
};
