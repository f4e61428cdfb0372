/** A question that cannot be answered on a graph of this size. The message says what, and what to do instead. */
export class TooLarge extends Error {
  override readonly name = 'TooLarge';

  /** @param argument what of the question is too much, as a field of it: `filter.sources`, `mode`; `undefined` for all of it */
  constructor(
    message: string,
    readonly argument?: string,
  ) {
    super(message);
  }
}

/** The graph has more relationships than are to be kept in memory, and its store cannot travel it. */
export class GraphTooLarge extends Error {
  override readonly name = 'GraphTooLarge';

  constructor(relationships: number, most: number) {
    super(
      `The graph has ${relationships.toLocaleString('en')} relationships, and TOPOLOGY_MAX_RELATIONSHIPS allows ${most.toLocaleString('en')} in memory. Put it into Neo4j (NEO4J_URI), which travels larger graphs itself, or raise the limit where there is room.`,
    );
  }
}

/** Too many searches are waiting already. Worth another try in a moment. */
export class SearchesBusy extends Error {
  override readonly name = 'SearchesBusy';
}

/** A search was given up because nobody waits for its answer any more. */
export class SearchAbandoned extends Error {
  override readonly name = 'SearchAbandoned';
}
