// Starts the program: node server/dist/main.js

import { fileURLToPath } from 'node:url';
import { pino } from 'pino';
import { createApp } from './app.js';
import { ConfigError, readConfig } from './config.js';
import { HELP } from './help.js';
import { drain, listen } from './http-server.js';
import { openStore } from './open-store.js';
import { SeedUnusable, seedIfEmpty } from './seed-if-empty.js';
import { StoreUnavailable, StoreUnusable } from './store/errors.js';
import { GraphTooLarge } from './traversal/errors.js';

const SEED = new URL('../../graph-seed/dist/dataset.json', import.meta.url);
const CLIENT_DIR = fileURLToPath(new URL('../../client/dist', import.meta.url));

/** A reason not to start that people can do something about. */
class StartError extends Error {}

const EXPECTED = [ConfigError, GraphTooLarge, SeedUnusable, StartError, StoreUnavailable, StoreUnusable];

async function start(): Promise<void> {
  const config = readConfig(process.env);
  const store = await openStore(config);
  // Lines for people go to the standard output, the log to the standard error.
  const logger = pino({ level: 'warn' }, pino.destination({ fd: 2, sync: true }));
  if (config.neo4j) {
    if ((await store.version()).revision === 0) console.log('This Neo4j is empty: fill it with "npm run seed".');
  } else {
    const seeded = await seedIfEmpty(store, SEED);
    if (seeded) {
      const { entities, relationships, claims } = seeded;
      console.log(`Seeded: ${entities} entities, ${relationships} relationships, ${claims} claims.`);
    }
  }

  const { maxRelationships, viewAccess, embedAncestors } = config;
  const inDatabase = store.traversals?.();
  if (!inDatabase) {
    const { relationships } = await store.statistics();
    if (relationships > maxRelationships) throw new GraphTooLarge(relationships, maxRelationships);
  }

  const app = createApp({
    store,
    logger,
    clientDir: CLIENT_DIR,
    maxRelationships,
    inDatabase,
    viewAccess,
    embedAncestors,
  });
  const { server, url } = await listen(app.handle, config).catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'EADDRINUSE') {
      throw new StartError(`Port ${config.port} is in use. Choose another one: PORT=${config.port + 1} npm start`);
    }
    throw new StartError(`Cannot listen on ${config.host}:${config.port}: ${error.message}`);
  });
  let stopping = false;
  const stop = async () => {
    // Whoever asks twice does not want to wait.
    if (stopping) process.exit(1);
    stopping = true;
    await drain(server);
    await app.close();
    await store.close();
  };
  process.on('SIGINT', () => void stop());
  process.on('SIGTERM', () => void stop());
  console.log(`Explorer: ${url}  (GraphQL: /graphql, data: ${store.location})`);
}

if (process.argv.includes('--help')) {
  console.log(HELP);
} else {
  await start().catch((error: unknown) => {
    const isExpected = EXPECTED.some((type) => error instanceof type);
    console.error(isExpected ? `Cannot start: ${(error as Error).message}` : error);
    process.exit(1);
  });
}
