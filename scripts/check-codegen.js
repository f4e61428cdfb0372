// Fails when the generated types are not what codegen makes of schema.graphql and the client's documents today.
import { spawnSync } from 'node:child_process';
import { readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const FOLDERS = ['server/src/generated', 'client/src/api/generated'];

const contents = () =>
  new Map(
    FOLDERS.flatMap((folder) =>
      readdirSync(path.join(root, folder)).map((name) => {
        const file = path.join(folder, name);
        return [file, readFileSync(path.join(root, file), 'utf8')];
      }),
    ),
  );

const before = contents();
const { status } = spawnSync('npm', ['run', '--silent', 'codegen'], {
  cwd: root,
  shell: true,
  stdio: ['ignore', 'ignore', 'inherit'],
});
if (status !== 0) process.exit(status ?? 1);
const stale = [...contents()].filter(([file, text]) => before.get(file) !== text).map(([file]) => file);
if (stale.length) {
  console.error(`Out of date, made anew just now, to be committed: ${stale.join(', ')}`);
  process.exit(1);
}
