import { measure } from '../measure.js';
import { allShortest } from './all-shortest.js';
import { expand } from './expand.js';
import { filtered } from './filtered.js';
import { hubPage } from './hub-page.js';
import { kShortest } from './k-shortest.js';
import { pushedDownFiltered, pushedDownFirst, pushedDownFirstFiltered, pushedDownShortest } from './pushed-down.js';
import { shortest } from './shortest.js';
import { bestSourced, mostSpecific } from './weighted.js';

/**
 * A kind of question with what its questions and answers are like kept to itself.
 *
 * @typedef {object} Measurable
 * @property {string} name
 * @property {ReadonlySet<string>} peers who can be asked besides us
 * @property {(sides: Sides) => boolean} isPossible
 * @property {(sides: Sides, peer: Peer | null, options: Options) => Promise<import('../measure.js').Measured>} measure
 */

/**
 * @typedef {import('./kind.js').Sides} Sides
 * @typedef {import('../measure.js').Peer} Peer
 * @typedef {import('../measure.js').Options} Options
 */

/** Everything that is measured, in this order. @type {readonly Measurable[]} */
export const KINDS = [
  measurable(shortest),
  measurable(filtered),
  measurable(allShortest),
  measurable(kShortest),
  measurable(bestSourced),
  measurable(mostSpecific),
  measurable(expand),
  measurable(hubPage),
  measurable(pushedDownShortest),
  measurable(pushedDownFiltered),
  measurable(pushedDownFirst),
  measurable(pushedDownFirstFiltered),
];

/**
 * @template Question, Answer
 * @param {import('./kind.js').Kind<Question, Answer>} kind
 * @returns {Measurable}
 */
function measurable(kind) {
  return {
    name: kind.name,
    isPossible: kind.isPossible ?? (() => true),
    peers: new Set(Object.keys(kind.peers)),
    measure: (sides, peer, options) => measure(kind, sides, peer, options),
  };
}
