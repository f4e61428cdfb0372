import Sequencer from '@jest/test-sequencer';

/** What waits longest for browsers, servers and large numbers of questions, by a part of the path. */
const LONGEST = ['browser/explorer', 'oracle', 'neo4j'];

const rank = (/** @type {string} */ path) => {
  const found = LONGEST.findIndex((part) => path.includes(part));
  return found < 0 ? LONGEST.length : found;
};

/**
 * Begins with the longest tests: in a fresh clone Jest does not know yet which these are, and would wait for one of them
 * alone in the end.
 */
export default class LongestFirst extends Sequencer {
  /**
   * @override
   * @param {import('@jest/test-result').Test[]} tests
   */
  async sort(tests) {
    return [...(await super.sort(tests))].sort((a, b) => rank(a.path) - rank(b.path));
  }
}
