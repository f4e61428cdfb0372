/** Words of the text view. */
export const textView = {
  title: 'What is drawn',
  list: 'List',
  table: 'Table',
  form: 'Form of the text',
  empty: 'Nothing is drawn.',
  name: 'Name',
  type: 'Type',
  dates: 'Dates',
  drawn: 'Drawn relationships',
  all: 'In the graph',
  relationship: 'Relationship',
  status: 'Evidence',
  sources: 'Said by',
  alone: 'No drawn relationships.',
  more: 'And { $count } more in the graph…',
  moreOf: 'of { $name }',
} as const;
