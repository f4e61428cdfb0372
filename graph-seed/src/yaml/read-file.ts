import { readFile } from 'node:fs/promises';
import { LineCounter, parseDocument } from 'yaml';
import type { SeedProblem } from '../problem.js';
import type { Shape } from './shape.js';

/** What a file holds, or `undefined` where it could not be read; and what is wrong with it. */
export interface FileReading<T> {
  readonly value: T | undefined;
  readonly problems: readonly SeedProblem[];
}

/**
 * Reads a YAML file of a given shape. What is wrong with the file is reported, never thrown:
 * `file-missing`, `yaml-syntax`, and the rules of the shapes.
 * @param owner what the file is about, where there is no id yet
 */
export async function readYamlFile<T>(path: string, shape: Shape<T>, owner: string): Promise<FileReading<T>> {
  const content = await readFile(path, 'utf8').catch((error: NodeJS.ErrnoException) => error);
  if (typeof content !== 'string') {
    const message = content.code === 'ENOENT' ? 'there is no such file' : `cannot be read: ${content.message}`;
    return {
      value: undefined,
      problems: [{ place: { file: path, line: 1 }, id: owner, rule: 'file-missing', message }],
    };
  }
  return readYaml(path, content, shape, owner);
}

function readYaml<T>(path: string, content: string, shape: Shape<T>, owner: string): FileReading<T> {
  const lines = new LineCounter();
  const document = parseDocument(content, { lineCounter: lines, prettyErrors: false });
  const [error] = document.errors;
  if (error) {
    // Only the first one: most of the others follow from it.
    const place = { file: path, line: lines.linePos(error.pos[0]).line };
    return { value: undefined, problems: [{ place, id: owner, rule: 'yaml-syntax', message: error.message }] };
  }
  const problems: SeedProblem[] = [];
  const file = { path, document, lines, problems };
  return { value: shape({ node: document.contents, file, owner, name: 'the file', line: 1 }), problems };
}
