import { graphql } from './graphql.js';

/** Everything there is to say about a claim. */
export const ClaimFields = graphql(`
  fragment ClaimFields on Claim {
    id
    status
    locator
    attributedTo
    field
    value
    number
    unit
    date
    note
    contradicted
    source {
      id
      title
      publisher
      url
      published
      standpoint
    }
  }
`);
