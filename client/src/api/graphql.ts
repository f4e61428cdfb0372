import type { graphql as generated } from './generated/index.js';
import type { TypedDocumentString } from './generated/graphql.js';

/** A question, or a fragment of one, with the fragments it is made of. */
class Document {
  constructor(
    private readonly text: string,
    private readonly fragments: readonly Document[] = [],
  ) {}

  /** Itself and every fragment it is made of, also through others; some of them several times. */
  private parts(): string[] {
    return [this.text, ...this.fragments.flatMap((fragment) => fragment.parts())];
  }

  with(fragments: readonly Document[]): Document {
    return new Document(this.text, fragments);
  }

  toString(): string {
    return [...new Set(this.parts())].join('');
  }
}

/**
 * A document with the types that codegen found out for it. Codegen's own function holds the text of all documents there
 * are; this one leaves each with the part of the page that asks it.
 */
export const graphql = ((text: string) => new Document(text)) as unknown as typeof generated;

/** A document put together while the page runs, so that its types have to be said. */
export const documentOf = <Result, Variables>(text: string): TypedDocumentString<Result, Variables> =>
  new Document(text) as unknown as TypedDocumentString<Result, Variables>;

/** A document with the fragments it names; their own fragments come with them. */
export const withFragments = <Typed extends TypedDocumentString<unknown, never>>(
  document: Typed,
  ...fragments: readonly TypedDocumentString<unknown, never>[]
): Typed => (document as unknown as Document).with(fragments as unknown as Document[]) as unknown as Typed;
