import type { Command } from 'commander';
import type { Output } from '../src/commands/output.js';
import { runCommand } from '../src/commands/run.js';

/** Runs a command in this process: its exit code and the lines it wrote. */
export async function run(create: (output: Output) => Command, ...args: string[]) {
  const out: string[] = [];
  const err: string[] = [];
  const output = { out: (line: string) => void out.push(line), err: (line: string) => void err.push(line) };
  const code = await runCommand(create(output), args, output);
  return { code, out, err };
}
