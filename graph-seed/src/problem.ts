import path from 'node:path';
import type { Problem } from '@actor-graph/server/model/check-change-set.js';

/** Where in the dataset's files something stands. */
export interface Place {
  readonly file: string;
  /** From 1. */
  readonly line: number;
}

/** A rule that a record of the dataset breaks, and where the record stands. */
export interface SeedProblem extends Problem {
  readonly place: Place;
}

/** `entities/people.yaml:12  ann  name-present  has no PRIMARY name`, with the file as seen from `base`. */
export function formatProblem({ place, id, rule, message }: SeedProblem, base: string): string {
  return `${formatPlace(place, base)}  ${id}  ${rule}  ${message}`;
}

/** `entities/people.yaml:12`, with the file as seen from `base` and slashes on every system. */
export function formatPlace({ file, line }: Place, base: string): string {
  return `${path.relative(base, file).split(path.sep).join('/')}:${line}`;
}

/** Problems in the order of their places. */
export function inOrder(problems: readonly SeedProblem[]): SeedProblem[] {
  return [...problems].sort((a, b) =>
    a.place.file < b.place.file ? -1 : a.place.file > b.place.file ? 1 : a.place.line - b.place.line,
  );
}
