// The tabs GraphiQL opens with. They are text rather than a .graphql file because the compiler copies nothing else.

/** Example queries on the actors of the seed dataset, each a named operation with a comment that says what it asks. */
export const EXAMPLES: readonly string[] = [
  `# Who is meant by "Токаев"? Any script, part of a word or typo will do.
query FindAnActor {
  search(text: "Токаев", first: 5) {
    edges {
      score
      matchedName
      node { id name type { label } summary }
    }
  }
}
`,
  `# How is Putin connected to Nazarbayev, and who says so?
query HowAreTheyConnected {
  paths(input: { from: ["vladimir-putin"], to: ["nursultan-nazarbayev"], k: 3 }) {
    __typename
    ... on PathSet {
      complete
      paths { length validDuring text weakestHop { relationship { text } } }
    }
    ... on NoPath {
      reasons { message }
      relaxations { message }
    }
    ... on PathLimitReached { message }
  }
}
`,
  `# The same by way of the uprising of January 2022, and not through the two countries.
query ByWayOfTheUprising {
  paths(
    input: {
      from: ["vladimir-putin"]
      to: ["nursultan-nazarbayev"]
      via: ["january-2022-uprising"]
      avoid: ["kazakhstan", "russia"]
    }
  ) {
    ... on PathSet { paths { text } }
    ... on NoPath { reasons { constraint message } relaxations { constraint message } }
  }
}
`,
  `# The most telling ways between them: countries and other hubs are dear. And without allegations?
query MostSpecific {
  paths(input: { from: ["vladimir-putin"], to: ["nursultan-nazarbayev"], mode: MOST_SPECIFIC, k: 3 }) {
    ... on PathSet {
      paths {
        cost
        text
        holdsWithoutAllegations
        withoutAllegations {
          ... on PathSet { paths { text } }
          ... on NoPath { reasons { message } }
        }
      }
    }
  }
}
`,
  `# What holds these three together?
query WhatConnectsThem {
  connect(input: { ids: ["kassym-jomart-tokayev", "vladimir-putin", "amanat-trade-union"], weigh: SPECIFIC, maxHops: 6 }) {
    groups {
      cost
      actors { name }
      hops { relationship { text } }
    }
  }
}
`,
  `# What do the two presidents have in common, the rarest first?
query WhatTheyShare {
  commonNeighbours(ids: ["kassym-jomart-tokayev", "nursultan-nazarbayev"], first: 10) {
    ... on CommonNeighbours {
      totalCount
      items { entity { name } links { actor { name } relationships { text } } }
    }
  }
}
`,
  `# By family ties alone, as of 2010? What stands in the way, and what to loosen.
query WhatStandsInTheWay {
  paths(
    input: {
      from: ["amanat-trade-union"]
      to: ["vladimir-putin"]
      filter: { types: ["RELATIVE_OF"], asOf: "2010" }
    }
  ) {
    ... on PathSet { paths { text } }
    ... on NoPath { reasons { constraint message } relaxations { constraint message length } }
  }
}
`,
  `# Everything about one actor: names, what is said of him, and what expanding him would bring.
query OneActor {
  entity(id: "kassym-jomart-tokayev") {
    name
    russian: name(lang: "ru")
    kazakh: name(lang: "kk")
    names { text lang script kind since until }
    since
    summary
    claims { status note locator source { title standpoint } }
    degree
    relationshipCounts { type { label } direction count }
  }
}
`,
  `# What is he charged with, and by whom? Allegations only.
query Allegations {
  entity(id: "kassym-jomart-tokayev") {
    relationships(filter: { statuses: [ALLEGED], direction: OUT }, first: 20) {
      totalCount
      nodes {
        text
        claims { note attributedTo locator source { title } }
      }
    }
  }
}
`,
  `# The trade union Amanat, told apart from the ruling party of the same name.
query TwoCalledAmanat {
  search(text: "Amanat") {
    edges {
      matchedName
      node { id name type { label } summary }
    }
  }
}
`,
  `# What surrounds the uprising of January 2022?
query AroundTheUprising {
  neighbourhood(ids: ["january-2022-uprising"], depth: 1, limit: 30) {
    entities { id name type { label colour icon } }
    relationships { source { name } type { label } target { name } status since until }
    omitted
  }
}
`,
  `# Figures that contradict each other stand side by side.
query TurnoutOfTheReferendum {
  entity(id: "constitutional-referendum") {
    name
    claims { field number unit value date status attributedTo contradicted note }
  }
}
`,
  `# What lies between the parties, their leaders and the capital?
query BetweenThese {
  subgraph(ids: ["respublika-party", "baitak-party", "beibit-alibekov", "azamatkhan-amirtaev", "astana", "kazakhstan"]) {
    entities { id name }
    relationships { text status }
  }
}
`,
  `# The capital had another name from 2019 to 2022.
query NamesOfTheCapital {
  entity(id: "astana") {
    names { text lang kind since until }
    relationships(filter: { during: "2019/2022" }) {
      nodes { text }
    }
  }
}
`,
  `# The best connected organizations.
query BestConnected {
  entities(filter: { kinds: [ORGANIZATION] }, orderBy: DEGREE, first: 10) {
    totalCount
    nodes { id name degree type { label } }
    pageInfo { hasNextPage endCursor }
  }
}
`,
  `# Who speaks here, from which standpoint, and what is claimed?
query TheSources {
  sources {
    nodes {
      title
      publisher
      published
      url
      standpoint
      claims(first: 5) { totalCount nodes { status about note locator } }
    }
  }
}
`,
  `# What this graph is about, what it is made of and how large it is.
query AboutThisGraph {
  dataset { title description opening { name } questions { text } }
  statistics { entities relationships claims sources revision }
  ontology {
    entityTypes { id label kind parent { id } }
    relationshipTypes { id label inverseLabel parent { id } }
  }
}
`,
];
