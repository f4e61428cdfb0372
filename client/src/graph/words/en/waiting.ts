/** Words of what is waited for, and of a server that is away. */
export const waiting = {
  offline: 'This device is offline; trying again…',
  stays: 'What is drawn stays, and can be moved, laid out and measured. Search, expanding, paths and sources wait.',
  then: 'As soon as the server is back: { $what }',
  giveUp: 'Give up',
  notLoaded: 'This picture was not loaded.',
  load: 'Load it',
  kept: 'As last loaded on { $when }, not as of now.',
  keptAsking: 'Asking the server…',
  keptLost: 'Not checked since.',
} as const;
