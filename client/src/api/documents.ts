import { graphql, withFragments } from './graphql.js';

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

export const SearchQuery = withFragments(
  graphql(`
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
  `),
  EntityFields,
);

export const SubgraphQuery = withFragments(
  graphql(`
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
  `),
  EntityFields,
  RelationshipFields,
);

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
