import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { isId } from '@actor-graph/server/model/ids.js';
import type { Command } from 'commander';
import { runFile, writeRuns } from '../own-words/run-file.js';
import { RUN_LENGTH } from '../own-words/runs.js';
import { DATA_FOLDER } from './folders.js';
import type { Output } from './output.js';
import { CommandFailed, createCommand } from './run.js';

/** `shingle`: remembers a source's text as hashes, so that copied sentences are recognised without keeping the text. */
export function shingleCommand(output: Output): Command {
  return createCommand('shingle', output)
    .description(`Writes hashes of every run of ${RUN_LENGTH} words of a source's text, for the own-words rule.`)
    .argument('<source>', 'the id of the source')
    .argument('<file>', 'its text, UTF-8')
    .option('--data <folder>', 'the folder of the dataset', DATA_FOLDER)
    .action(async (source: string, file: string, { data }: { data: string }) => {
      if (!isId(source)) throw new CommandFailed([`"${source}" is not the id of a source`]);
      const text = await readFile(file, 'utf8').catch((error: NodeJS.ErrnoException) => {
        throw new CommandFailed([`${file} cannot be read: ${error.message}`]);
      });
      const runs = await writeRuns(data, source, text);
      output.out(
        `${runs} runs of ${RUN_LENGTH} words; written to ${path.relative(process.cwd(), runFile(data, source))}`,
      );
    });
}
