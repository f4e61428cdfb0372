import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { mkdir } from 'node:fs/promises';
import { resolve } from 'node:path';

/**
 * Starts a Neo4j server in Docker, its Bolt port bound to loopback. It keeps its data in `dataDir`.
 * Whether it answers yet is for the caller to find out.
 *
 * @param {import('./start.js').ServerOptions} options
 * @returns {Promise<import('./start.js').Server>}
 */
export async function startDockerServer({ version, dataDir, port, password, memory }) {
  await mkdir(dataDir, { recursive: true });
  const name = `actor-graph-neo4j-${port}`;
  // Its files shall belong to the person, not to root.
  const user = process.getuid && process.getgid ? [`--user=${process.getuid()}:${process.getgid()}`] : [];
  const container = spawn(
    'docker',
    [
      ...['run', '--rm', `--name=${name}`, ...user],
      `--publish=127.0.0.1:${port}:7687`,
      `--volume=${resolve(dataDir)}:/data`,
      '--env=NEO4J_AUTH',
      '--env=NEO4J_server_bolt_advertised__address',
      `--env=NEO4J_server_memory_heap_max__size=${memory.heap}`,
      `--env=NEO4J_server_memory_pagecache_size=${memory.pageCache}`,
      `neo4j:${version}-community`,
    ],
    {
      stdio: ['ignore', 'pipe', 'pipe'],
      // Passed by name above, so that the password is on no command line.
      env: {
        ...process.env,
        NEO4J_AUTH: `neo4j/${password}`,
        NEO4J_server_bolt_advertised__address: `127.0.0.1:${port}`,
      },
    },
  );
  let output = '';
  const keep = (/** @type {Buffer} */ chunk) => {
    output = (output + chunk.toString()).slice(-4000);
  };
  container.stdout.on('data', keep);
  container.stderr.on('data', keep);
  const exited = once(container, 'close').then(() => output, String);
  return {
    exited,
    stop: async () => {
      spawnSync('docker', ['stop', name], { stdio: 'ignore' });
      await exited;
    },
  };
}
