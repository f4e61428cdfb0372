import { shingleCommand } from '../commands/shingle.js';
import { terminal } from '../commands/output.js';
import { runCommand } from '../commands/run.js';

process.exitCode = await runCommand(shingleCommand(terminal), process.argv.slice(2), terminal);
