import { graphql } from './generated/index.js';

/** What drawing and listing an entity needs. */
export const EntityFields = graphql(`
  fragment EntityFields on Entity {
    id
    type {
      id
    }
    name(lang: $lang)
    summary
    since
    until
    degree
  }
`);

/** What drawing and listing a relationship needs. */
export const RelationshipFields = graphql(`
  fragment RelationshipFields on Relationship {
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
      attributedTo
      source {
        title
      }
    }
  }
`);

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

export const OntologyQuery = graphql(`
  query Ontology($lang: String!) {
    ontology {
      entityTypes {
        id
        label(lang: $lang)
        kind
        colour
        icon
      }
      relationshipTypes {
        id
        label(lang: $lang)
        inverseLabel(lang: $lang)
        parent {
          id
        }
        symmetric
        colour
      }
    }
    dataset {
      title(lang: $lang)
      description(lang: $lang)
      opening {
        id
      }
      questions {
        text(lang: $lang)
        kind
        entities {
          id
          name(lang: $lang)
        }
      }
    }
    sources(first: 100) {
      nodes {
        id
        title
        publisher
        standpoint
      }
    }
    statistics {
      entities
      relationships
      claims
      sources
    }
  }
`);

export const SearchQuery = graphql(`
  query Search($text: String!, $lang: String!) {
    search(text: $text, first: 12) {
      totalCount
      edges {
        matchedName
        node {
          ...EntityFields
        }
      }
    }
  }
`);

export const SubgraphQuery = graphql(`
  query Subgraph($ids: [ID!]!, $lang: String!) {
    subgraph(ids: $ids) {
      entities {
        ...EntityFields
      }
      relationships {
        ...RelationshipFields
      }
    }
  }
`);

/** Tells whether an id still exists. */
export const ExistsQuery = graphql(`
  query Exists($id: ID!) {
    entity(id: $id) {
      id
    }
  }
`);

/** The far ends of one page of an entity's relationships. */
export const NeighboursQuery = graphql(`
  query Neighbours($id: ID!, $filter: RelationshipFilter, $after: String) {
    entity(id: $id) {
      relationships(filter: $filter, first: 100, after: $after) {
        pageInfo {
          hasNextPage
          endCursor
        }
        nodes {
          source {
            id
          }
          target {
            id
          }
        }
      }
    }
  }
`);

export const EntityDetailsQuery = graphql(`
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
`);

/** One page of an entity's relationships of one type and direction, with all their claims. */
export const RelationshipPageQuery = graphql(`
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
`);

export const RelationshipDetailsQuery = graphql(`
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
`);

/** A step from one entity to the next, with every relationship that makes it. */
export const HopFields = graphql(`
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
`);

/** A path, with what its sentence, its drawing and its sources need. */
export const PathFields = graphql(`
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
`);

export const PathsQuery = graphql(`
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
          message
        }
        relaxations {
          constraint
          message
          length
        }
      }
      ... on PathLimitReached {
        message
        stoppedBy
        explored
        searchedHops
        paths {
          ...PathFields
        }
      }
    }
  }
`);

/** A small part of the graph that holds several actors together, with every claim for it. */
export const ConnectQuery = graphql(`
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
`);

/** What several actors have in common, with every claim for it. */
export const CommonNeighboursQuery = graphql(`
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
        message
        stoppedBy
      }
    }
  }
`);
