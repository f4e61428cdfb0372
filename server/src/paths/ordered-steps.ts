import { placesOf } from '../topology/places.js';
import type { Terrain } from './terrain.js';

/**
 * The steps that lead on from an entity, one neighbour after the other in the order of their ids. Relationships of an
 * entity with itself are no steps.
 */
export class OrderedSteps {
  /** The neighbour at hand. */
  to = -1;
  private readonly neighbour: Int32Array;
  /** Where the relationships with that neighbour begin, where those with the next one do, and the end of all. */
  private start: number;
  private next: number;
  private readonly end: number;
  /** Where not all neighbours are wanted: those that are, and how many of them were looked for. */
  private wanted: readonly number[] | undefined;
  private soughtFor = 0;

  constructor(
    private readonly terrain: Terrain,
    private readonly entity: number,
  ) {
    const { rows, neighbour } = terrain.topology;
    this.neighbour = neighbour;
    this.start = this.next = rows[entity]!;
    this.end = rows[entity + 1]!;
  }

  /**
   * Passes over the neighbours that come next as long as their marks are 0 or above `most`.
   * @param marks for each entity a number
   * @returns how many places were passed over
   */
  passOver(marks: Uint8Array, most: number): number {
    if (this.wanted) return 0;
    const { neighbour, end } = this;
    const from = this.next;
    let place = from;
    for (; place < end; place += 1) {
      const mark = marks[neighbour[place]!]!;
      if (mark !== 0 && mark <= most) break;
    }
    this.next = place;
    return place - from;
  }

  /** Leaves out all neighbours but these, which are in the order of their ids; few of them are found without reading the row. */
  keepTo(wanted: readonly number[]): void {
    this.wanted = wanted;
  }

  /** Goes on to the next neighbour; false where there is none. */
  advance(): boolean {
    if (this.wanted) return this.findNext(this.wanted);
    const { neighbour, end } = this;
    let place = this.next;
    while (place < end && neighbour[place] === this.entity) place += 1;
    if (place >= end) return false;
    const to = neighbour[place]!;
    this.start = place;
    do place += 1;
    while (place < end && neighbour[place] === to);
    this.next = place;
    this.to = to;
    return true;
  }

  private findNext(wanted: readonly number[]): boolean {
    while (this.soughtFor < wanted.length) {
      this.to = wanted[this.soughtFor]!;
      this.soughtFor += 1;
      const places = placesOf(this.terrain.topology, this.entity, this.to);
      this.start = places.start;
      this.next = places.end;
      if (places.start < places.end && this.to !== this.entity) return true;
    }
    return false;
  }

  /** Whether one of the relationships with the neighbour at hand may be travelled. */
  isOpen(): boolean {
    for (let place = this.start; place < this.next; place += 1) if (this.terrain.onward.opens(place)) return true;
    return false;
  }

  /** The places of the relationships with the neighbour at hand that may be travelled. */
  openPlaces(): readonly number[] {
    const open: number[] = [];
    for (let place = this.start; place < this.next; place += 1) if (this.terrain.onward.opens(place)) open.push(place);
    return open;
  }
}
