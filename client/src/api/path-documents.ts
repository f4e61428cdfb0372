import { ClaimFields } from './claim-fields.js';
import { EntityFields, RelationshipFields } from './documents.js';
import { graphql, withFragments } from './graphql.js';

/** A step from one entity to the next, with every relationship that makes it. */
export const HopFields = withFragments(
  graphql(`
    fragment HopFields on Hop {
      index
      forward
      from {
        id
        name(lang: $lang)
      }
      to {
        id
        name(lang: $lang)
      }
      relationship {
        ...RelationshipFields
        claims {
          ...ClaimFields
        }
      }
      alternatives {
        ...RelationshipFields
        claims {
          ...ClaimFields
        }
      }
    }
  `),
  RelationshipFields,
  ClaimFields,
);

/** A path, with what its sentence, its drawing and its sources need. */
export const PathFields = withFragments(
  graphql(`
    fragment PathFields on Path {
      id
      length
      cost
      validDuring
      holdsWithoutAllegations
      text(lang: $lang)
      entities {
        ...EntityFields
      }
      weakestHop {
        index
        relationship {
          status
        }
      }
      hops {
        ...HopFields
      }
    }
  `),
  EntityFields,
  HopFields,
);

export const PathsQuery = withFragments(
  graphql(`
    query Paths($input: PathInput!, $lang: String!) {
      paths(input: $input) {
        __typename
        ... on PathSet {
          complete
          paths {
            ...PathFields
          }
        }
        ... on NoPath {
          reasons {
            constraint
          }
          relaxations {
            constraint
            length
          }
        }
        ... on PathLimitReached {
          stoppedBy
          searchedHops
          paths {
            ...PathFields
          }
        }
      }
    }
  `),
  PathFields,
);

/** Everything on the shortest paths between actors, with every claim for it. */
export const EveryShortestPathQuery = withFragments(
  graphql(`
    query EveryShortestPath($input: ShortestPathsInput!, $lang: String!) {
      everyShortestPath(input: $input) {
        __typename
        ... on ShortestPaths {
          length
          count
          subgraph {
            omitted
            entities {
              ...EntityFields
            }
            relationships {
              ...RelationshipFields
              claims {
                ...ClaimFields
              }
            }
          }
        }
        ... on SearchLimitReached {
          stoppedBy
        }
      }
    }
  `),
  EntityFields,
  RelationshipFields,
  ClaimFields,
);

/** A small part of the graph that holds several actors together, with every claim for it. */
export const ConnectQuery = withFragments(
  graphql(`
    query Connect($input: ConnectInput!, $lang: String!) {
      connect(input: $input) {
        __typename
        stoppedBy
        groups {
          cost
          actors {
            id
            name(lang: $lang)
          }
          entities {
            ...EntityFields
          }
          hops {
            ...HopFields
          }
        }
      }
    }
  `),
  EntityFields,
  HopFields,
);

/** What several actors have in common, with every claim for it. */
export const CommonNeighboursQuery = withFragments(
  graphql(`
    query CommonNeighbours($ids: [ID!]!, $filter: RelationshipFilter, $atLeast: Int, $lang: String!) {
      commonNeighbours(ids: $ids, filter: $filter, atLeast: $atLeast) {
        __typename
        ... on CommonNeighbours {
          totalCount
          items {
            entity {
              ...EntityFields
            }
            links {
              actor {
                id
                name(lang: $lang)
              }
              relationships {
                ...RelationshipFields
                claims {
                  ...ClaimFields
                }
              }
            }
          }
        }
        ... on SearchLimitReached {
          stoppedBy
        }
      }
    }
  `),
  EntityFields,
  RelationshipFields,
  ClaimFields,
);
