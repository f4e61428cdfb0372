/** Words about questions for paths, and about the paths found. */
export const paths = {
  title: 'How are they connected?',
  from: 'From',
  to: 'To',
  choose: 'Search for an actor…',
  useSelected: 'Use the two selected',
  swap: 'Swap the ends',
  clear: 'Remove { $name }',
  another: 'Add another',
  anyOf: 'Any of these will do.',
  earlier: 'Pass { $name } earlier',
  conditions: 'Conditions',
  conditionCount: 'Conditions ({ $count })',
  evidence: 'Evidence',
  anyEvidence: 'Any',
  withoutAllegations: 'Without allegations',
  onlyStatuses: 'Only these',
  types: 'Only these types of relationship',
  excludeTypes: 'Not these types of relationship',
  entityTypes: 'Only through actors of these types',
  sources: 'Only what these sources claim',
  listAny: 'any',
  listNone: 'none',
  chosen: '{ $count } chosen',
  asOf: 'On this date',
  dateHint: 'A year, month or day: 2019, 2019-03 or 2019-03-20',
  badDate: 'This is no date. Write 2019, 2019-03 or 2019-03-20.',
  unknownDates: 'Relationships whose dates no source gives could have held at any time, and are kept.',
  during: 'At some time between',
  earliest: 'Earliest date',
  latest: 'Latest date',
  wrongOrder: 'This is before the earliest date.',
  simultaneous: 'All steps at one and the same time',
  direction: 'Direction',
  directions: { ANY: 'Either way', OUT: 'Along the arrows', IN: 'Against the arrows' },
  via: 'By way of',
  viaHint: 'In this order.',
  avoid: 'Not through',
  avoidedLines: `{ $count ->
    [one] { $count } relationship not to be used
   *[other] { $count } relationships not to be used
  }`,
  allowAgain: 'Allow { $relationship } again',
  allowAllAgain: 'Allow all again',
  mode: 'Find',
  modes: {
    SHORTEST: 'Fewest steps first',
    ALL_SHORTEST: 'All with the fewest steps',
    K_SHORTEST: 'Cheapest first, by your own costs',
    MOST_SPECIFIC: 'Most telling first',
    BEST_SOURCED: 'Best sourced first',
  },
  modeExplained: {
    SHORTEST: 'The paths with the fewest steps come first, then longer ones.',
    ALL_SHORTEST: 'Every path with as few steps as there can be, and no longer one.',
    K_SHORTEST: 'A step costs 1, or what you set for its type of relationship; the cheapest paths come first.',
    MOST_SPECIFIC: 'Passing somebody with few relationships says more than passing what everybody is connected with.',
    BEST_SOURCED: 'Steps that are confirmed or reported come before those that are only alleged, disputed or denied.',
  },
  costs: 'What a step costs',
  costOf: 'Cost of { $type }',
  addCost: 'Set the cost of a type…',
  removeCost: 'Let { $type } cost 1 again',
  maxHops: 'Steps at most',
  onStep: 'Step { $number } of { $count }: { $text }',
  k: 'Paths at most',
  ask: 'Find paths',
  asking: 'Looking for paths…',
  results: 'Paths found',
  needEnds: 'Choose two different actors.',
  found: `{ $count ->
    [0] No path found.
    [one] { $count } path found.
   *[other] { $count } paths found.
  }`,
  steps: `{ $count ->
    [one] { $count } step
   *[other] { $count } steps
  }`,
  complete: 'These are all there are.',
  more: 'There may be more paths.',
  show: 'Show path { $number }',
  hide: 'Hide it',
  shown: 'Path shown: { $names }.',
  then: ', then ',
  together: {
    in: 'all at once in { $day }',
    since: 'all at once since { $since }',
    until: 'all at once until { $until }',
    between: 'all at once in { $since } – { $until }',
  },
  weakest: 'weakest step',
  weakestIs: 'Weakest step:',
  cost: 'cost { $figure }',
  asText: 'In a sentence, with sources',
  copyText: 'Copy',
  copied: 'Copied, with its sources.',
  copyFailed: 'This could not be copied; select the text instead.',
  tools: 'What is shown',
  holds: 'This very path holds without allegations: each step is confirmed or reported.',
  holdsNot: 'This path needs at least one step that nobody confirms or reports as plain fact.',
  elsewhere: 'Without allegations the two are connected in { $steps }: { $names }.',
  nowhere: 'Without allegations nothing found connects the two under these conditions.',
  onlyAllegations: 'Only what is less than reported was asked for, so nothing is left without allegations.',
  askWithout: 'Ask without allegations',
  compare: `Compare with { $asks ->
    [PATHS] path
   *[other] answer
  } { $number }`,
  comparing: `Compared with { $asks ->
    [PATHS] path
   *[other] answer
  } { $number }`,
  compared: `Comparing { $asks ->
    [PATHS] paths
   *[other] answers
  } { $first } and { $second }`,
  keepBoth: 'Keep only these two',
  inBoth: 'In both',
  onlyIn: `Only in { $asks ->
    [PATHS] path
   *[other] answer
  } { $number }`,
  nothingMore: 'Nothing else.',
  onOne: `{ $asks ->
    [PATHS] on path { $number }
   *[other] on answer { $number }
  }`,
  onSeveral: `{ $asks ->
    [PATHS] on paths { $numbers }
   *[other] on answers { $numbers }
  }`,
  leadThrough: 'Lead through { $name }',
  avoidActor: 'Not through { $name }',
  avoidLine: 'Not by this relationship',
  alternatives: '{ $count } more between the two',
  none: 'No path',
  reasons: 'What stands in the way',
  relaxations: 'What would give a path',
  limit: 'The search was stopped before it knew the answer',
  foundSoFar: `{ $count ->
    [0] It had found no path until then.
    [one] It had found { $count } path until then; there is no better one.
   *[other] It had found { $count } paths until then; these are the best there are.
  }`,
  goOn: 'To go on',
  waysOn: {
    AGAIN: 'Search again',
    FEWER_HOPS: `{ $hops ->
      [one] Allow { $hops } step at most
     *[other] Allow { $hops } steps at most
    }`,
    FEWEST_HOPS: 'Ask for the fewest steps first',
    ONE_PATH: 'Ask for one path only',
  },
  searched: `{ $hops ->
    [one] Everything up to { $hops } step was searched.
   *[other] Everything up to { $hops } steps was searched.
  }`,
  failed: 'The question could not be answered.',
} as const;
