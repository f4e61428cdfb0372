/** Words of the measures panel. */
export const measuresPanel = {
  title: 'Measures',
  over: 'Over the { $actors } and { $relationships } shown.',
  caution:
    'With care: in data from partisan sources, a central actor is one the sources write about much. That is a measure of their attention as much as of power.',
  nothing: 'Nothing is drawn. Draw actors first: what is shown can be measured.',
  size: 'Size of symbols',
  sameSize: 'all the same',
  colour: 'Colour and number by group',
  formula: 'Formula',
  actor: 'Actor',
  table: 'Measures of every actor shown',
  csv: 'Table as CSV',
  saved: '{ $name } is downloaded.',
  distribution: 'Distribution: { $name }',
  bar: `{ $count ->
    [one] { $count } actor from { $from } to { $to }
   *[other] { $count } actors from { $from } to { $to }
  }`,
  running: 'Measuring…',
  cancel: 'Cancel',
  cancelled: 'Measuring was cancelled. The values are those of before.',
  failed: 'Measuring failed.',
  again: 'Measure again',
  legendSize: 'Size: { $name }, up to { $greatest }',
  legendGroups: 'Colours and numbers: groups. Symbols still say what kind of actor it is.',
  groupSize: '{ $group }: { $actors }',
  measures: {
    degree: {
      name: 'Degree',
      meaning: 'How many relationships an actor has in this picture.',
      formula: 'Number of relationships shown; one with itself counts once.',
    },
    betweenness: {
      name: 'Betweenness',
      meaning: 'How often an actor lies on the shortest way between two others: who stands between groups.',
      formula:
        'Mean over all pairs s, t of others: shortest paths from s to t through the actor ÷ all shortest paths from s to t.',
    },
    pagerank: {
      name: 'PageRank',
      meaning: 'Who is pointed at by those who are pointed at: where a walk along the arrows ends up most often.',
      formula: 'PR(v) = 0.15 ÷ n + 0.85 × Σ PR(u) × arrows from u to v ÷ arrows from u; all together 1.',
    },
    communities: {
      name: 'Group',
      meaning: 'Actors with more relationships among themselves than chance would give. The largest group is number 1.',
      formula:
        'Louvain method: the grouping with the greatest modularity found, Σ (share of relationships inside − share expected).',
    },
  },
} as const;
