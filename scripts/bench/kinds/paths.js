import { findPaths } from '../../../server/dist/paths/find-paths.js';
import { CUT_OFF, GaveUp } from '../cut-off.js';
import { entityId } from '../records.js';

/**
 * @typedef {import('../../../server/dist/paths/types.js').PathQuestion} PathQuestion
 * @typedef {import('../../../server/dist/paths/types.js').PathOutcome} PathOutcome
 * @typedef {import('../../../server/dist/paths/types.js').FoundPath} FoundPath
 * @typedef {{ from: string, to: string }} Pair
 */

/** More than any two entities of a generated graph are apart. */
export const MAX_HOPS = 15;

const STEPS = 100_000_000;

/**
 * Two entities, drawn evenly.
 * @param {import('../generate.js').GeneratedGraph} graph
 * @param {import('../random.js').Random} random
 * @returns {Pair}
 */
export function drawPair({ entities }, random) {
  const from = random.below(entities);
  const to = (from + 1 + random.below(entities - 1)) % entities;
  return { from: entityId(from), to: entityId(to) };
}

/**
 * A question about a pair without any condition but those given.
 * @param {Pair} pair
 * @param {Partial<PathQuestion>} [changes]
 * @returns {PathQuestion}
 */
export function about({ from, to }, changes) {
  return {
    from: [from],
    to: [to],
    mode: 'SHORTEST',
    costs: [],
    k: 1,
    maxHops: MAX_HOPS,
    filter: {},
    via: [],
    avoid: [],
    avoidRelationships: [],
    simultaneous: false,
    ...changes,
  };
}

/**
 * Our answer, from the topology.
 * @param {import('./kind.js').Sides} sides
 * @param {PathQuestion} question
 */
export function pathsFound({ topology }, question) {
  return pathsOf(findPaths(topology, question, { steps: STEPS }));
}

/**
 * Our answer, from Neo4j.
 * @param {import('./kind.js').Sides} sides where `pushedDown` is
 * @param {PathQuestion} question
 */
export async function pathsPushedDown({ pushedDown }, question) {
  if (!pushedDown) throw new Error('Nothing is there to push paths down to');
  return pathsOf(await pushedDown.findPaths(question));
}

/**
 * @param {PathOutcome} outcome
 * @returns {readonly FoundPath[]}
 * @throws GaveUp where the search did
 */
export function pathsOf(outcome) {
  if (outcome.kind === 'LIMIT') throw new GaveUp(`Our search gave up after ${outcome.explored} steps`);
  return outcome.kind === 'NONE' ? [] : outcome.paths;
}

/** @param {readonly FoundPath[]} paths @returns {number | null} hops of the first */
export const lengthOfFirst = ([first]) => first?.hops.length ?? null;

/**
 * The entities of the paths in Neo4j's rows, each row with `entities`.
 * @param {Record<string, unknown>[] | typeof CUT_OFF} rows
 * @returns {string[][] | typeof CUT_OFF}
 */
export function entitiesOf(rows) {
  return rows === CUT_OFF ? CUT_OFF : rows.map(({ entities }) => /** @type {string[]} */ (entities));
}

/** What Neo4j says of a path: as much as our own answer has in it. */
export const RETURN_PATH = 'RETURN [n IN nodes(p) | n.id] AS entities, [r IN relationships(p) | r.id] AS relationships';

/** The ends of a pair. */
export const MATCH_PAIR = 'MATCH (a:Entity {id: $from}), (b:Entity {id: $to})';
