import { createHash, randomInt } from 'node:crypto';

/** Letters and digits that nobody takes for one another. */
const LETTERS = '23456789abcdefghijkmnpqrstuvwxyzABCDEFGHJKLMNPQRSTUVWXYZ';

/** A random id of some letters; each adds nearly six bits. */
export function newId(length: number): string {
  return Array.from({ length }, () => LETTERS[randomInt(LETTERS.length)]).join('');
}

/** The id of some letters that belongs to a text, always the same one; who does not know the text finds it by no trying. */
export function idOf(text: string, length: number): string {
  const hash = createHash('sha256').update(text).digest();
  return Array.from({ length }, (_, index) => LETTERS[hash.readUInt16BE(2 * index) % LETTERS.length]).join('');
}
