/** Arrays of integers that a topology is made of. */
export type IntArray = Int32Array | Uint32Array | Uint16Array | Uint8Array;

/** The positions of some ids in the ascending order of the ids. Ids that are in order already cost one look at each. */
export function orderOf(ids: readonly string[]): Int32Array {
  const order = Int32Array.from({ length: ids.length }, (_, position) => position);
  const sorted = ids.every((id, position) => position === 0 || ids[position - 1]! <= id);
  return sorted ? order : order.sort((a, b) => (ids[a]! < ids[b]! ? -1 : ids[a]! > ids[b]! ? 1 : a - b));
}

/** Puts the values at some positions into an array of as many places, in the order of the positions, and gives it back. */
export function pick<Into extends IntArray>(values: IntArray, positions: IntArray, into: Into): Into {
  for (let i = 0; i < positions.length; i += 1) into[i] = values[positions[i]!]!;
  return into;
}
