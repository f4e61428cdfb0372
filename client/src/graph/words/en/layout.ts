/** Words about laying out the picture. */
export const layout = {
  open: 'Layout…',
  menu: 'Layout',
  layouts: 'Lay out everything',
  selected: 'Selected actors',
  arranging: 'Laying out…',
  names: {
    force: 'Tidy up: connected actors together',
    concentric: 'In rings around the selected actor, or by connections',
    layers: 'In layers: relationships lead downwards',
    time: 'By time: the later, the further right',
    types: 'By type, in groups',
  },
  done: {
    force: 'Laid out anew: connected actors stand together.',
    concentric: 'Laid out in rings.',
    layers: 'Laid out in layers, relationships leading downwards.',
    time: 'Laid out by time, the later the further right.',
    types: 'Laid out by type.',
  },
  pin: 'Pin: layouts leave it where it is',
  unpin: 'Unpin: layouts may move it again',
  pinned: 'pinned',
  undated: 'No date',
  byYears:
    'Left to right by when each began, { $from }–{ $to }; without a date of its own, by its first dated relationship. Long gaps are shortened.',
  byYearsInShort: 'By when each began; long gaps are shortened.',
  nobodyDated: 'Of none of these is it known when they began.',
  byGroups: 'In groups by type: { $types }.',
  elsewhere: `{ $count ->
    [one] { $count } actor stands elsewhere: pinned, moved or added since.
   *[other] { $count } actors stand elsewhere: pinned, moved or added since.
  }`,
  align: {
    left: 'Align left',
    centre: 'Align centres',
    right: 'Align right',
    top: 'Align tops',
    middle: 'Align middles',
    bottom: 'Align bottoms',
    across: 'Spread evenly from left to right',
    down: 'Spread evenly from top to bottom',
  },
  aligned: `{ $count ->
    [one] { $count } actor moved.
   *[other] { $count } actors moved.
  }`,
  more: 'and { $count } more',
  moreOf: `and { $count } more: { $count ->
    [one] { $count } relationship
   *[other] { $count } relationships
  } of { $name } not drawn. Bring more.`,
  bringMore: 'Bring more of its connections',
  bringAround: 'Bring everything within two steps',
  notBrought: `{ $count ->
    [one] { $count } more actor is within two steps; the nearest were brought. The same again brings more.
   *[other] { $count } more actors are within two steps; the nearest were brought. The same again brings more.
  }`,
  hasPinned: `{ $count ->
    [one] { $count } actor is pinned.
   *[other] { $count } actors are pinned.
  }`,
  hasUnpinned: `{ $count ->
    [one] { $count } actor is no longer pinned.
   *[other] { $count } actors are no longer pinned.
  }`,
} as const;
