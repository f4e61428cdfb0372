/** Words of exports and of their dialog. */
export const exports = {
  title: 'Export what is shown',
  explain: 'Each file says on which conditions, as of which day, and which source says what.',
  heading: 'Title',
  headingHint: 'Stands above the picture and in the names of the files.',
  progress: 'Loading claims: { $done } of { $total }',
  progressLabel: 'Claims loaded',
  failed: 'The claims could not be loaded, so nothing can be exported.',
  cancelled: 'Loading was cancelled. Nothing was exported.',
  changed: 'The data changed while it was being loaded.',
  drawing: 'Drawing the { $file }…',
  notDrawn: 'The { $file } was not drawn.',
  pngFailed: 'This browser cannot draw so large a picture. The SVG has the same content.',
  saved: '{ $name } is downloaded.',
  again: 'Load again',
  cancel: 'Cancel',
  close: 'Close',
  altText: 'Alt text',
  altTextHint: 'The SVG carries it. Put it beside a PNG.',
  copy: 'Copy alt text',
  copied: 'Alt text copied.',
  copyFailed: 'It could not be copied; select the text instead.',
  preview: 'Preview of the picture',
  previewDrawing: 'Drawing the preview…',
  previewNotDrawn: 'The preview was not drawn.',
  previewLarge:
    'So large a picture is drawn only when you want to see it: the page does not answer for a few seconds then.',
  previewDraw: 'Draw the preview',
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
  leftOut: `Left out by a filter on the evidence ({ $what }): { $count ->
    [one] { $count } relationship
   *[other] { $count } relationships
  } between these actors.`,
  folded: 'Folded, and therefore not drawn: { $what }.',
  foldedBeside: '{ $type }: { $count } beside { $name }',
  itself: 'the source itself',
  asked: 'Thick lines answer: { $question }',
  condition: '{ $what }: { $value }.',
  howConnected: 'How is { $from } connected to { $to }?',
  everyWay: 'What lies on the shortest paths from { $from } to { $to }?',
  whatConnects: 'What connects { $actors }?',
  whatInCommon: 'What do { $actors } have in common?',
  asOf: 'As of { $day }, data revision { $revision }.',
  asOfTime: '{ $when }, by the data of { $day }, revision { $revision }.',

  legend: 'Legend',
  key: 'What the numbered lines say',
  keyElsewhere:
    'The key to the numbers is too long for this picture. It is in the SVG and in the footnotes, with every source.',
  sources: 'Sources',
  sourceMark: 'S{ $number }',
  thick: 'Thick: the answer shown',
  altStart: 'Network diagram “{ $title }” with { $actors } and { $relationships }.',
  altActors: 'Actors: { $names }.',
  altLess: `{ $count ->
    [one] { $count } relationship is not reported as fact but alleged or contested, and drawn as a broken line.
   *[other] { $count } relationships are not reported as fact but alleged or contested, and drawn as broken lines.
  }`,

  footnotes: 'Footnotes: { $title }',
  /** Put before what a source says, so that no note is read as more than it is. */
  says: {
    CONFIRMED: 'Confirmed',
    REPORTED: 'Reported',
    ALLEGED: 'Alleged, not established',
    DISPUTED: 'Claimed, and disputed by other sources',
    DENIED: 'Claimed, and denied by the one it is about',
    RETRACTED: 'Claimed, and taken back by the source',
  },
  saidBy: 'said by { $whom }',
  dates: 'Dates',
  noDates: 'no source gives any',
  status: 'Status',
  about: 'about',
} as const;
