import { IdList, type OrderedIds } from './id-list.js';
import type { Steps } from './steps.js';

const FIRST_ROOM = 64;

/**
 * Ids numbered as they come, to be found again: a hash table with open addressing over the packed ids. A `Map` does
 * the same with a string object for each id, which takes ten times the room.
 */
export class IdNumbers {
  private readonly ids = new IdList();
  /** One more than the number of an id, 0 where a slot is free; at most half of them are taken. */
  private slots = new Int32Array(FIRST_ROOM);

  /** How many ids there are. */
  get size(): number {
    return this.ids.length;
  }

  /** The number of an id, -1 where there is none. */
  find(id: string): number {
    return this.slots[this.slotOf(id)]! - 1;
  }

  /** The number of an id, which gets the next one where it has none. Throws `RangeError` where it is not ASCII. */
  findOrAdd(id: string): number {
    const slot = this.slotOf(id);
    const known = this.slots[slot]!;
    if (known > 0) return known - 1;
    this.ids.push(id);
    this.slots[slot] = this.size;
    if (this.size * 2 > this.slots.length) this.grow();
    return this.size - 1;
  }

  /** Empties the list into a table. */
  take(): Steps<OrderedIds> {
    this.slots = new Int32Array(FIRST_ROOM);
    return this.ids.take();
  }

  /** The slot an id has, or the free one where it belongs. */
  private slotOf(id: string): number {
    let hash = FNV_START;
    for (let i = 0; i < id.length; i += 1) hash = mixed(hash, id.charCodeAt(i));
    const last = this.slots.length - 1;
    let slot = spread(hash) & last;
    while (this.slots[slot] !== 0 && !this.ids.isAt(this.slots[slot]! - 1, id)) slot = (slot + 1) & last;
    return slot;
  }

  private grow(): void {
    const slots = new Int32Array(this.slots.length * 2);
    const { bytes, offsets } = this.ids.view();
    for (let number = 0; number < this.size; number += 1) {
      let hash = FNV_START;
      for (let at = offsets[number]!; at < offsets[number + 1]!; at += 1) hash = mixed(hash, bytes[at]!);
      let slot = spread(hash) & (slots.length - 1);
      while (slots[slot] !== 0) slot = (slot + 1) & (slots.length - 1);
      slots[slot] = number + 1;
    }
    this.slots = slots;
  }
}

// FNV-1a, http://www.isthe.com/chongo/tech/comp/fnv/
const FNV_START = 0x811c_9dc5;
const mixed = (hash: number, letter: number): number => Math.imul(hash ^ letter, 0x0100_0193);
/** Mixes the bits of a hash, since a slot is chosen by the low ones (fmix32 of MurmurHash3, public domain). */
function spread(hash: number): number {
  const half = Math.imul(hash ^ (hash >>> 16), 0x85eb_ca6b);
  const whole = Math.imul(half ^ (half >>> 13), 0xc2b2_ae35);
  return whole ^ (whole >>> 16);
}
