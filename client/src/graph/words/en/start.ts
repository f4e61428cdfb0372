/** Words of the panel one starts with. */
export const start = {
  questions: 'Questions to begin with',
  kinds: { PATH: 'Path', EXPAND: 'Surroundings', CLAIMS: 'Claims' },
  sources: 'Sources',
  standpoint: 'Standpoint',
  claimCount: `{ $count ->
    [one] { $count } claim
   *[other] { $count } claims
  }`,
  sourceCount: `{ $count ->
    [one] { $count } source
   *[other] { $count } sources
  }`,
  hint: 'Search for somebody, select two actors to ask how they are connected, or take one of these.',
  hintAlone: 'Search for somebody, or select two actors to ask how they are connected.',
  allClaims: 'Everything it claims',
} as const;
