/** Words of the picture and its legend. */
export const picture = {
  picture: {
    label: 'Picture of the graph',
    instructions:
      'Arrow keys move between connected actors, Enter opens details, E expands, Delete removes. The text view has the same content.',
    empty: 'Nothing is drawn yet',
    emptyHint: 'Search for an actor, or begin with the first picture.',
    emptyHintAlone: 'Search for an actor to begin with.',
    opening: 'Show the first picture',
    tools: 'Picture tools',
    overview: 'Overview map. The arrow keys move what is in view.',
    closeOverview: 'Close the overview map',
  },
  legend: {
    title: 'Legend',
    lines: 'Lines: how far a relationship can be relied on',
    kinds: 'Actors',
    hide: 'Hide these relationships',
    show: 'Show these relationships',
    charged: 'Charges are those of { $sources }. A charge is not a finding.',
    status: {
      CONFIRMED: 'Confirmed: independent sources agree',
      REPORTED: 'Reported: a source states it as plain fact',
      ALLEGED: 'Alleged: a source charges somebody with it',
      DISPUTED: 'Disputed: sources contradict it',
      DENIED: 'Denied by the one it is about',
      RETRACTED: 'Retracted by its source',
    },
  },
} as const;
