import { openNeo4jStore } from '../../server/dist/store/neo4j/store.js';
import { findNeo4j } from '../neo4j/find.js';
import { startNeo4j } from '../neo4j/start.js';
import { importOffline } from './import.js';
import { loadBatches } from './load.js';
import { Neo4jSide } from './neo4j.js';
import { ONTOLOGY } from './ours.js';

/** How long to wait for indexes, which our store does not wait for as long as a large graph takes. */
const INDEXES_MS = 1_200_000;

/**
 * A Neo4j server of our own with a generated graph in it, as our store would have written it.
 *
 * @param {object} options
 * @param {import('./generate.js').GeneratedGraph} options.graph
 * @param {import('./sizes.js').Size['memory']} options.memory
 * @param {string} options.dataDir a folder that is there for this alone
 * @param {import('./scratch.js').Scratch} options.scratch
 * @param {(step: string) => void} options.say is told what is being done
 * @throws Error in one line where Neo4j cannot be had
 */
export async function databaseWith({ graph, memory, dataDir, scratch, say }) {
  const way = findNeo4j(process.env);
  if (way.how === 'none') throw new Error(way.note);
  const began = performance.now();
  const offline = way.how === 'java';
  if (offline) {
    say(`importing into ${way.note}`);
    const importing = importOffline({ graph, version: way.version, dataDir, signal: scratch.signal });
    scratch.onEnd(() => importing.catch(() => undefined));
    await importing;
  }
  say(`starting ${way.note}`);
  const starting = startNeo4j({ way, dataDir, memory });
  scratch.onEnd(async () => (await starting.catch(() => undefined))?.stop());
  const server = await starting;
  const config = { uri: server.uri, username: server.username, password: server.password, database: undefined };
  if (!offline) {
    say('loading batch by batch');
    await loadOnline(config, graph);
  }
  say('waiting for constraints and indexes');
  await describeGraph(config);
  const side = Neo4jSide.connect(server);
  const stop = async () => {
    await side.close();
    await server.stop();
  };
  return { side, config, facts: { what: way.note, loadMs: performance.now() - began, memory }, stop };
}

/** @typedef {Parameters<typeof openNeo4jStore>[0]} Config */

/**
 * Has our store make its constraints and indexes and take the graph for its own.
 * @param {Config} config
 */
async function describeGraph(config) {
  const store = await patiently(() => openNeo4jStore(config));
  try {
    await patiently(() => store.apply({ ontology: ONTOLOGY }));
  } finally {
    await store.close();
  }
}

/**
 * @param {Config} config
 * @param {import('./generate.js').GeneratedGraph} graph
 */
async function loadOnline(config, graph) {
  // Without the constraint on their ids, finding two entities would be reading all of them.
  const store = await patiently(() => openNeo4jStore(config));
  await store.close();
  await loadBatches(config, graph);
}

/**
 * Tries again what the server was too slow for: on a large graph an index takes longer to fill than a store waits.
 *
 * @template T
 * @param {() => Promise<T>} work
 */
async function patiently(work) {
  const deadline = performance.now() + INDEXES_MS;
  for (;;) {
    try {
      return await work();
    } catch (error) {
      if (!/took too long/.test(String(error)) || performance.now() > deadline) throw error;
    }
  }
}
