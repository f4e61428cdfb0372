/** A rule that a record breaks. */
export interface Problem {
  /** The rule's short name, which never changes: `ends-allowed`. */
  readonly rule: string;
  /** The record, by its id; the ontology's types by theirs; `dataset` for what the graph is about. */
  readonly id: string;
  /** What is wrong, as a clause that reads well after the id. */
  readonly message: string;
}
