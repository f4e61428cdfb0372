/** Words about the filter on the evidence that are always in view. */
export const evidence = {
  hidden: `{ $count ->
    [one] { $count } relationship hidden by the filter
   *[other] { $count } relationships hidden by the filter
  }`,
  showAll: 'Show all',
  contradicted: 'contradicted',
  contradiction: '≠ and a mark on the line: sources contradict each other',
} as const;
