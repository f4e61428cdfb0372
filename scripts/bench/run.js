import { join } from 'node:path';
import { databaseWith } from './database.js';
import { generate } from './generate.js';
import { GraphologySide } from './graphology.js';
import { KINDS } from './kinds/index.js';
import { buildOurs } from './ours.js';
import { rowOf } from './report.js';
import { shapeOf } from './shape.js';

/**
 * @typedef {import('./measure.js').Peer} Peer
 * @typedef {import('./measure.js').Measured} Measured
 * @typedef {import('./kinds/kind.js').Sides} Sides
 *
 * @typedef {object} RunOptions
 * @property {import('./sizes.js').Size} size
 * @property {number} seed
 * @property {number} questions of each kind
 * @property {number} warmUp how many more are asked first and not measured
 * @property {number} seconds after which no further question of a kind is asked
 * @property {ReadonlySet<'ours' | Peer>} only
 * @property {import('./scratch.js').Scratch} scratch
 * @property {(step: string) => void} say is told what is being done
 */

/** Graphology takes about 750 bytes for each: five million would fill all the memory that Node gives a program by itself. */
const GRAPHOLOGY_RELATIONSHIPS = 1_000_000;

/**
 * Makes a graph of one size and asks us and each peer about it.
 * @param {RunOptions} options
 */
export async function runSize(options) {
  const { size, seed, only, say } = options;
  say(`generating ${size.entities} entities and ${size.relationships} relationships`);
  const graph = generate({ ...size, seed });
  say('building our topology');
  const { topology, facts } = buildOurs(graph);
  const subject = { options, graph, sides: { topology } };
  const neo4j = only.has('neo4j') ? await againstNeo4j(subject) : undefined;
  const fits = size.relationships <= GRAPHOLOGY_RELATIONSHIPS;
  const graphology = only.has('graphology') && fits ? await againstGraphology(subject) : undefined;
  const measured = [...(neo4j?.measured ?? []), ...(graphology?.measured ?? [])];
  if (only.has('ours')) measured.push(...(await alone(subject, measured)));
  return {
    size,
    facts: {
      graph: shapeOf(topology, graph, questionSeed(seed, KINDS.length)),
      ours: facts,
      neo4j: neo4j?.facts,
      graphology: graphology?.facts,
    },
    notes:
      fits || !only.has('graphology')
        ? []
        : [`graphology is left out: so many relationships need more memory than Node gives a program`],
    rows: measured.map(rowOf),
    disagreements: measured.flatMap(({ kind, peer, disagreements }) =>
      disagreements.map((disagreement) => ({ kind, peer, ...disagreement })),
    ),
  };
}

/** @typedef {{ options: RunOptions, graph: import('./generate.js').GeneratedGraph, sides: Sides }} Subject */

/** @param {Subject} subject */
async function againstNeo4j({ options, graph, sides }) {
  const { size, scratch, say } = options;
  const dataDir = join(scratch.folder, `neo4j-${size.name}`);
  const database = await databaseWith({ graph, memory: size.memory, dataDir, scratch, say });
  const all = { ...sides, neo4j: database.side, ...(database.pushedDown && { pushedDown: database.pushedDown }) };
  const measured = await askAll({ options, graph, sides: all }, 'neo4j', ({ peers }) => peers.has('neo4j'));
  await database.stop();
  return { facts: database.facts, measured };
}

/** @param {Subject} subject */
async function againstGraphology({ options, graph, sides }) {
  options.say('building graphology');
  const graphology = new GraphologySide(graph);
  const all = { options, graph, sides: { ...sides, graphology } };
  const measured = await askAll(all, 'graphology', ({ peers }) => peers.has('graphology'));
  return { facts: graphology.facts, measured };
}

/**
 * What was measured with no peer beside.
 * @param {Subject} subject
 * @param {readonly Measured[]} measured
 */
function alone(subject, measured) {
  return askAll(subject, null, ({ name }) => measured.every(({ kind }) => kind !== name));
}

/**
 * @param {Subject} subject
 * @param {Peer | null} peer
 * @param {(kind: import('./kinds/index.js').Measurable) => boolean} isWanted
 */
async function askAll({ options, graph, sides }, peer, isWanted) {
  const measured = [];
  for (const [place, kind] of KINDS.entries()) {
    if (!isWanted(kind) || !kind.isPossible(sides)) continue;
    options.say(`${kind.name}${peer ? ` against ${peer}` : ''}`);
    measured.push(await kind.measure(sides, peer, { ...options, graph, seed: questionSeed(options.seed, place) }));
  }
  return measured;
}

/**
 * Where the random numbers of a kind of question begin: not where those of the graph do, whose first ones are its hubs.
 * @param {number} seed
 * @param {number} place of the kind
 */
function questionSeed(seed, place) {
  return seed + 1000 * (place + 1);
}
