/** Thrown by the readers below; the message says where the value was and what it should have been. */
export class ShapeError extends Error {
  override name = 'ShapeError';
}

/** Reads one value of unknown shape, or throws a `ShapeError` that names `where`. */
export type Reader<T> = (value: unknown, where: string) => T;

export const readText: Reader<string> = (value, where) => {
  if (typeof value !== 'string' || value === '') throw new ShapeError(`${where} is not a text`);
  return value;
};

export const readNumber: Reader<number> = (value, where) => {
  if (typeof value !== 'number' || !Number.isFinite(value)) throw new ShapeError(`${where} is not a number`);
  return value;
};

/** A whole number within bounds, both included. */
export const readWhole =
  (low: number, high: number): Reader<number> =>
  (value, where) => {
    const number = readNumber(value, where);
    if (Number.isInteger(number) && number >= low && number <= high) return number;
    throw new ShapeError(`${where} is not a whole number from ${low} to ${high}`);
  };

/** One of some values. */
export const readOneOf =
  <T extends string | boolean>(words: readonly T[]): Reader<T> =>
  (value, where) => {
    const found = words.find((word) => word === value);
    if (found === undefined) throw new ShapeError(`${where} is none of ${words.join(', ')}`);
    return found;
  };

/** A list, each item read by `item`. */
export const readList =
  <T>(item: Reader<T>): Reader<T[]> =>
  (value, where) => {
    if (!Array.isArray(value)) throw new ShapeError(`${where} is not a list`);
    return value.map((part: unknown, index) => item(part, `${where}[${index}]`));
  };

/** The value, or null where null stands. */
export const readNullable =
  <T>(item: Reader<T>): Reader<T | null> =>
  (value, where) =>
    value === null ? null : item(value, where);

/** A list of one of these lengths, its items not yet read. */
export function readTuple(value: unknown, where: string, lengths: readonly number[]): readonly unknown[] {
  if (Array.isArray(value) && lengths.includes(value.length)) return value as unknown[];
  throw new ShapeError(`${where} is not a list of ${lengths.join(' or ')}`);
}
