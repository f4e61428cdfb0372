/** Memory that no search is using, all zero. Of one length: a new topology has new lengths. */
const idle = { hops: [] as Uint8Array[], costs: [] as Int32Array[] };

/** More than this are not kept: a path may have many legs, but most have one. */
const MOST_IDLE = 16;

/**
 * A number for each entity, 0 until it is set: up to 255 for `hops`, below 2^31 for `costs`. A search sets few of a
 * million, so the memory is cleared by going over those and is used again: fresh megabytes for each search cost more than the search.
 */
export class Marks {
  private readonly values: Uint8Array | Int32Array;
  private readonly changed: number[] = [];

  /** @param size how many entities there are */
  constructor(
    size: number,
    private readonly kind: keyof typeof idle,
  ) {
    if (idle[kind][0]?.length !== size) idle[kind] = [];
    this.values = idle[kind].pop() ?? (kind === 'hops' ? new Uint8Array(size) : new Int32Array(size));
  }

  /** The number of an entity. */
  get(entity: number): number {
    return this.values[entity]!;
  }

  /** Sets the number of an entity, above 0. */
  set(entity: number, value: number): void {
    if (this.values[entity] === 0) this.changed.push(entity);
    this.values[entity] = value;
  }

  /** Lets go of the memory: the marks are not to be used any more. */
  release(): void {
    for (const entity of this.changed) this.values[entity] = 0;
    const waiting: (Uint8Array | Int32Array)[] = idle[this.kind];
    if (waiting.length < MOST_IDLE && (waiting[0]?.length ?? this.values.length) === this.values.length) {
      waiting.push(this.values);
    }
  }
}
