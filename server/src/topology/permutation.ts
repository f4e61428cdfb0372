/** The positions of some ids in the ascending order of the ids. Ids that are in order already cost one look at each. */
export function orderOf(ids: readonly string[]): Int32Array {
  const order = Int32Array.from({ length: ids.length }, (_, position) => position);
  const sorted = ids.every((id, position) => position === 0 || ids[position - 1]! <= id);
  return sorted ? order : order.sort((a, b) => (ids[a]! < ids[b]! ? -1 : ids[a]! > ids[b]! ? 1 : a - b));
}

/** The values at some positions, in the order of the positions. */
export function pick(values: Int32Array, positions: Int32Array): Int32Array;
export function pick(values: readonly string[], positions: Int32Array): string[];
export function pick(values: Int32Array | readonly string[], positions: Int32Array): Int32Array | string[] {
  if (values instanceof Int32Array) return positions.map((position) => values[position]!);
  return Array.from(positions, (position) => values[position]!);
}
