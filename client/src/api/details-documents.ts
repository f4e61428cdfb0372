import { ClaimFields } from './claim-fields.js';
import { EntityFields } from './documents.js';
import { graphql, withFragments } from './graphql.js';

export const EntityDetailsQuery = withFragments(
  graphql(`
    query EntityDetails($id: ID!, $lang: String!) {
      entity(id: $id) {
        ...EntityFields
        names {
          text
          lang
          kind
          since
          until
        }
        properties {
          key
          value
        }
        claims {
          ...ClaimFields
        }
        relationshipCounts {
          type {
            id
          }
          direction
          count
        }
      }
    }
  `),
  EntityFields,
  ClaimFields,
);

/** One page of an entity's relationships of one type and direction, with all their claims. */
export const RelationshipPageQuery = withFragments(
  graphql(`
    query RelationshipPage($id: ID!, $filter: RelationshipFilter, $after: String, $lang: String!) {
      entity(id: $id) {
        relationships(filter: $filter, first: 25, after: $after) {
          totalCount
          pageInfo {
            hasNextPage
            endCursor
          }
          nodes {
            id
            since
            until
            status
            text(lang: $lang)
            source {
              id
              name(lang: $lang)
              type {
                id
              }
            }
            target {
              id
              name(lang: $lang)
              type {
                id
              }
            }
            claims {
              ...ClaimFields
            }
          }
        }
      }
    }
  `),
  ClaimFields,
);

export const RelationshipDetailsQuery = withFragments(
  graphql(`
    query RelationshipDetails($id: ID!, $lang: String!) {
      relationship(id: $id) {
        id
        type {
          id
        }
        since
        until
        status
        text(lang: $lang)
        properties {
          key
          value
        }
        source {
          id
          name(lang: $lang)
          type {
            id
          }
        }
        target {
          id
          name(lang: $lang)
          type {
            id
          }
        }
        claims {
          ...ClaimFields
        }
      }
    }
  `),
  ClaimFields,
);
