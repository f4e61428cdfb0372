import type { Command } from 'commander';
import { readChecked } from './checked.js';
import { DATA_FOLDER } from './folders.js';
import type { Output } from './output.js';
import { createCommand } from './run.js';

/** `seed:check`: says how large the dataset is, or everything that is wrong with it. */
export function checkCommand(output: Output): Command {
  return createCommand('seed:check', output)
    .description('Checks the dataset: shape, references, names, citations, figures, own words.')
    .option('--data <folder>', 'the folder of the dataset', DATA_FOLDER)
    .action(async ({ data }: { data: string }) => {
      const { summary } = await readChecked(data);
      output.out(summary);
    });
}
