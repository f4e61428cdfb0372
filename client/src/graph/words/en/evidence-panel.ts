/** Words of the evidence panel. */
export const evidencePanel = {
  title: 'What is shown',
  explain: 'Nothing is taken away: what is hidden is counted, and undo brings it back.',
  nothing: 'No relationships are drawn. Draw actors first: what is said about them can be filtered here.',
  statuses: 'How far it can be relied on',
  sources: 'Sources',
  voices: 'Said by',
  ownWord: 'the source itself',
  presets: 'Quick choices',
  all: 'Everything',
  withoutAllegations: 'Only confirmed or reported',
  contested: 'Only disputed or denied',
  count: `{ $shown } of { $all ->
    [one] { $all } relationship shown
   *[other] { $all } relationships shown
  }`,
  contradictions: 'Contradictions in view: { $count }',
  noContradictions: 'About nothing that is shown do sources contradict each other.',
  sideBySide: 'Side by side',
} as const;
