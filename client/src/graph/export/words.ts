import type { ClaimStatus } from '../records.js';
import { plural } from '../grammar.js';

/** Put before what a source says, so that no note is read as more than it is. */
const SAYS: Record<ClaimStatus, string> = {
  CONFIRMED: 'Confirmed',
  REPORTED: 'Reported',
  ALLEGED: 'Alleged, not established',
  DISPUTED: 'Claimed, and disputed by other sources',
  DENIED: 'Claimed, and denied by the one it is about',
  RETRACTED: 'Claimed, and taken back by the source',
};

/** Words of exports and of their dialog: apart from `words.ts`, because they are loaded only when something is exported. */
export const exportWords = {
  title: 'Export what is shown',
  explain: 'Each file says on which conditions, as of which day, and which source says what.',
  heading: 'Title',
  headingHint: 'Stands above the picture and in the names of the files.',
  progress: (done: number, total: number): string => `Loading claims: ${done} of ${total}`,
  progressLabel: 'Claims loaded',
  failed: 'The claims could not be loaded, so nothing can be exported.',
  cancelled: 'Loading was cancelled. Nothing was exported.',
  changed: 'The data changed while it was being loaded.',
  pngFailed: 'This browser cannot draw so large a picture. The SVG has the same content.',
  saved: (name: string): string => `${name} is downloaded.`,
  again: 'Load again',
  cancel: 'Cancel',
  close: 'Close',
  altText: 'Alt text',
  altTextHint: 'The SVG carries it. Put it beside a PNG.',
  copy: 'Copy alt text',
  copied: 'Alt text copied.',
  copyFailed: 'It could not be copied; select the text instead.',
  preview: 'Preview of the picture',
  groups: { picture: 'Picture', footnotes: 'Footnotes', data: 'Data' },
  files: {
    svg: 'SVG',
    png: 'PNG',
    markdown: 'Markdown',
    html: 'HTML',
    json: 'JSON',
    actors: 'CSV of actors',
    relationships: 'CSV of relationships',
    graphml: 'GraphML',
    gexf: 'GEXF',
  },
  explained: {
    picture: 'Numbered lines, a key to the numbers, a legend. Light, for print and page.',
    footnotes: 'A sentence for each numbered line, and every claim with its source.',
    data: 'Actors, relationships, claims and sources: each claim with its status and its source.',
  },

  everything: 'Shown are all known relationships between these actors, of any date and status.',
  leftOut: (count: number, what: string): string =>
    `Left out by a filter on the evidence (${what}): ${plural(count, 'relationship', 'relationships')} between these actors.`,
  itself: 'the source itself',
  asked: (question: string): string => `Thick lines answer: ${question}`,
  condition: (what: string, value: string): string => `${what}: ${value}.`,
  howConnected: (from: string, to: string): string => `How is ${from} connected to ${to}?`,
  whatConnects: (actors: string): string => `What connects ${actors}?`,
  whatInCommon: (actors: string): string => `What do ${actors} have in common?`,
  asOf: (day: string, revision: number): string => `As of ${day}, data revision ${revision}.`,

  legend: 'Legend',
  key: 'What the numbered lines say',
  sources: 'Sources',
  sourceMark: (number: number): string => `S${number}`,
  thick: 'Thick: the answer shown',
  count: (entities: number, lines: number): string =>
    `${plural(entities, 'actor', 'actors')} and ${plural(lines, 'relationship', 'relationships')}`,
  altStart: (title: string, count: string): string => `Network diagram “${title}” with ${count}.`,
  altActors: (names: string): string => `Actors: ${names}.`,
  altLess: (count: number): string =>
    `${plural(count, 'relationship is', 'relationships are')} not reported as fact but alleged or contested, and drawn as broken lines.`,

  footnotes: (title: string): string => `Footnotes: ${title}`,
  says: SAYS,
  saidBy: (whom: string): string => `said by ${whom}`,
  dates: 'Dates',
  noDates: 'no source gives any',
  status: 'Status',
  about: 'about',
} as const;
