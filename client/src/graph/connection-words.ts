import { list, plural } from './grammar.js';

const actors = (count: number): string => plural(count, 'actor', 'actors');

/** Words of the interface about what connects several actors; see `words.ts`. */
export const connectionWords = {
  ask: 'Ask for',
  asks: { PATHS: 'Paths', CONNECTION: 'What connects them', COMMON: 'What they have in common' },
  explained: {
    PATHS: 'Chains of relationships from one actor to another, the best first.',
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
  found: (groups: number, connected: number): string =>
    connected === 0
      ? 'Nothing found connects any of them under these conditions.'
      : groups === 1
        ? 'One connection holds them all together.'
        : `They fall into ${groups} groups that nothing found connects with each other.`,
  stopped: 'The search was stopped early: there may be smaller connections, and fewer groups.',
  show: (number: number): string => `Show answer ${number}`,
  by: (passed: readonly string[], steps: number): string =>
    `${plural(steps, 'step', 'steps')}${passed.length === 0 ? ', directly' : `, by way of ${list(passed)}`}`,
  alone: (name: string): string => `Nothing found connects ${name} with the others.`,
  common: (count: number): string =>
    count === 0
      ? 'They have nothing in common under these conditions.'
      : `${plural(count, 'thing', 'things')} in common.`,
  commonShown: (shown: number): string => `The first ${shown} are listed.`,
  ofActors: (linked: number, all: number): string =>
    linked === all ? `connected with all ${actors(all)}` : `connected with ${linked} of ${actors(all)}`,
  withActor: (name: string): string => `With ${name}`,
} as const;
