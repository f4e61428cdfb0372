/** The store cannot be reached, or did not answer in time. Worth another try later. */
export class StoreUnavailable extends Error {
  readonly code = 'STORE_UNAVAILABLE';
  override readonly name = 'StoreUnavailable';
}

/** The store was changed while it was read, so that what was read is not of one version. Worth another try at once. */
export class StoreChanged extends StoreUnavailable {}

/** A change set breaks a rule; nothing of it was written. */
export class InvalidChangeSet extends Error {
  readonly code = 'INVALID_CHANGE_SET';
  override readonly name = 'InvalidChangeSet';

  /** @param problems one sentence for each broken rule, naming the record */
  constructor(readonly problems: readonly string[]) {
    super(
      `The changes were not written: ${problems.slice(0, 5).join('; ')}${problems.length > 5 ? `; and ${problems.length - 5} more` : ''}`,
    );
  }
}

/** The data cannot be used as it is: damaged, not ours, written by a newer program, or in a place we may not write to. */
export class StoreUnusable extends Error {
  readonly code = 'STORE_UNUSABLE';
  override readonly name = 'StoreUnusable';
}
