/** Words of many places. */
export const general = {
  appName: 'Actor graph',
  actors: `{ $count ->
    [one] { $count } actor
   *[other] { $count } actors
  }`,
  relationships: `{ $count ->
    [one] { $count } relationship
   *[other] { $count } relationships
  }`,
  added: 'Added { $actors } and { $relationships }.',
  removed: 'Removed { $actors } and { $relationships }.',
  nothingToAdd: 'Everything chosen is drawn already.',
  walked: 'Now at { $name }, { $type }, { $relationships } drawn.',
  walkedBy: `{ $sentence } { $count ->
    [one] { $count } source
   *[other] { $count } sources
  }: { $titles }.`,
  dates: { since: 'since { $day }', until: 'until { $day }' },
  drawAll: {
    ask: `{ $count ->
      [one] Draw the whole graph, { $count } actor?
     *[other] Draw the whole graph, all { $count } actors?
    }`,
    explain: 'This takes a while and can be cancelled on the way. Undo brings the picture back as it is now.',
    tooMany: 'The graph is too large to be drawn whole: a picture can hold { $most } actors.',
    drawn: 'Everything is drawn already.',
  },
  tasks: {
    loading: 'Loading…',
    adding: 'Adding to the picture…',
    drawing: 'Drawing…',
    expanding: 'Loading connections…',
    cancel: 'Cancel',
    progress: 'How much is done',
  },
  errors: {
    unreachable: 'The server cannot be reached.',
    timeout: 'The server took longer than ten seconds.',
    busy: 'Too many searches are waiting at the server. Nothing is wrong with the question: try again in a moment.',
    broken: 'Something went wrong on the server.',
    cancelled: 'Cancelled.',
    refused: 'The server did not accept this: { $message }',
    tooMany: 'A picture can hold { $most } actors. Remove some before adding more.',
    brokenAddress:
      'The address of this page could not be read: it is cut off or was changed. You start with an empty picture.',
    unknownInAddress: 'No longer in the graph, and left out of the picture: { $ids }.',
    tryAgain: 'Try again',
    dismiss: 'Dismiss',
    lost: 'The server cannot be reached; trying again…',
  },
} as const;
