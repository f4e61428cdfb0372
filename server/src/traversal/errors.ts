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

/** Too many searches are waiting already. Worth another try in a moment. */
export class SearchesBusy extends Error {
  override readonly name = 'SearchesBusy';
}
