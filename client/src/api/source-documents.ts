import { documentOf, graphql } from './graphql.js';
import type { TypedDocumentString } from './generated/graphql.js';

/** A source and one page of what it claims. */
export const SourceClaimsQuery = graphql(`
  query SourceClaims($id: ID!, $after: String) {
    source(id: $id) {
      id
      title
      publisher
      url
      published
      accessed
      language
      standpoint
      claims(first: 100, after: $after) {
        totalCount
        pageInfo {
          hasNextPage
          endCursor
        }
        nodes {
          id
          about
          status
          locator
          attributedTo
          field
          value
          number
          unit
          date
          note
        }
      }
    }
  }
`);

/** The API takes 50 renamed fields in a question; this stays clear of that. */
export const SUBJECTS_AT_ONCE = 40;

/** What a claim is about: an entity by its name, or a relationship as a sentence, with its ends. */
export type SubjectFields =
  | { readonly id: string; readonly name: string }
  | {
      readonly id: string;
      readonly text: string;
      readonly source: { readonly id: string };
      readonly target: { readonly id: string };
    };

/**
 * Asks for so many things that claims are about. The API has no list of things by ids, so each is a field of its own.
 * @param count 1 to `SUBJECTS_AT_ONCE`; the variables are `id0`, `id1`… and `lang`
 */
export function subjectsQuery(
  count: number,
): TypedDocumentString<{ readonly [renamed: `n${number}`]: SubjectFields | null }, Readonly<Record<string, string>>> {
  const indexes = Array.from({ length: count }, (_, index) => index);
  const variables = indexes.map((index) => `$id${index}: ID!`).join(', ');
  const fields = indexes.map((index) => `n${index}: node(id: $id${index}) { ...Subject }`);
  return documentOf(
    `query Subjects(${variables}, $lang: String!) {\n  ${fields.join('\n  ')}\n}
fragment Subject on Node {
  id
  ... on Entity { name(lang: $lang) }
  ... on Relationship { text(lang: $lang) source { id } target { id } }
}`,
  );
}
