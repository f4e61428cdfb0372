/** Words about what connects several actors, and what they have in common. */
export const connections = {
  ask: 'Ask for',
  asks: {
    PATHS: 'Paths',
    EVERY: 'All shortest paths in one picture',
    CONNECTION: 'What connects them',
    COMMON: 'What they have in common',
  },
  explained: {
    PATHS: 'Chains of relationships from one actor to another, the best first.',
    EVERY: 'Whoever and whatever lies on any of the shortest paths, drawn together.',
    CONNECTION: 'A small part of the graph that holds all these actors together.',
    COMMON: 'Whom and what these actors are all directly connected with.',
  },
  actors: 'Actors',
  third: 'Add a third actor: what connects them all?',
  needTwo: 'Choose at least two actors.',
  weigh: 'With as little as possible of',
  weights: { HOPS: 'steps', SPECIFIC: 'well-connected actors', SOURCED: 'weak evidence' },
  weighExplained: {
    HOPS: 'The fewer steps, the better.',
    SPECIFIC: 'Passing somebody with few relationships says more than passing what everybody is connected with.',
    SOURCED: 'Steps that are confirmed or reported come before those that are only alleged, disputed or denied.',
  },
  atLeast: 'Of at least so many of them',
  maxHops: 'Steps from the nearest actor at most',
  find: 'Find out',
  found: `{ $groups ->
    [1] One connection holds them all together.
   *[other] They fall into { $groups } groups that nothing found connects with each other.
  }`,
  foundNone: 'Nothing found connects any of them under these conditions.',
  stopped: 'The search was stopped early: there may be smaller connections, and fewer groups.',
  show: 'Show answer { $number }',
  shown: 'Shown together: { $names }.',
  directly: '{ $steps }, directly',
  by: '{ $steps }, by way of { $names }',
  alone: 'Nothing found connects { $name } with the others.',
  common: `{ $count ->
    [0] They have nothing in common under these conditions.
    [one] { $count } thing in common.
   *[other] { $count } things in common.
  }`,
  commonShown: 'The first { $shown } are listed.',
  ofAllActors: `{ $count ->
    [one] connected with all { $count } actor
   *[other] connected with all { $count } actors
  }`,
  ofActors: `connected with { $linked } of { $count ->
    [one] { $count } actor
   *[other] { $count } actors
  }`,
  withActor: 'With { $name }',
  everyTitle: 'All shortest paths in one picture',
  every: `{ $count ->
    [one] There is { $count } shortest path, of { $steps }.
   *[other] There are { $count } shortest paths, of { $steps } each.
  }`,
  everyNone: 'Under these conditions there is no path.',
  everyOmitted: `{ $count ->
    [one] { $count } actor farther from the start is left out.
   *[other] { $count } actors farther from the start are left out.
  }`,
  everyFacts: `{ $actors ->
    [one] { $actors } actor
   *[other] { $actors } actors
  }, { $relationships ->
    [one] { $relationships } connection
   *[other] { $relationships } connections
  }`,
  stepNumber: 'Step { $number }',
  whyNone: 'What stands in the way?',
} as const;
