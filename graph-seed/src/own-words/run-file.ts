import { mkdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { SourceId } from '@actor-graph/server/model/ids.js';
import type { SeedProblem } from '../problem.js';
import { hashRun, runsOf } from './runs.js';

/** The file with the hashed runs of words of a source's text. */
export function runFile(dataFolder: string, source: SourceId): string {
  return path.join(dataFolder, 'shingles', `${source}.json`);
}

/** Writes the hashed runs of words of a source's text, sorted so that their order does not give the text away; says how many. */
export async function writeRuns(dataFolder: string, source: SourceId, text: string): Promise<number> {
  const hashes = [...new Set(runsOf(text).map(hashRun))].sort();
  const file = runFile(dataFolder, source);
  await mkdir(path.dirname(file), { recursive: true });
  await writeFile(file, `${JSON.stringify(hashes, null, 2)}\n`);
  return hashes.length;
}

/**
 * The hashed runs of words of a source's text; `undefined` where they were never written, because not every source
 * has a text at hand. Reports `shingles-shape` for a file that is not a list of hashes.
 */
export async function readRuns(
  dataFolder: string,
  source: SourceId,
): Promise<{ readonly hashes: ReadonlySet<string> | undefined; readonly problems: readonly SeedProblem[] }> {
  const file = runFile(dataFolder, source);
  const content = await readFile(file, 'utf8').catch((error: NodeJS.ErrnoException) => error);
  if (typeof content !== 'string') {
    if (content.code === 'ENOENT') return { hashes: undefined, problems: [] };
    throw content;
  }
  const hashes = parseHashes(content);
  if (hashes) return { hashes, problems: [] };
  const message = 'is not a list of hashes; write it anew with the shingle program';
  return { hashes: undefined, problems: [{ place: { file, line: 1 }, id: source, rule: 'shingles-shape', message }] };
}

function parseHashes(content: string): ReadonlySet<string> | undefined {
  try {
    const parsed: unknown = JSON.parse(content);
    if (!Array.isArray(parsed)) return undefined;
    const hashes = parsed.filter((hash): hash is string => typeof hash === 'string' && /^[0-9a-f]{8}$/.test(hash));
    return hashes.length === parsed.length ? new Set(hashes) : undefined;
  } catch {
    return undefined;
  }
}
