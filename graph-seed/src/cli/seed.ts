import { terminal } from '../commands/output.js';
import { runCommand } from '../commands/run.js';
import { seedCommand } from '../commands/seed.js';

process.exitCode = await runCommand(seedCommand(terminal, process.env), process.argv.slice(2), terminal);
