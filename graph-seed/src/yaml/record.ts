import { isMap, isScalar, type YAMLMap } from 'yaml';
import { inner, placeOf, report, written, type Piece, type Shape } from './shape.js';

/** Marks a key of a record that may be left out. */
export interface Optional<T> {
  readonly optional: Shape<T>;
}

/** A key that may be left out or empty, which reads as `null`. */
export function optional<T>(shape: Shape<T>): Optional<T> {
  return { optional: shape };
}

type Fields = Readonly<Record<string, Shape<unknown> | Optional<unknown>>>;

/** What a record of these fields reads as. */
export type RecordOf<F extends Fields> = {
  readonly [K in keyof F]: F[K] extends Optional<infer T> ? T | null : F[K] extends Shape<infer T> ? T : never;
};

/** Names a record for error messages, from what its keys say and the name of the record around it. */
export type Owner = (says: (key: string) => string, around: string) => string;

/**
 * A mapping with exactly these keys. Reports keys that are missing and keys that are unknown.
 * @param owner names the record in error messages; without it, it goes by the name of the record around it
 */
export function record<F extends Fields>(fields: F, owner?: Owner): Shape<RecordOf<F>> {
  return (piece) => {
    const { node } = piece;
    if (!isMap(node)) return report(piece, 'wrong-type', `${piece.name} must be a mapping of keys to values`);
    const own = owner ? { ...piece, owner: owner((key) => scalarText(node, key), piece.owner) } : piece;
    reportUnknownKeys(own, node, Object.keys(fields));
    const values = Object.entries(fields).map(([key, field]) => [key, readField(own, node, key, field)] as const);
    if (values.some(([, value]) => value === undefined)) return undefined;
    return Object.fromEntries(values) as RecordOf<F>;
  };
}

/** A mapping of any keys to texts, numbers or truth values, in the order it is written. */
export const properties: Shape<readonly { readonly key: string; readonly value: string }[]> = (piece) => {
  if (!isMap(piece.node)) return report(piece, 'wrong-type', `${piece.name} must be a mapping of keys to values`);
  return piece.node.items.flatMap(({ key, value: node }) => {
    const name = keyText(key);
    const value = written(inner(piece, node, `${name} in ${piece.name}`));
    return value === undefined ? [] : [{ key: name, value }];
  });
};

function readField(piece: Piece, map: YAMLMap, key: string, field: Shape<unknown> | Optional<unknown>): unknown {
  const node = map.get(key, true);
  const empty = node === undefined || (isScalar(node) && node.value === null);
  if (typeof field !== 'function') return empty ? null : field.optional(inner(piece, node, key));
  if (!empty) return field(inner(piece, node, key));
  return report(piece, 'key-missing', `${key} is missing`);
}

function reportUnknownKeys(piece: Piece, map: YAMLMap, known: readonly string[]): void {
  for (const { key } of map.items) {
    const name = keyText(key);
    if (known.includes(name)) continue;
    const { line } = placeOf(inner(piece, key, name));
    piece.file.problems.push({
      place: { file: piece.file.path, line },
      id: piece.owner,
      rule: 'key-unknown',
      message: `${name} is not a key here; there are: ${known.join(', ')}`,
    });
  }
}

function scalarText(map: YAMLMap, key: string): string {
  const value: unknown = map.get(key);
  return typeof value === 'string' ? value : '?';
}

function keyText(key: unknown): string {
  return isScalar(key) ? String(key.value) : String(key);
}
