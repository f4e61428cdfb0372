/** Words of the details of an actor or a relationship. */
export const details = {
  nothing: 'Nothing selected',
  nothingHint: 'Select an actor or a line in the picture, or search for a name.',
  several: '{ $count } selected',
  gone: 'This is no longer in the graph.',
  failed: 'The details could not be loaded.',
  names: 'Names',
  moreNames: '{ $count } more',
  nameKinds: {
    PRIMARY: 'primary',
    ALIAS: 'alias',
    FORMER: 'former name',
    TRANSLITERATION: 'transliteration',
    VARIANT: 'spelling in a source',
  },
  properties: 'Further facts',
  yes: 'yes',
  no: 'no',
  claims: 'What sources say',
  relationships: 'Relationships',
  claimCount: `{ $count ->
    [one] { $count } claim
   *[other] { $count } claims
  }`,
  moreOf: '{ $next } more of { $left }',
  noRelationships: 'No relationships are known.',
  draw: 'Draw { $name }',
  open: 'Open',
  contradiction: 'Contradicting claims: { $field }',
  source: 'Source',
  place: 'Place',
  saidBy: 'Said by',
  standpoint: 'Standpoint of the source',
  contradictionItself: 'Contradicting claims',
} as const;
