import { badInput } from '../../errors.js';

// Raised when cursors change their meaning, so that old ones are refused rather than misread.
const VERSION = 1;

type Kind = 'string' | 'number';

/** The values of a shape: `['number', 'string']` gives `[number, string]`. */
type Values<Shape extends readonly Kind[]> = {
  readonly [Index in keyof Shape]: Shape[Index] extends 'string' ? string : number;
};

/**
 * A place in a list as an opaque text.
 * @param list the list and its order
 * @param position the values the list is ordered by, the last of which is unique
 */
export function encodeCursor(list: string, position: readonly (string | number)[]): string {
  return Buffer.from(JSON.stringify([VERSION, list, ...position])).toString('base64url');
}

/**
 * The place a cursor stands for, or `undefined` where none was given.
 * @param list the list and order it must come from
 * @param shape the types of its values
 * @throws BAD_USER_INPUT where it is not one of ours, or is of another list or order
 */
export function decodeCursor<const Shape extends readonly Kind[]>(
  list: string,
  shape: Shape,
  after: string | null | undefined,
): Values<Shape> | undefined {
  if (after === null || after === undefined) return undefined;
  const [version, of, ...position] = parse(after);
  if (version !== VERSION || typeof of !== 'string') {
    throw badInput('after', '"after" is not a cursor this API has given out.');
  }
  if (of !== list) throw badInput('after', '"after" is a cursor of another list, or of another order of this list.');
  const fits = position.length === shape.length && position.every((value, index) => typeof value === shape[index]);
  if (!fits) throw badInput('after', '"after" is not a cursor this API has given out.');
  return position as Values<Shape>;
}

function parse(cursor: string): readonly unknown[] {
  if (!/^[\w-]+$/.test(cursor)) return [];
  try {
    const parsed: unknown = JSON.parse(Buffer.from(cursor, 'base64url').toString());
    return Array.isArray(parsed) ? parsed : [];
  } catch {
    return [];
  }
}
