import type { PathQuestion } from '../../paths/types.js';
import { TooLarge } from '../../traversal/errors.js';
import type { TraversalLimits } from './limits.js';
import type { EndPair } from './terrain.js';

/** Throws `TooLarge` for a path question that the database cannot answer in bounded time. */
export function refuseHardQuestion(question: PathQuestion): void {
  const { mode, via, simultaneous } = question;
  if (mode !== 'SHORTEST' && mode !== 'ALL_SHORTEST') {
    throw new TooLarge(
      `On a graph of this size paths are found by SHORTEST and ALL_SHORTEST only, not by ${mode}`,
      'mode',
    );
  }
  if (via.length > 0) {
    throw new TooLarge('On a graph of this size no path is found via entities; ask for each part of the way', 'via');
  }
  if (simultaneous) {
    throw new TooLarge(
      'On a graph of this size no hops are chosen that hold at one time; ask for the time by "filter.during"',
      'simultaneous',
    );
  }
}

/** Throws `TooLarge` for too many pairs of ends: each is a search of its own. */
export function refuseManyPairs(pairs: readonly EndPair[], { from, to }: PathQuestion, limits: TraversalLimits): void {
  if (pairs.length <= limits.pairs) return;
  throw new TooLarge(
    `On a graph of this size paths are found between ${limits.pairs} pairs of ends at most, not between ${pairs.length}`,
    from.length > to.length ? 'from' : 'to',
  );
}

/** Throws `TooLarge` for a question beyond pairs, which takes more than the database can do in bounded time. */
export function refuseConnections(what: string): never {
  throw new TooLarge(`A graph of this size is not searched for ${what}; ask for the paths between two actors`);
}
