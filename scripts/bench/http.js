// `npm run bench:http`: how long the explorer takes to start and to answer over HTTP, on each store, on the seed.
// Prints milliseconds as p50 and p95 of REQUESTS requests one after the other.
import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { buildIfStale } from '../build-if-stale.js';
import { findNeo4j } from '../neo4j/find.js';
import { startNeo4j } from '../neo4j/start.js';

const REQUESTS = 300;
const WARM_UP = 50;
const root = fileURLToPath(new URL('../..', import.meta.url));

const RELATIONSHIP = `id text status type { id label } source { id name } target { id name } claims { status locator source { title } }`;
const QUESTIONS = {
  search: `{ search(text: "Токаев") { edges { score matchedName node { id name summary type { label } } } } }`,
  expand: `{ neighbourhood(ids: ["kassym-jomart-tokayev"], limit: 200) { entities { id name type { id colour } } relationships { ${RELATIONSHIP} } omitted } }`,
  path: `{ paths(input: { from: ["vladimir-putin"], to: ["nursultan-nazarbayev"] }) { __typename ... on PathSet { paths { length text hops { relationship { ${RELATIONSHIP} } } } } } }`,
};

/** @param {number[]} times at least one @param {number} share 0 to 1 */
const quantile = (times, share) => [...times].sort((a, b) => a - b)[Math.ceil(times.length * share) - 1] ?? NaN;

/**
 * Runs the built server with these settings until the URL is printed and it answers.
 * @param {Record<string, string>} settings
 */
async function startServer(settings) {
  const began = performance.now();
  const child = spawn(process.execPath, ['server/dist/main.js'], {
    cwd: root,
    env: { ...process.env, ...settings, PORT: '0' },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const ended = new Promise((resolve) => child.once('exit', resolve));
  let url;
  for await (const line of createInterface({ input: child.stdout })) {
    url = /http:\/\/[^\s/]+/.exec(line)?.[0];
    if (url) break;
  }
  if (!url) throw new Error('The server ended without printing its URL.');
  await ask(url, '{ statistics { entities } }');
  const startMs = performance.now() - began;
  const stop = () => {
    child.kill('SIGTERM');
    return ended;
  };
  return { url, startMs, stop };
}

/** @param {string} url @param {string} query */
async function ask(url, query) {
  const response = await fetch(`${url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query }),
  });
  const { data, errors } = /** @type {{data: unknown, errors?: unknown}} */ (await response.json());
  if (errors) throw new Error(JSON.stringify(errors));
  return data;
}

/** @param {string} store @param {Record<string, string>} settings */
async function measure(store, settings) {
  const server = await startServer(settings);
  const rows = [{ store, what: 'start', p50: server.startMs, p95: server.startMs }];
  try {
    for (const [what, query] of Object.entries(QUESTIONS)) {
      const times = [];
      for (let i = 0; i < WARM_UP + REQUESTS; i++) {
        const began = performance.now();
        await ask(server.url, query);
        if (i >= WARM_UP) times.push(performance.now() - began);
      }
      rows.push({ store, what, p50: quantile(times, 0.5), p95: quantile(times, 0.95) });
    }
  } finally {
    await server.stop();
  }
  return rows;
}

/** @param {Record<string, string>} settings */
function seed(settings) {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, ['graph-seed/dist/cli/seed.js'], {
      cwd: root,
      env: { ...process.env, ...settings },
      stdio: 'ignore',
    });
    child.once('exit', (code) => (code === 0 ? resolve(undefined) : reject(new Error('Seeding failed.'))));
  });
}

/** @param {import('../neo4j/find.js').Way} way */
async function measureNeo4j(way) {
  const neo4j = await startNeo4j({ way, dataDir: path.join(folder, 'neo4j') });
  try {
    const settings = { NEO4J_URI: neo4j.uri, NEO4J_USERNAME: neo4j.username, NEO4J_PASSWORD: neo4j.password };
    await seed(settings);
    return await measure('neo4j', settings);
  } finally {
    await neo4j.stop();
  }
}

buildIfStale(['server', 'seed', 'client']);
const folder = mkdtempSync(path.join(tmpdir(), 'bench-'));
const rows = [];
try {
  const embedded = { DATA_DIR: folder };
  await seed(embedded);
  rows.push(...(await measure('embedded', embedded)));
  const way = findNeo4j(process.env);
  if (way.how === 'none') console.log(`Only the embedded store is measured: ${way.note}`);
  else rows.push(...(await measureNeo4j(way)));
} finally {
  rmSync(folder, { recursive: true, force: true });
}
for (const { store, what, p50, p95 } of rows) {
  console.log(
    `${store.padEnd(9)} ${what.padEnd(7)} p50 ${p50.toFixed(1).padStart(7)} ms   p95 ${p95.toFixed(1).padStart(7)} ms`,
  );
}
