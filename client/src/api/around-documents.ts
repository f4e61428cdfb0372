import { graphql } from './graphql.js';

/** Everybody within some steps of some entities, the nearest first. */
export const AroundQuery = graphql(`
  query Around($ids: [ID!]!, $depth: Int!, $limit: Int!) {
    neighbourhood(ids: $ids, depth: $depth, limit: $limit) {
      omitted
      entities {
        id
      }
    }
  }
`);
