import { CUT_OFF, GaveUp } from './cut-off.js';
import { randomFrom } from './random.js';

/**
 * @typedef {import('./kinds/kind.js').Sides} Sides
 * @typedef {'neo4j' | 'graphology'} Peer
 *
 * @typedef {object} Options
 * @property {import('./generate.js').GeneratedGraph} graph
 * @property {number} seed the same seed draws the same questions
 * @property {number} questions how many
 * @property {number} warmUp how many more are asked first and not measured
 * @property {number} seconds after which no further question is asked
 *
 * @typedef {object} Measured
 * @property {string} kind
 * @property {Peer | null} peer `null` where we are measured alone
 * @property {number} asked
 * @property {number[]} ours milliseconds
 * @property {number[]} theirs milliseconds; of a question that was cut off, how long was waited
 * @property {number} gaveUp how many of our searches did
 * @property {number} cutOff how many of the peer's answers were not waited for
 * @property {{ question: unknown, ours: unknown, theirs: unknown }[]} disagreements
 */

/**
 * Asks us and a peer the same questions, turn by turn, so that whatever else the machine does slows both down.
 *
 * @template Question, Answer
 * @param {import('./kinds/kind.js').Kind<Question, Answer>} kind
 * @param {Sides} sides
 * @param {Peer | null} peer one that is among the sides
 * @param {Options} options
 * @returns {Promise<Measured>}
 */
export async function measure(kind, sides, peer, { graph, seed, questions, warmUp, seconds }) {
  const random = randomFrom(seed);
  const drawn = Array.from({ length: warmUp + questions }, () => kind.draw(graph, random));
  const deadlineFromNow = () => performance.now() + seconds * 1000;

  // A server that is still cold gets as much time to warm up as there is to measure.
  let deadline = deadlineFromNow();
  for (const question of drawn.slice(0, warmUp)) {
    await askBoth(kind, sides, peer, question, true);
    if (performance.now() > deadline) break;
  }

  /** @type {Measured} */
  const measured = { kind: kind.name, peer, asked: 0, ours: [], theirs: [], gaveUp: 0, cutOff: 0, disagreements: [] };
  deadline = deadlineFromNow();
  for (const [turn, question] of drawn.slice(warmUp).entries()) {
    const { ours, theirs } = await askBoth(kind, sides, peer, question, turn % 2 === 0);
    measured.asked += 1;
    measured.ours.push(ours.ms);
    if (ours.answer === CUT_OFF) measured.gaveUp += 1;
    if (theirs) {
      measured.theirs.push(theirs.ms);
      if (theirs.answer === CUT_OFF) measured.cutOff += 1;
      else if (ours.answer !== CUT_OFF && !kind.agree(ours.answer, theirs.answer)) {
        measured.disagreements.push({ question, ours: ours.answer, theirs: theirs.answer });
      }
    }
    if (performance.now() > deadline) break;
  }
  return measured;
}

/**
 * @template Question, Answer
 * @param {import('./kinds/kind.js').Kind<Question, Answer>} kind
 * @param {Sides} sides
 * @param {Peer | null} peer
 * @param {Question} question
 * @param {boolean} weAreFirst taken in turns: whoever is first finds the machine's caches colder
 */
async function askBoth(kind, sides, peer, question, weAreFirst) {
  const before = weAreFirst ? undefined : await askPeer(kind, sides, peer, question);
  const ours = await timed(() => kind.ours(sides, question));
  const theirs = weAreFirst ? await askPeer(kind, sides, peer, question) : before;
  return { ours, theirs };
}

/**
 * @template Question, Answer
 * @param {import('./kinds/kind.js').Kind<Question, Answer>} kind
 * @param {Sides} sides
 * @param {Peer | null} peer
 * @param {Question} question
 */
async function askPeer(kind, { neo4j, graphology }, peer, question) {
  const { peers } = kind;
  const askNeo4j = peers.neo4j;
  const askGraphology = peers.graphology;
  if (peer === 'neo4j' && neo4j && askNeo4j) {
    await neo4j.calm();
    return timed(() => askNeo4j(neo4j, question));
  }
  if (peer === 'graphology' && graphology && askGraphology) return timed(() => askGraphology(graphology, question));
  return undefined;
}

/**
 * @template T
 * @param {() => T | Promise<T>} work
 * @returns {Promise<{ answer: T | typeof CUT_OFF, ms: number }>}
 */
async function timed(work) {
  const began = performance.now();
  try {
    const answer = work();
    // What is there at once shall not wait for a turn of the event loop.
    const settled = answer instanceof Promise ? await answer : answer;
    return { answer: settled, ms: performance.now() - began };
  } catch (error) {
    if (!(error instanceof GaveUp)) throw error;
    return { answer: CUT_OFF, ms: performance.now() - began };
  }
}
