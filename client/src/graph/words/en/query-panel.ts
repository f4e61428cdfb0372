/** Words of the dialog in which queries are run. */
export const queryPanel = {
  title: 'Query the graph',
  explain:
    'In GraphQL. Ctrl + Space suggests what can be asked, Ctrl + Enter runs the query. Every field is described in GraphiQL, at',
  query: 'Query',
  variables: 'Variables, as JSON',
  run: 'Run',
  cancel: 'Cancel',
  forView: 'Show the query for this view',
  history: 'Latest queries',
  result: 'Answer',
  resultNone: 'Nothing was asked yet.',
  running: 'Running…',
  badVariables: 'The variables are not a JSON object like (“name”: value): { $why }',
  notAnObject: 'they are something else',
  errors: `{ $count ->
    [one] { $count } error
   *[other] { $count } errors
  }`,
  place: 'line { $line }, column { $column }',
  path: 'at { $path }',
  failed: 'The query was not answered. { $why }',
  draw: 'Draw the answer',
  drawHint: 'Puts every actor of the answer, and both ends of every relationship, beside what is drawn.',
  nothing:
    'Nothing in this answer can be drawn: it has no actor and no relationship. Ask for some, for example with search, paths or relationships.',
  drawn: 'Everything in the answer is drawn already.',
  notDrawn: 'The answer could not be drawn: { $why }',
  noSchema: 'The description of the API could not be loaded, so nothing is suggested.',
  close: 'Close',
} as const;
