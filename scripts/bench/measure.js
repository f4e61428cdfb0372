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

/** How many questions one side is asked before it is the other's turn. */
const BLOCK = 50;

/**
 * Asks us and a peer the same questions, some of them by turns, so that whatever else the machine does slows both down, and
 * neither finds the machine's caches as the other left them every time.
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
  const drawn = Array.from({ length: warmUp + questions }, () => kind.draw(graph, random, sides));
  // A server that is still cold gets as much time to warm up as there is to measure.
  await askInBlocks(kind, sides, peer, drawn.slice(0, warmUp), seconds);
  const measured = drawn.slice(warmUp);
  const answers = await askInBlocks(kind, sides, peer, measured, seconds);
  return {
    kind: kind.name,
    peer,
    asked: answers.length,
    ours: answers.map(({ ours }) => ours.ms),
    theirs: answers.flatMap(({ theirs }) => (theirs ? [theirs.ms] : [])),
    gaveUp: answers.filter(({ ours }) => ours.answer === CUT_OFF).length,
    cutOff: answers.filter(({ theirs }) => theirs?.answer === CUT_OFF).length,
    disagreements: answers.flatMap(({ ours, theirs }, place) => {
      if (!theirs || ours.answer === CUT_OFF || theirs.answer === CUT_OFF) return [];
      if (kind.agree(ours.answer, theirs.answer)) return [];
      return [{ question: measured[place], ours: ours.answer, theirs: theirs.answer }];
    }),
  };
}

/**
 * @template Answer
 * @typedef {{ answer: Answer | typeof CUT_OFF, ms: number }} Timed
 */

/**
 * The answers to the first of some questions: to as many as there is time for, of whole blocks.
 *
 * @template Question, Answer
 * @param {import('./kinds/kind.js').Kind<Question, Answer>} kind
 * @param {Sides} sides
 * @param {Peer | null} peer
 * @param {readonly Question[]} questions
 * @param {number} seconds
 * @returns {Promise<{ ours: Timed<Answer>, theirs: Timed<Answer> | undefined }[]>}
 */
async function askInBlocks(kind, sides, peer, questions, seconds) {
  const deadline = performance.now() + seconds * 1000;
  const answers = [];
  for (let first = 0; first < questions.length && performance.now() < deadline; first += BLOCK) {
    const block = questions.slice(first, first + BLOCK);
    const ours = [];
    for (const question of block) ours.push(await timed(() => kind.ours(sides, question)));
    for (const [place, question] of block.entries()) {
      const theirs = /** @type {Timed<Answer> | undefined} */ (await askPeer(kind, sides, peer, question));
      answers.push({ ours: /** @type {Timed<Answer>} */ (ours[place]), theirs });
      // One more question may take seconds.
      if (performance.now() > deadline) break;
    }
  }
  return answers;
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
 * @returns {Promise<Timed<T>>}
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
