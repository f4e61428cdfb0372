import { connectActors } from '../../server/dist/connections/connect-actors.js';
import { shortestPathsSubgraph } from '../../server/dist/connections/shortest-paths-subgraph.js';
import { findPaths } from '../../server/dist/paths/find-paths.js';
import { TopologyBuilder } from '../../server/dist/topology/builder.js';
import { ontologyOf } from '../bench/ontology.js';
import { randomFrom } from '../bench/random.js';
import { randomGraph, TYPES } from './graphs.js';
import { randomPathQuestions, randomShortestPathsQuestion, randomTreeQuestions } from './questions.js';

/**
 * @typedef {import('../../server/dist/topology/types.js').Topology} Topology
 *
 * @typedef {object} Case a question about a graph with our answer, as Python is told of it
 * @property {'paths' | 'tree' | 'between'} ask
 * @property {string} name how to have it again
 * @property {import('./graphs.js').Graph} graph
 * @property {object} question
 * @property {object} answer
 */

const BUDGET = { steps: 1_000_000_000 };

/**
 * A random graph with our answers to questions about it.
 * @param {number} seed
 * @returns {Case[]}
 */
export function casesOf(seed) {
  const random = randomFrom(seed);
  const graph = randomGraph(random);
  const builder = new TopologyBuilder(ontologyOf(TYPES), { revision: 1, change: 'oracle' });
  builder.add({ entities: graph.entities.map((id) => ({ id, type: 'Person' })) });
  builder.add({ relationships: graph.relationships });
  const topology = builder.finish();
  const nameOf = (/** @type {object} */ question) => `--graphs 1 --seed ${seed}: ${JSON.stringify(question)}`;
  const paths = randomPathQuestions(random, graph);
  const trees = randomTreeQuestions(random, graph);
  const between = randomShortestPathsQuestion(random, graph);
  return [
    ...paths.map((question) => ({
      ask: /** @type {const} */ ('paths'),
      question,
      answer: pathsOf(topology, question),
    })),
    ...trees.map((question) => ({ ask: /** @type {const} */ ('tree'), question, answer: treeOf(topology, question) })),
    { ask: /** @type {const} */ ('between'), question: between, answer: betweenOf(topology, between) },
  ].map((one) => ({ ...one, graph, name: nameOf(one.question) }));
}

/**
 * Costs in thousandths.
 * @param {Topology} topology
 * @param {import('../../server/dist/paths/types.js').PathQuestion} question
 */
function pathsOf(topology, question) {
  const outcome = findPaths(topology, question, BUDGET);
  const paths = outcome.kind === 'NONE' ? [] : outcome.paths;
  return {
    kind: outcome.kind,
    paths: paths.map(({ entities, cost }) => ({ entities, cost: Math.round(cost * 1000) })),
  };
}

/**
 * Costs in half thousandths.
 * @param {Topology} topology
 * @param {import('../../server/dist/connections/types.js').ConnectQuestion} question
 */
function treeOf(topology, question) {
  const { groups } = connectActors(topology, question, BUDGET);
  return {
    groups: groups.map(({ actors, entities, hops, cost }) => ({
      actors,
      entities,
      hops: hops.map(({ from, to }) => [from, to]),
      cost: Math.round(cost * 2000),
    })),
  };
}

/**
 * @param {Topology} topology
 * @param {import('../../server/dist/connections/types.js').ShortestPathsQuestion} question
 */
function betweenOf(topology, question) {
  const outcome = shortestPathsSubgraph(topology, question, BUDGET);
  return outcome.kind === 'FOUND'
    ? { paths: outcome.paths, entities: outcome.subgraph.entities }
    : { paths: 0, entities: [] };
}
