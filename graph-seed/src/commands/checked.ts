import path from 'node:path';
import { checkFolder } from '../check.js';
import { formatProblem } from '../problem.js';
import type { Seed } from '../seed.js';
import { CommandFailed } from './run.js';

/** A dataset that passed all checks, and a line that says how large it is. */
export interface Checked {
  readonly changes: Seed['changes'];
  readonly summary: string;
}

/** Reads and checks a dataset; throws `CommandFailed` with a line for each problem. */
export async function readChecked(folder: string): Promise<Checked> {
  const base = process.cwd();
  const result = await checkFolder(path.resolve(folder), base);
  if (!result.ok) {
    const lines = result.problems.map((problem) => formatProblem(problem, base));
    const where = path.relative(base, path.resolve(folder)) || '.';
    throw new CommandFailed([...lines, `${count(lines, 'problem', 'problems')} in ${where}`]);
  }
  const { changes, comparedSources } = result;
  const counts = [
    count(changes.entities, 'entity', 'entities'),
    count(changes.relationships, 'relationship', 'relationships'),
    count(changes.claims, 'claim', 'claims'),
    count(changes.sources, 'source', 'sources'),
  ].join(', ');
  const compared = `own words compared with ${count(comparedSources, 'source text', 'source texts')}`;
  return { changes, summary: `${counts}; ${compared}` };
}

function count(items: readonly unknown[], one: string, many: string): string {
  return `${items.length} ${items.length === 1 ? one : many}`;
}
