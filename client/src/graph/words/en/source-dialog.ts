/** Words about a source and what it claims. */
export const sourceDialog = {
  publisher: 'Publisher',
  published: 'Published',
  accessed: 'Read on',
  language: 'Language',
  address: 'Address',
  unknown: 'not known',
  show: 'Draw it and show its details',
  drawAll: `{ $count ->
    [one] Draw what these claims are about
   *[other] Draw the { $count } things these claims are about
  }`,
  everywhere: `{ $count ->
    [one] The whole source: { $count } claim
   *[other] The whole source: { $count } claims
  }`,
  claimsAt: `{ $count ->
    [one] { $place }: { $count } claim
   *[other] { $place }: { $count } claims
  }`,
  onlyFirst: 'Only the first { $read } of { $total } claims are listed here; the API gives all.',
  all: 'Everything it claims',
  fromHere: 'Everything claimed at this place',
} as const;
