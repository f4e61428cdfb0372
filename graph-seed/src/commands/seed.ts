import { ConfigError, readConfig } from '@actor-graph/server/config.js';
import type { ChangeSet } from '@actor-graph/server/model/change-set.js';
import { openStore } from '@actor-graph/server/open-store.js';
import { InvalidChangeSet, StoreUnavailable, StoreUnusable } from '@actor-graph/server/store/errors.js';
import type { Command } from 'commander';
import { readChecked } from './checked.js';
import { DATA_FOLDER } from './folders.js';
import type { Output } from './output.js';
import { CommandFailed, createCommand } from './run.js';

/**
 * `seed`: writes the dataset into the store that the environment names, in one transaction. Records with the same
 * id are put in the place of those that are there, so seeding twice gives the same graph.
 */
export function seedCommand(output: Output, env: NodeJS.ProcessEnv): Command {
  return createCommand('seed', output)
    .description('Checks the dataset and writes it into the configured store: all of it or, on any error, nothing.')
    .option('--data <folder>', 'the folder of the dataset', DATA_FOLDER)
    .option('--replace', 'remove everything that is in the store first, also what was not seeded', false)
    .action(async ({ data, replace }: { data: string; replace: boolean }) => {
      const { changes, summary } = await readChecked(data);
      const { revision, location } = await write({ ...changes, replace }, env).catch(explain);
      output.out(summary);
      output.out(`Written to ${location}, which is at revision ${revision} now.`);
    });
}

async function write(
  changes: ChangeSet,
  env: NodeJS.ProcessEnv,
): Promise<{ readonly revision: number; readonly location: string }> {
  const store = await openStore(readConfig(env));
  try {
    return { revision: await store.apply(changes), location: store.location };
  } finally {
    await store.close();
  }
}

function explain(error: unknown): never {
  if (error instanceof InvalidChangeSet) throw new CommandFailed(error.problems);
  const foreseen = [ConfigError, StoreUnavailable, StoreUnusable].some((type) => error instanceof type);
  throw foreseen ? new CommandFailed([(error as Error).message]) : error;
}
