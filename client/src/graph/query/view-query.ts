import type { PathQuestion } from '../paths/path-question.js';

/** A query and its variables, to be run anywhere. */
export interface RunnableQuery {
  readonly query: string;
  readonly variables: Readonly<Record<string, unknown>>;
}

/** How many entities the API looks between in one go. */
const MOST_BETWEEN = 1_000;

const VIEW = `  subgraph(ids: $ids) {
    entities {
      id
      name(lang: $lang)
      type {
        id
      }
    }
    relationships {
      ...Sourced
    }
  }
`;

const SOURCED = `fragment Sourced on Relationship {
  id
  text(lang: $lang)
  status
  since
  until
  source {
    id
  }
  target {
    id
  }
  claims {
    status
    attributedTo
    locator
    source {
      title
    }
  }
}
`;

const ASKED: Readonly<Record<PathQuestion['asks'], { readonly variables: string; readonly field: string }>> = {
  PATHS: {
    variables: '$input: PathInput!',
    field: `  paths(input: $input) {
    __typename
    ... on PathSet {
      complete
      paths {
        length
        cost
        text(lang: $lang)
        hops {
          relationship {
            ...Sourced
          }
        }
      }
    }
    ... on NoPath {
      reasons {
        message
      }
      relaxations {
        message
      }
    }
    ... on PathLimitReached {
      message
    }
  }
`,
  },
  EVERY: {
    variables: '$input: ShortestPathsInput!',
    field: `  everyShortestPath(input: $input) {
    ... on ShortestPaths {
      length
      count
      subgraph {
        omitted
        entities {
          id
          name(lang: $lang)
        }
        relationships {
          ...Sourced
        }
      }
    }
    ... on SearchLimitReached {
      message
    }
  }
`,
  },
  CONNECTION: {
    variables: '$input: ConnectInput!',
    field: `  connect(input: $input) {
    stoppedBy
    groups {
      cost
      actors {
        id
      }
      hops {
        relationship {
          ...Sourced
        }
      }
    }
  }
`,
  },
  COMMON: {
    variables: '$actors: [ID!]!, $filter: RelationshipFilter, $atLeast: Int',
    field: `  commonNeighbours(ids: $actors, filter: $filter, atLeast: $atLeast) {
    ... on CommonNeighbours {
      totalCount
      items {
        entity {
          id
          name(lang: $lang)
        }
        links {
          relationships {
            ...Sourced
          }
        }
      }
    }
    ... on SearchLimitReached {
      message
    }
  }
`,
  },
};

/**
 * The query that gives what the page shows: what is drawn, and the answer to the question that was asked.
 * @param ids the entities that are drawn
 * @param asked what was asked, with its variables in the words of the API; null where nothing was
 */
export function viewQuery(
  ids: readonly string[],
  lang: string,
  asked: { readonly asks: PathQuestion['asks']; readonly variables: Readonly<Record<string, unknown>> } | null,
): RunnableQuery {
  const parts = asked && ASKED[asked.asks];
  const between = ids.slice(0, MOST_BETWEEN);
  const cut =
    between.length < ids.length ? `# The API looks between ${MOST_BETWEEN} of the ${ids.length} at once.\n` : '';
  const variables = [
    '$lang: String!',
    ...(between.length > 0 ? ['$ids: [ID!]!'] : []),
    ...(parts ? [parts.variables] : []),
  ];
  const fields = [between.length > 0 ? VIEW : '', parts?.field ?? ''].join('');
  return {
    query: `${cut}query View(${variables.join(', ')}) {\n${fields}}\n\n${SOURCED}`,
    variables: { lang, ...(between.length > 0 && { ids: between }), ...asked?.variables },
  };
}
