import type { SourceId } from '@actor-graph/server/model/ids.js';
import { assemble } from './assemble.js';
import { readRuns } from './own-words/run-file.js';
import { inOrder, type SeedProblem } from './problem.js';
import { readFolder } from './read/folder.js';
import { checkCitations } from './rules/citations.js';
import { checkConfirmed, checkUnits } from './rules/claims.js';
import { checkLanguages, checkUnnamed } from './rules/entities.js';
import { checkModel } from './rules/model.js';
import { checkRootTypes } from './rules/ontology.js';
import { checkOwnWords } from './rules/own-words.js';
import type { Seed } from './seed.js';

/** A dataset that keeps every rule, or what is wrong with it. */
export type CheckResult =
  | { readonly ok: true; readonly changes: Seed['changes']; readonly comparedSources: readonly SourceId[] }
  | { readonly ok: false; readonly problems: readonly SeedProblem[] };

/**
 * Reads and checks the dataset in a folder. Where files are not in shape, only that is reported: what records say
 * can be judged once they can be read.
 * @param base the folder that messages show other files relative to
 */
export async function checkFolder(folder: string, base: string): Promise<CheckResult> {
  const reading = await readFolder(folder);
  if (!reading.files) return { ok: false, problems: inOrder(reading.problems) };
  const { seed, problems: unclear } = assemble(reading.files);
  if (unclear.length > 0) return { ok: false, problems: inOrder(unclear) };

  const runs = new Map<SourceId, ReadonlySet<string>>();
  const problems: SeedProblem[] = [];
  for (const { id } of seed.changes.sources) {
    const found = await readRuns(folder, id);
    if (found.hashes) runs.set(id, found.hashes);
    problems.push(...found.problems);
  }
  problems.push(
    ...checkModel(seed, base),
    ...checkRootTypes(seed),
    ...checkLanguages(seed),
    ...checkUnnamed(seed),
    ...checkCitations(seed),
    ...checkConfirmed(seed),
    ...checkUnits(seed),
    ...checkOwnWords(seed, runs),
  );
  if (problems.length > 0) return { ok: false, problems: inOrder(problems) };
  return { ok: true, changes: seed.changes, comparedSources: [...runs.keys()] };
}
