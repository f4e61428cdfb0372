import { graphql } from './graphql.js';

/** The ids of all entities, page by page. */
export const AllEntitiesQuery = graphql(`
  query AllEntities($after: String) {
    entities(first: 100, after: $after) {
      totalCount
      nodes {
        id
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
`);
