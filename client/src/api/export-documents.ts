import { ClaimFields } from './claim-fields.js';
import { documentOf, graphql, withFragments } from './graphql.js';
import type { SourcedRelationshipFieldsFragment, TypedDocumentString } from './generated/graphql.js';

/** How many entities one question may be about: the API's cap on lists. */
export const ENTITIES_AT_ONCE = 100;

/** Entities with all their claims, and the revision they were read at. */
export const SourcedEntitiesQuery = withFragments(
  graphql(`
    query SourcedEntities($ids: [ID!]!, $lang: String!) {
      statistics {
        revision
      }
      entities(ids: $ids, first: 100) {
        nodes {
          id
          type {
            id
          }
          name(lang: $lang)
          summary
          since
          until
          claims {
            ...ClaimFields
          }
        }
      }
    }
  `),
  ClaimFields,
);

const SourcedRelationshipFields = withFragments(
  graphql(`
    fragment SourcedRelationshipFields on Relationship {
      id
      type {
        id
      }
      source {
        id
      }
      target {
        id
      }
      since
      until
      status
      text(lang: $lang)
      claims {
        ...ClaimFields
      }
    }
  `),
  ClaimFields,
);

/** The API takes 50 renamed fields in a question; this stays clear of that. */
export const RELATIONSHIPS_AT_ONCE = 40;

interface SourcedRelationships {
  readonly statistics: { readonly revision: number };
  /** By `r0`, `r1`…; null for one that is no longer there. */
  readonly [renamed: `r${number}`]: SourcedRelationshipFieldsFragment | null;
}

/**
 * Asks for so many relationships by their ids, with all their claims. The API has no list of relationships by ids, so
 * each is a field of its own, renamed.
 * @param count 1 to `RELATIONSHIPS_AT_ONCE`; the variables are `id0`, `id1`… and `lang`
 */
export function sourcedRelationshipsQuery(
  count: number,
): TypedDocumentString<SourcedRelationships, Readonly<Record<string, string>>> {
  const indexes = Array.from({ length: count }, (_, index) => index);
  const variables = indexes.map((index) => `$id${index}: ID!`).join(', ');
  const fields = indexes.map((index) => `r${index}: relationship(id: $id${index}) { ...SourcedRelationshipFields }`);
  return documentOf(
    `query SourcedRelationships(${variables}, $lang: String!) {\n  statistics { revision }\n  ${fields.join('\n  ')}\n}\n${SourcedRelationshipFields.toString()}`,
  );
}
