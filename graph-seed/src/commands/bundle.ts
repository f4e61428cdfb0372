import { mkdir, rename, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { Command } from 'commander';
import { readChecked } from './checked.js';
import { BUNDLE_FILE, DATA_FOLDER } from './folders.js';
import type { Output } from './output.js';
import { createCommand } from './run.js';

/** The number of the bundle's format; a reader refuses others. */
const BUNDLE_FORMAT = 1;

/** `bundle`: checks the dataset and writes it as the one file that the server seeds an empty store from. */
export function bundleCommand(output: Output): Command {
  return createCommand('bundle', output)
    .description('Checks the dataset and writes it as one file for the server.')
    .option('--data <folder>', 'the folder of the dataset', DATA_FOLDER)
    .option('--out <file>', 'the file to write', BUNDLE_FILE)
    .action(async ({ data, out }: { data: string; out: string }) => {
      const { changes, summary } = await readChecked(data);
      await writeWhole(out, `${JSON.stringify({ format: BUNDLE_FORMAT, changes })}\n`);
      output.out(`${summary}; written to ${path.relative(process.cwd(), out)}`);
    });
}

/** Readers see the old file or the new one, never half of it. */
async function writeWhole(file: string, content: string): Promise<void> {
  const unfinished = `${file}.${process.pid}.tmp`;
  await mkdir(path.dirname(file), { recursive: true });
  try {
    await writeFile(unfinished, content);
    await rename(unfinished, file);
  } finally {
    await rm(unfinished, { force: true });
  }
}
