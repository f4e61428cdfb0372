import { plural } from './grammar.js';

/** Words of the evidence panel: apart from `words.ts`, because they are loaded only when it is opened. */
export const evidenceWords = {
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
  count: (shown: number, all: number): string => `${shown} of ${plural(all, 'relationship', 'relationships')} shown`,
  of: (count: number): string => plural(count, 'relationship', 'relationships'),
} as const;
