import { checkCommand } from '../commands/check.js';
import { terminal } from '../commands/output.js';
import { runCommand } from '../commands/run.js';

process.exitCode = await runCommand(checkCommand(terminal), process.argv.slice(2), terminal);
