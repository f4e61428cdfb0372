/** What of the page's state something on the canvas follows. */
export interface Followed<S> {
  readonly now: () => S;
  readonly same: (a: S, b: S) => boolean;
  /** Makes it again what it was. */
  readonly goBack: (before: S) => void;
}
