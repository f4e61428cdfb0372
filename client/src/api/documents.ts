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
      contradicted
      source {
        id
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
  query Subgraph($ids: [ID!]!, $beside: [ID!]! = [], $lang: String!) {
    subgraph(ids: $ids, beside: $beside) {
      entities {
        ...EntityFields
        claims {
          contradicted
        }
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

/** The neighbours of an entity, the best connected first. */
export const BestConnectedQuery = graphql(`
  query BestConnected($id: ID!, $filter: RelationshipFilter, $limit: Int!) {
    neighbourhood(ids: [$id], filter: $filter, limit: $limit) {
      entities {
        id
      }
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
            degree
          }
          target {
            id
            degree
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
