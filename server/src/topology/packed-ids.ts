import { sharedUint32, sharedUint8 } from './shared-arrays.js';

/** Ids as bytes in shared memory: id `i` lies from `offsets[i]` to before `offsets[i + 1]`. */
export interface PackedIds {
  readonly bytes: Uint8Array;
  readonly offsets: Uint32Array;
}

/** Packs ids as they come. Throws `RangeError` naming one that is not ASCII. */
export function packIds(ids: readonly string[]): PackedIds {
  const offsets = sharedUint32(ids.length + 1);
  for (const [index, id] of ids.entries()) offsets[index + 1] = offsets[index]! + id.length;
  const bytes = sharedUint8(offsets[ids.length]!);
  for (const [index, id] of ids.entries()) {
    for (let i = 0; i < id.length; i += 1) bytes[offsets[index]! + i] = asciiAt(id, i);
  }
  return { bytes, offsets };
}

/** The ids at some positions, in the order of the positions. */
export function pickIds({ bytes, offsets }: PackedIds, positions: Int32Array): PackedIds {
  const starts = sharedUint32(positions.length + 1);
  for (let i = 0; i < positions.length; i += 1) {
    starts[i + 1] = starts[i]! + offsets[positions[i]! + 1]! - offsets[positions[i]!]!;
  }
  const picked = sharedUint8(starts[positions.length]!);
  for (let i = 0; i < positions.length; i += 1) {
    const start = starts[i]!;
    const from = offsets[positions[i]!]! - start;
    for (let at = start; at < starts[i + 1]!; at += 1) picked[at] = bytes[from + at]!;
  }
  return { bytes: picked, offsets: starts };
}

/** Whether two neighbouring ids are the same; `index` is the second one's. */
export function repeatsPrevious({ bytes, offsets }: PackedIds, index: number): boolean {
  const previous = offsets[index - 1]!;
  const start = offsets[index]!;
  const length = start - previous;
  if (offsets[index + 1]! - start !== length) return false;
  for (let i = 0; i < length; i += 1) if (bytes[previous + i] !== bytes[start + i]) return false;
  return true;
}

/** A letter of an id. Throws `RangeError` where it is not ASCII. */
export function asciiAt(id: string, index: number): number {
  const letter = id.charCodeAt(index);
  if (letter >= 0x80) throw new RangeError(`The id "${id}" is not ASCII`);
  return letter;
}
