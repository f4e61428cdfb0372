import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { mkdir, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { withLock } from './lock.js';

const CACHE = fileURLToPath(new URL('../../node_modules/.cache/neo4j/', import.meta.url));

/**
 * The folder with the libraries of a Neo4j release: kept from last time, or fetched from Maven Central (about 120 MB).
 *
 * @param {string} version
 * @returns {Promise<string>}
 */
export async function librariesOf(version) {
  if (!/^\d+(\.\d+){1,2}$/.test(version)) throw new Error(`NEO4J_VERSION is "${version}", which is not like 5.26.30`);
  const folder = join(CACHE, version);
  // Maven's own store does not stand two writers, so one process fetches and the others wait.
  if (!existsSync(folder)) await withLock(join(CACHE, 'lock'), () => download(version, folder));
  return folder;
}

/**
 * @param {string} version
 * @param {string} folder
 */
async function download(version, folder) {
  if (existsSync(folder)) return;
  const unfinished = `${folder}.unfinished`;
  await rm(unfinished, { recursive: true, force: true });
  await mkdir(unfinished, { recursive: true });
  await writeFile(join(unfinished, 'pom.xml'), pom(version));
  console.error(`Fetching Neo4j ${version} from Maven Central (about 120 MB)…`);
  const args = ['-q', '-B', 'dependency:copy-dependencies', '-DoutputDirectory=.'];
  const maven = spawn('mvn', args, { cwd: unfinished, stdio: ['ignore', 'inherit', 'inherit'] });
  const [code] = await once(maven, 'close');
  if (code !== 0) throw new Error(`Maven could not fetch Neo4j ${version}`);
  // The folder gets its name only when it is whole.
  await rename(unfinished, folder);
}

/** @param {string} version */
function pom(version) {
  const libraries = [
    ['org.neo4j.app', 'neo4j-server'],
    ['org.neo4j', 'neo4j'],
    ['org.neo4j', 'neo4j-command-line'],
    ['org.neo4j', 'neo4j-import-tool'],
  ];
  const dependencies = libraries.map(
    ([group, artifact]) =>
      `<dependency><groupId>${group}</groupId><artifactId>${artifact}</artifactId><version>${version}</version></dependency>`,
  );
  return `<project xmlns="http://maven.apache.org/POM/4.0.0">
<modelVersion>4.0.0</modelVersion>
<groupId>local</groupId><artifactId>neo4j</artifactId><version>1</version>
<dependencies>${dependencies.join('')}</dependencies>
</project>
`;
}
