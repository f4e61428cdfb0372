import { spawnSync } from 'node:child_process';

/** The newest release of each line that was tried, with the oldest Java it runs on. */
const RELEASES = [
  { version: '2026.08.1', java: 21 },
  { version: '5.26.30', java: 17 },
];

/**
 * How Neo4j can be brought up on this machine.
 *
 * @typedef {{ how: 'docker' | 'java', version: string, note: string }} Way
 * @typedef {{ how: 'none', note: string }} NoWay
 */

/**
 * Looks for Docker with a running daemon, then for Java and Maven. `NEO4J_VERSION` asks for a certain release.
 *
 * @param {NodeJS.ProcessEnv} env
 * @returns {Way | NoWay}
 */
export function findNeo4j(env) {
  const wanted = env['NEO4J_VERSION'] || undefined;
  if (answers('docker', ['info', '--format', '{{.ServerVersion}}'])) {
    const version = wanted ?? '5.26';
    return { how: 'docker', version, note: `Neo4j ${version} in Docker` };
  }
  const java = javaVersion();
  const version = wanted ?? RELEASES.find((release) => java >= release.java)?.version;
  const hasMaven = answers('mvn', ['-version']);
  if (version && java > 0 && hasMaven) return { how: 'java', version, note: `Neo4j ${version} on Java ${java}` };
  const found = [java > 0 ? `Java ${java}` : 'no Java', hasMaven ? 'Maven' : 'no Maven', 'no running Docker'];
  return {
    how: 'none',
    note: `no Neo4j here (${found.join(', ')}): set NEO4J_URI, start Docker, or install Java 17 or newer and Maven`,
  };
}

/** The major version of the Java that is found first, 0 for none. */
function javaVersion() {
  // It speaks on standard error: `openjdk version "17.0.15" 2025-04-15`.
  const { stderr } = spawnSync('java', ['-version'], { encoding: 'utf8' });
  return Number(/version "(\d+)/.exec(stderr ?? '')?.[1] ?? 0);
}

/**
 * @param {string} command
 * @param {string[]} args
 */
function answers(command, args) {
  return spawnSync(command, args, { stdio: 'ignore', timeout: 10_000 }).status === 0;
}
