/** Arrays of integers that a topology is made of. */
export type IntArray = Int32Array | Uint32Array | Uint16Array | Uint8Array;

/** Puts the values at some positions into an array of as many places, in the order of the positions, and gives it back. */
export function pick(values: Int32Array, positions: Int32Array, into: Int32Array): Int32Array {
  for (let i = 0; i < positions.length; i += 1) into[i] = values[positions[i]!]!;
  return into;
}

/** The same for integers of any size, apart from `pick`: a loop that sees several kinds of arrays is a slow one. */
export function pickInto<Into extends IntArray>(values: IntArray, positions: Int32Array, into: Into): Into {
  for (let i = 0; i < positions.length; i += 1) into[i] = values[positions[i]!]!;
  return into;
}

/** For each position of something that is put in an order, the place it gets there. */
export function placesOf(order: Int32Array): Int32Array {
  const places = new Int32Array(order.length);
  for (let place = 0; place < order.length; place += 1) places[order[place]!] = place;
  return places;
}
