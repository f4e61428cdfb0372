/** Words of the search. */
export const search = {
  label: 'Search for an actor',
  placeholder: 'Search people, organisations, places, events…',
  nothing: 'Nothing found for “{ $text }”.',
  nothingHint: 'Try another spelling, or part of the name. English, Russian and Kazakh names work.',
  found: `{ $count ->
    [one] { $count } result
   *[other] { $count } results
  }`,
  foundSome: '{ $shown } of { $total } results',
  searching: 'Searching…',
  failed: 'The search failed.',
  matched: 'also known as',
  clear: 'Clear the search',
} as const;
