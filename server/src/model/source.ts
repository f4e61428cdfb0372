import type { SourceId } from './ids.js';

/** Something that makes claims: an article, a document, a register. Dates are partial dates. */
export interface Source {
  readonly id: SourceId;
  readonly title: string;
  readonly publisher: string | null;
  readonly url: string | null;
  readonly published: string | null;
  readonly accessed: string | null;
  readonly language: string | null;
  /** From which standpoint it speaks. */
  readonly standpoint: string | null;
}
