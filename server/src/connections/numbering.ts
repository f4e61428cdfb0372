/** Places stand in `slots` one higher, so that 0 says that a slot is empty. */
const EMPTY = 0;

/**
 * Gives entities places from 0 in the order they come, so that what is known of them fits into lists as long as the
 * number of entities met. An array with room for every entity of a large graph takes longer to make and to fill its
 * pages than most searches take. A hash table with open addressing, at most half full.
 */
export class Numbering {
  private slots = new Int32Array(1 << 10);
  private readonly entities: number[] = [];

  /** How many entities have a place. */
  get size(): number {
    return this.entities.length;
  }

  /** The entity at a place. */
  at(place: number): number {
    return this.entities[place]!;
  }

  /** The place of an entity, -1 when it has none. */
  placeOf(entity: number): number {
    return this.slots[this.slotOf(entity)]! - 1;
  }

  /** Gives an entity that has no place the next one. */
  add(entity: number): number {
    if (this.entities.length * 2 >= this.slots.length) this.makeRoom();
    const place = this.entities.push(entity) - 1;
    this.slots[this.slotOf(entity)] = place + 1;
    return place;
  }

  /** The slot an entity is in, or the empty one it would be put in. */
  private slotOf(entity: number): number {
    const mask = this.slots.length - 1;
    // Fibonacci hashing: spreads numbers that follow one another.
    let slot = (Math.imul(entity, 0x9e37_79b1) >>> 7) & mask;
    for (;;) {
      const place = this.slots[slot]!;
      if (place === EMPTY || this.entities[place - 1] === entity) return slot;
      slot = (slot + 1) & mask;
    }
  }

  private makeRoom(): void {
    this.slots = new Int32Array(this.slots.length * 4);
    for (const [place, entity] of this.entities.entries()) this.slots[this.slotOf(entity)] = place + 1;
  }
}
