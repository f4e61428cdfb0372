/** How much one answer may cost the database. */
export interface TraversalLimits {
  /** How many relationships are looked at for one answer. */
  readonly scanned: number;
  /** How many entities are put in the order of their degree. */
  readonly ranked: number;
  /** How many pairs of ends a path question may have. */
  readonly pairs: number;
  /** How many shortest paths are put in order; parallel relationships make several of one. */
  readonly paths: number;
  /** How long a path question may take, in milliseconds. */
  readonly milliseconds: number;
  /** How many searches for paths the database does at once. */
  readonly searches: number;
  /** How many more of them may wait. */
  readonly waiting: number;
}

/** Each answer within a second or so on a graph of millions, with hubs. */
export const TRAVERSAL_LIMITS: TraversalLimits = {
  scanned: 100_000,
  ranked: 20_000,
  pairs: 25,
  paths: 10_000,
  milliseconds: 3_000,
  searches: 4,
  waiting: 100,
};
