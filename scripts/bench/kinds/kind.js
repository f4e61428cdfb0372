/**
 * What can be asked. `ours` and the peers answer the same question; `agree` says whether two answers are the same.
 *
 * @template Question, Answer
 * @typedef {object} Kind
 * @property {string} name
 * @property {(sides: Sides) => boolean} [isPossible] whether it can be asked; without it, always
 * @property {(graph: GeneratedGraph, random: Random, sides: Sides) => Question} draw
 * @property {(sides: Sides, question: Question) => Answer | Promise<Answer>} ours
 * @property {{ neo4j?: (server: Neo4jSide, question: Question) => Promise<Answer | CutOff>,
 *   graphology?: (graph: GraphologySide, question: Question) => Answer }} peers
 * @property {(ours: Answer, theirs: Answer) => boolean} agree
 */

/**
 * @typedef {import('../generate.js').GeneratedGraph} GeneratedGraph
 * @typedef {import('../random.js').Random} Random
 * @typedef {import('../neo4j.js').Neo4jSide} Neo4jSide
 * @typedef {import('../graphology.js').GraphologySide} GraphologySide
 * @typedef {import('../../../server/dist/topology/types.js').Topology} Topology
 * @typedef {typeof import('../cut-off.js').CUT_OFF} CutOff
 *
 * @typedef {object} Sides who is asked
 * @property {Topology} topology
 * @property {Neo4jSide} [neo4j]
 * @property {GraphologySide} [graphology]
 * @property {import('../../../server/dist/traversal/port.js').Traversal} [pushedDown] our questions answered by Neo4j
 */

export {};
