import { randomInt } from 'node:crypto';

/** Letters and digits that nobody takes for one another. */
const LETTERS = '23456789abcdefghijkmnpqrstuvwxyzABCDEFGHJKLMNPQRSTUVWXYZ';

/** A random id of some letters; each adds nearly six bits. */
export function newId(length: number): string {
  return Array.from({ length }, () => LETTERS[randomInt(LETTERS.length)]).join('');
}
