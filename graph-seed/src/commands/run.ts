import { Command, CommanderError } from 'commander';
import type { Output } from './output.js';

/** A command cannot do what it is for; the lines say why. It ends with exit code 1. */
export class CommandFailed extends Error {
  override readonly name = 'CommandFailed';

  constructor(readonly lines: readonly string[]) {
    super(lines.join('\n'));
  }
}

/** Exit codes and `--help` text that all commands share. */
const EXIT_CODES = '\nExit codes: 0 done, 1 not done (the lines above say why), 2 not called as it should be.';

/** A command that writes to `output` and leaves ending the process to its caller. */
export function createCommand(name: string, output: Output): Command {
  return new Command(name)
    .exitOverride()
    .addHelpText('after', EXIT_CODES)
    .configureOutput({
      writeOut: (text) => output.out(text.trimEnd()),
      writeErr: (text) => output.err(text.trimEnd()),
    });
}

/** Runs a command with its arguments and gives the exit code. Errors nobody foresaw are thrown. */
export async function runCommand(command: Command, args: readonly string[], output: Output): Promise<number> {
  try {
    await command.parseAsync(args, { from: 'user' });
    return 0;
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : 2;
    if (!(error instanceof CommandFailed)) throw error;
    for (const line of error.lines) output.err(line);
    return 1;
  }
}
