import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { withLock } from '../neo4j/lock.js';

const NETWORKX = '3.4.2';
const CACHE = fileURLToPath(new URL('../../node_modules/.cache/oracle/', import.meta.url));

/**
 * The Python of a virtual environment of our own that has networkx: kept from last time, or made now.
 *
 * @returns {Promise<string>} the path of the interpreter
 * @throws Error in one line where Python or one of its parts is missing
 */
export async function pythonWithNetworkx() {
  const home = join(CACHE, `networkx-${NETWORKX}`);
  const ready = join(home, 'ready');
  const python = join(home, ...(process.platform === 'win32' ? ['Scripts', 'python.exe'] : ['bin', 'python']));
  if (!existsSync(ready)) {
    await withLock(join(CACHE, 'lock'), async () => {
      if (!existsSync(ready)) await install(home, python, ready);
    });
  }
  return python;
}

/**
 * @param {string} home
 * @param {string} python
 * @param {string} ready made last, so that half an installation is not taken for a whole one
 */
async function install(home, python, ready) {
  const parts = 'Python 3.10 or newer with venv and pip (Debian: apt-get install python3-venv)';
  if (!succeeds('python3', ['-c', 'import sys, venv, ensurepip; sys.exit(sys.version_info < (3, 10))'])) {
    throw new Error(`The oracle needs ${parts}, and there is none on this machine.`);
  }
  console.error(`Fetching networkx ${NETWORKX} into ${home}…`);
  await rm(home, { recursive: true, force: true });
  await mkdir(CACHE, { recursive: true });
  if (!succeeds('python3', ['-m', 'venv', home])) throw new Error(`Python could not make ${home}.`);
  const arguments_ = ['-m', 'pip', 'install', '--quiet', '--disable-pip-version-check', `networkx==${NETWORKX}`];
  if (!succeeds(python, arguments_))
    throw new Error(`pip could not fetch networkx ${NETWORKX} from the package index.`);
  await mkdir(ready);
}

/**
 * @param {string} command
 * @param {string[]} args
 */
function succeeds(command, args) {
  return spawnSync(command, args, { stdio: 'ignore' }).status === 0;
}
