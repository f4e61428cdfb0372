/** A page of a list, and how many there are in all. */
export interface StorePage<T> {
  readonly items: readonly T[];
  readonly total: number;
}
