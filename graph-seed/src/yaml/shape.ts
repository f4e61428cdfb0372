import { isAlias, isNode, isScalar, isSeq, type Document, type LineCounter } from 'yaml';
import type { Place, SeedProblem } from '../problem.js';

// A shape says what a piece of a YAML file must look like. It gives the value it read, or `undefined`
// after it has reported what is wrong; so one reading finds all the errors of a file.

/** A piece of a YAML file. */
export interface Piece {
  readonly node: unknown;
  readonly file: YamlFile;
  /** The id of the record it belongs to, for error messages. */
  readonly owner: string;
  /** What it is called, for error messages: the key it stands under. */
  readonly name: string;
  /** Where the piece around it begins, for pieces that are not there. */
  readonly line: number;
}

/** A file being read, with the problems found so far. */
export interface YamlFile {
  readonly path: string;
  readonly document: Document;
  readonly lines: LineCounter;
  readonly problems: SeedProblem[];
}

/** Reads a value, or reports a problem and gives `undefined`. */
export type Shape<T> = (piece: Piece) => T | undefined;

/** What a shape reads. */
export type Read<S> = S extends Shape<infer T> ? T : never;

/** A value together with where it stands. */
export interface Located<T> {
  readonly value: T;
  readonly place: Place;
}

/** Reports a problem with a piece; gives `undefined` so that a shape can return it. */
export function report(piece: Piece, rule: string, message: string): undefined {
  piece.file.problems.push({ place: placeOf(piece), id: piece.owner, rule, message });
}

/** Where a piece stands. */
export function placeOf({ node, file, line }: Piece): Place {
  const offset = isNode(node) ? node.range?.[0] : undefined;
  return { file: file.path, line: offset === undefined ? line : file.lines.linePos(offset).line };
}

/** A piece inside another one; an alias is followed to what it stands for. */
export function inner(piece: Piece, node: unknown, name: string, owner = piece.owner): Piece {
  const target = isAlias(node) ? node.resolve(piece.file.document) : node;
  return { node: target, file: piece.file, owner, name, line: placeOf(piece).line };
}

/** A text that is not blank, without the white space around it. */
export const text: Shape<string> = (piece) => {
  const value = scalar(piece);
  if (typeof value !== 'string') {
    const hint = typeof value === 'number' || typeof value === 'boolean' ? ' (put it in quotes)' : '';
    return report(piece, 'wrong-type', `${piece.name} must be a text${hint}`);
  }
  return value.trim() === '' ? report(piece, 'text-blank', `${piece.name} is blank`) : value.trim();
};

/** A number. */
export const number: Shape<number> = (piece) => {
  const value = scalar(piece);
  return typeof value === 'number' ? value : report(piece, 'wrong-type', `${piece.name} must be a number`);
};

/** A whole number from 1. */
export const count: Shape<number> = (piece) => {
  const value = scalar(piece);
  if (typeof value === 'number' && Number.isInteger(value) && value >= 1) return value;
  return report(piece, 'wrong-type', `${piece.name} must be a whole number from 1`);
};

/** `true` or `false`. */
export const flag: Shape<boolean> = (piece) => {
  const value = scalar(piece);
  return typeof value === 'boolean' ? value : report(piece, 'wrong-type', `${piece.name} must be true or false`);
};

/** A text, a number or a truth value, as it is written. */
export const written: Shape<string> = (piece) => {
  const value = scalar(piece);
  if (typeof value === 'number' || typeof value === 'boolean') {
    return isScalar(piece.node) && piece.node.source !== undefined ? piece.node.source : String(value);
  }
  return text(piece);
};

/** One of some words. */
export function oneOf<T extends string>(words: readonly T[]): Shape<T> {
  return (piece) => {
    const value = scalar(piece);
    const found = words.find((word) => word === value);
    if (found !== undefined) return found;
    return report(piece, 'bad-enum', `${piece.name} is ${JSON.stringify(value)}, not one of ${words.join(', ')}`);
  };
}

/** A list whose items all have one shape. */
export function list<T>(item: Shape<T>): Shape<readonly T[]> {
  return (piece) => {
    if (!isSeq(piece.node)) return report(piece, 'wrong-type', `${piece.name} must be a list`);
    return piece.node.items.flatMap((node) => {
      const value = item(inner(piece, node, `an item of ${piece.name}`));
      return value === undefined ? [] : [value];
    });
  };
}

/** What a shape reads, together with where it stands. */
export function located<T>(shape: Shape<T>): Shape<Located<T>> {
  return (piece) => {
    const value = shape(piece);
    return value === undefined ? undefined : { value, place: placeOf(piece) };
  };
}

function scalar({ node }: Piece): unknown {
  return isScalar(node) ? node.value : undefined;
}
