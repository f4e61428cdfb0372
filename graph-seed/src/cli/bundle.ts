import { bundleCommand } from '../commands/bundle.js';
import { terminal } from '../commands/output.js';
import { runCommand } from '../commands/run.js';

process.exitCode = await runCommand(bundleCommand(terminal), process.argv.slice(2), terminal);
