import { readConfig } from '../../server/dist/config.js';
import { openStore } from '../../server/dist/open-store.js';
import { findNeo4j } from '../neo4j/find.js';
import { startNeo4j } from '../neo4j/start.js';
import { importOffline } from './import.js';
import { loadBatches } from './load.js';
import { Neo4jSide } from './neo4j.js';
import { ONTOLOGY } from './ours.js';

/** How long to wait for indexes, which our store does not wait for as long as a large graph takes. */
const INDEXES_MS = 1_200_000;

/**
 * @typedef {import('../../server/dist/config.js').Config} Config
 * @typedef {{ uri: string, username: string, password: string }} Server
 */

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
  const { uri, username, password } = server;
  const config = readConfig({ NEO4J_URI: uri, NEO4J_USERNAME: username, NEO4J_PASSWORD: password });
  if (!offline) {
    say('loading batch by batch');
    await loadOnline(server, config, graph);
  }
  say('waiting for constraints and indexes');
  const store = await patiently(() => openStore(config));
  await patiently(() => store.apply({ ontology: ONTOLOGY }));
  const loadMs = performance.now() - began;
  const traversals = store.traversals?.();
  const side = Neo4jSide.connect(server);
  return {
    side,
    pushedDown: await traversals?.now(),
    facts: { what: way.note, loadMs, memory },
    stop: async () => {
      await side.close();
      await traversals?.close();
      await store.close();
      await server.stop();
    },
  };
}

/**
 * @param {Server} server
 * @param {Config} config
 * @param {import('./generate.js').GeneratedGraph} graph
 */
async function loadOnline(server, config, graph) {
  // Without the constraint on their ids, finding two entities would be reading all of them.
  const store = await patiently(() => openStore(config));
  await store.close();
  await loadBatches(server, graph);
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
      if (!/took too long|still filling its indexes/.test(String(error)) || performance.now() > deadline) throw error;
    }
  }
}
