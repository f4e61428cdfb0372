/** Words of the menu that brings neighbours into the picture. */
export const expand = {
  title: 'Expand',
  explain: 'Choose what to bring onto the canvas.',
  drawn: '{ $drawn } of { $count } drawn',
  all: 'Choose all',
  none: 'Choose none',
  add: 'Add chosen',
  first: 'Bring first',
  orders: { MOST: 'best connected', LEAST: 'least connected' },
  lookedThrough: 'Only the first { $most } of a kind are looked through for these.',
  most: 'Of each kind at most',
  addMore: 'adds { $next } of the { $left } left',
  nothing: 'Everything connected to it is drawn.',
  close: 'Close',
} as const;
