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
  hasPinned: `{ $count ->
    [one] { $count } actor is pinned.
   *[other] { $count } actors are pinned.
  }`,
  hasUnpinned: `{ $count ->
    [one] { $count } actor is no longer pinned.
   *[other] { $count } actors are no longer pinned.
  }`,
} as const;
