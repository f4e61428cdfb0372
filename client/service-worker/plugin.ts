import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { transformWithOxc, type Plugin } from 'vite';

/** Writes `service-worker.js` beside the page, with the names of all its files in it. */
export function serviceWorker(): Plugin {
  return {
    name: 'service-worker',
    apply: 'build',
    // The page itself is named in the worker; everything else is known once it is written.
    generateBundle: {
      order: 'post',
      async handler(_options, bundle) {
        const files = Object.keys(bundle)
          .filter((name) => name.startsWith('assets/'))
          .map((name) => `/${name}`)
          .sort();
        const source = join(import.meta.dirname, 'main.ts');
        const { code } = await transformWithOxc(await readFile(source, 'utf8'), source, { sourcemap: false });
        this.emitFile({
          type: 'asset',
          fileName: 'service-worker.js',
          source: `const FILES = ${JSON.stringify([...files, '/favicon.svg'])};\n${code}`,
        });
      },
    },
  };
}
