/** Words about neighbours that are folded into signs beside their hubs. */
export const folds = {
  fold: 'Fold its neighbours by type',
  unfold: 'Open what is folded beside it',
  unfoldAll: 'Open everything that is folded',
  sign: '{ $type } · { $count }',
  open: '{ $type }: { $count } beside { $name }, folded. Open.',
  folded: '{ $count } folded',
  now: `{ $count ->
    [0] Nothing is folded any more.
    [one] { $count } actor is folded.
   *[other] { $count } actors are folded.
  }`,
} as const;
