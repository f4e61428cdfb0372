/* eslint-disable */
import * as types from './graphql';



/**
 * Map of all GraphQL operations in the project.
 *
 * This map has several performance disadvantages:
 * 1. It is not tree-shakeable, so it will include all operations in the project.
 * 2. It is not minifiable, so the string of a GraphQL query will be multiple times inside the bundle.
 * 3. It does not support dead code elimination, so it will add unused operations.
 *
 * Therefore it is highly recommended to use the babel or swc plugin for production.
 * Learn more about it here: https://the-guild.dev/graphql/codegen/plugins/presets/preset-client#reducing-bundle-size
 */
type Documents = {
    "\n  query AllEntities($after: String) {\n    entities(first: 100, after: $after) {\n      totalCount\n      nodes {\n        id\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n": typeof types.AllEntitiesDocument,
    "\n  fragment ClaimFields on Claim {\n    id\n    status\n    locator\n    attributedTo\n    field\n    value\n    number\n    unit\n    date\n    note\n    contradicted\n    source {\n      id\n      title\n      publisher\n      url\n      published\n      standpoint\n    }\n  }\n": typeof types.ClaimFieldsFragmentDoc,
    "\n    query EntityDetails($id: ID!, $lang: String!) {\n      entity(id: $id) {\n        ...EntityFields\n        names {\n          text\n          lang\n          kind\n          since\n          until\n        }\n        properties {\n          key\n          value\n        }\n        claims {\n          ...ClaimFields\n        }\n        relationshipCounts {\n          type {\n            id\n          }\n          direction\n          count\n        }\n      }\n    }\n  ": typeof types.EntityDetailsDocument,
    "\n    query RelationshipPage($id: ID!, $filter: RelationshipFilter, $after: String, $lang: String!) {\n      entity(id: $id) {\n        relationships(filter: $filter, first: 25, after: $after) {\n          totalCount\n          pageInfo {\n            hasNextPage\n            endCursor\n          }\n          nodes {\n            id\n            since\n            until\n            status\n            text(lang: $lang)\n            source {\n              id\n              name(lang: $lang)\n              type {\n                id\n              }\n            }\n            target {\n              id\n              name(lang: $lang)\n              type {\n                id\n              }\n            }\n            claims {\n              ...ClaimFields\n            }\n          }\n        }\n      }\n    }\n  ": typeof types.RelationshipPageDocument,
    "\n    query RelationshipDetails($id: ID!, $lang: String!) {\n      relationship(id: $id) {\n        id\n        type {\n          id\n        }\n        since\n        until\n        status\n        text(lang: $lang)\n        properties {\n          key\n          value\n        }\n        source {\n          id\n          name(lang: $lang)\n          type {\n            id\n          }\n        }\n        target {\n          id\n          name(lang: $lang)\n          type {\n            id\n          }\n        }\n        claims {\n          ...ClaimFields\n        }\n      }\n    }\n  ": typeof types.RelationshipDetailsDocument,
    "\n  fragment EntityFields on Entity {\n    id\n    type {\n      id\n    }\n    name(lang: $lang)\n    summary\n    since\n    until\n    degree\n  }\n": typeof types.EntityFieldsFragmentDoc,
    "\n  fragment RelationshipFields on Relationship {\n    id\n    type {\n      id\n    }\n    source {\n      id\n    }\n    target {\n      id\n    }\n    since\n    until\n    status\n    text(lang: $lang)\n    claims {\n      attributedTo\n      contradicted\n      source {\n        id\n        title\n      }\n    }\n  }\n": typeof types.RelationshipFieldsFragmentDoc,
    "\n  query Ontology($lang: String!) {\n    ontology {\n      entityTypes {\n        id\n        label(lang: $lang)\n        kind\n        colour\n        icon\n      }\n      relationshipTypes {\n        id\n        label(lang: $lang)\n        inverseLabel(lang: $lang)\n        parent {\n          id\n        }\n        symmetric\n        colour\n      }\n    }\n    dataset {\n      title(lang: $lang)\n      description(lang: $lang)\n      opening {\n        id\n      }\n      questions {\n        text(lang: $lang)\n        kind\n        entities {\n          id\n          name(lang: $lang)\n        }\n      }\n    }\n    sources(first: 100) {\n      nodes {\n        id\n        title\n        publisher\n        standpoint\n      }\n    }\n    statistics {\n      entities\n      relationships\n      claims\n      sources\n    }\n  }\n": typeof types.OntologyDocument,
    "\n    query Search($text: String!, $lang: String!) {\n      search(text: $text, first: 12) {\n        totalCount\n        edges {\n          matchedName\n          node {\n            ...EntityFields\n          }\n        }\n      }\n    }\n  ": typeof types.SearchDocument,
    "\n    query Subgraph($ids: [ID!]!, $beside: [ID!]! = [], $lang: String!) {\n      subgraph(ids: $ids, beside: $beside) {\n        entities {\n          ...EntityFields\n          claims {\n            contradicted\n          }\n        }\n        relationships {\n          ...RelationshipFields\n        }\n      }\n    }\n  ": typeof types.SubgraphDocument,
    "\n  query Exists($id: ID!) {\n    entity(id: $id) {\n      id\n    }\n  }\n": typeof types.ExistsDocument,
    "\n  query BestConnected($id: ID!, $filter: RelationshipFilter, $limit: Int!) {\n    neighbourhood(ids: [$id], filter: $filter, limit: $limit) {\n      entities {\n        id\n      }\n    }\n  }\n": typeof types.BestConnectedDocument,
    "\n  query Neighbours($id: ID!, $filter: RelationshipFilter, $after: String) {\n    entity(id: $id) {\n      relationships(filter: $filter, first: 100, after: $after) {\n        pageInfo {\n          hasNextPage\n          endCursor\n        }\n        nodes {\n          source {\n            id\n            degree\n          }\n          target {\n            id\n            degree\n          }\n        }\n      }\n    }\n  }\n": typeof types.NeighboursDocument,
    "\n    query SourcedEntities($ids: [ID!]!, $lang: String!) {\n      statistics {\n        revision\n      }\n      entities(ids: $ids, first: 100) {\n        nodes {\n          id\n          type {\n            id\n          }\n          name(lang: $lang)\n          summary\n          since\n          until\n          claims {\n            ...ClaimFields\n          }\n        }\n      }\n    }\n  ": typeof types.SourcedEntitiesDocument,
    "\n    fragment SourcedRelationshipFields on Relationship {\n      id\n      type {\n        id\n      }\n      source {\n        id\n      }\n      target {\n        id\n      }\n      since\n      until\n      status\n      text(lang: $lang)\n      claims {\n        ...ClaimFields\n      }\n    }\n  ": typeof types.SourcedRelationshipFieldsFragmentDoc,
    "\n    fragment HopFields on Hop {\n      index\n      forward\n      from {\n        id\n        name(lang: $lang)\n      }\n      to {\n        id\n        name(lang: $lang)\n      }\n      relationship {\n        ...RelationshipFields\n        claims {\n          ...ClaimFields\n        }\n      }\n      alternatives {\n        ...RelationshipFields\n        claims {\n          ...ClaimFields\n        }\n      }\n    }\n  ": typeof types.HopFieldsFragmentDoc,
    "\n    fragment PathFields on Path {\n      id\n      length\n      cost\n      validDuring\n      holdsWithoutAllegations\n      text(lang: $lang)\n      entities {\n        ...EntityFields\n      }\n      weakestHop {\n        index\n        relationship {\n          status\n        }\n      }\n      hops {\n        ...HopFields\n      }\n    }\n  ": typeof types.PathFieldsFragmentDoc,
    "\n    query Paths($input: PathInput!, $lang: String!) {\n      paths(input: $input) {\n        __typename\n        ... on PathSet {\n          complete\n          paths {\n            ...PathFields\n          }\n        }\n        ... on NoPath {\n          reasons {\n            constraint\n          }\n          relaxations {\n            constraint\n            length\n          }\n        }\n        ... on PathLimitReached {\n          stoppedBy\n          searchedHops\n          paths {\n            ...PathFields\n          }\n        }\n      }\n    }\n  ": typeof types.PathsDocument,
    "\n    query Connect($input: ConnectInput!, $lang: String!) {\n      connect(input: $input) {\n        __typename\n        stoppedBy\n        groups {\n          cost\n          actors {\n            id\n            name(lang: $lang)\n          }\n          entities {\n            ...EntityFields\n          }\n          hops {\n            ...HopFields\n          }\n        }\n      }\n    }\n  ": typeof types.ConnectDocument,
    "\n    query CommonNeighbours($ids: [ID!]!, $filter: RelationshipFilter, $atLeast: Int, $lang: String!) {\n      commonNeighbours(ids: $ids, filter: $filter, atLeast: $atLeast) {\n        __typename\n        ... on CommonNeighbours {\n          totalCount\n          items {\n            entity {\n              ...EntityFields\n            }\n            links {\n              actor {\n                id\n                name(lang: $lang)\n              }\n              relationships {\n                ...RelationshipFields\n                claims {\n                  ...ClaimFields\n                }\n              }\n            }\n          }\n        }\n        ... on SearchLimitReached {\n          stoppedBy\n        }\n      }\n    }\n  ": typeof types.CommonNeighboursDocument,
    "\n  fragment SavedViewFields on SavedView {\n    id\n    version\n    title\n    note\n    savedAt\n    changedAt\n    steps {\n      id\n      title\n      note\n      state\n      revision\n    }\n  }\n": typeof types.SavedViewFieldsFragmentDoc,
    "\n    query SavedView($id: ID!) {\n      mayKeepViews\n      savedView(id: $id) {\n        ...SavedViewFields\n      }\n    }\n  ": typeof types.SavedViewDocument,
    "\n  query MayKeepViews {\n    mayKeepViews\n  }\n": typeof types.MayKeepViewsDocument,
    "\n  query SavedViews($text: String!, $after: String) {\n    savedViews(text: $text, first: 25, after: $after) {\n      totalCount\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n      nodes {\n        id\n        title\n        note\n        stepCount\n        changedAt\n      }\n    }\n  }\n": typeof types.SavedViewsDocument,
    "\n    mutation SaveView($input: SavedViewInput!) {\n      saveView(input: $input) {\n        ...SavedViewFields\n      }\n    }\n  ": typeof types.SaveViewDocument,
    "\n    mutation ChangeView($id: ID!, $version: Int!, $input: SavedViewInput!) {\n      changeView(id: $id, version: $version, input: $input) {\n        ...SavedViewFields\n      }\n    }\n  ": typeof types.ChangeViewDocument,
    "\n  mutation DeleteView($id: ID!) {\n    deleteView(id: $id) {\n      id\n    }\n  }\n": typeof types.DeleteViewDocument,
    "\n  mutation RestoreView($id: ID!) {\n    restoreView(id: $id) {\n      id\n    }\n  }\n": typeof types.RestoreViewDocument,
    "\n  query ViewChanges($id: ID!, $step: ID!, $lang: String!) {\n    viewChanges(id: $id, step: $step) {\n      from\n      to\n      totalCount\n      changes {\n        what\n        how\n        id\n        about {\n          id\n          ... on Entity {\n            name(lang: $lang)\n          }\n          ... on Relationship {\n            text(lang: $lang)\n          }\n        }\n        claim {\n          status\n          attributedTo\n          source {\n            title\n          }\n        }\n      }\n    }\n  }\n": typeof types.ViewChangesDocument,
    "\n  query SourceClaims($id: ID!, $after: String) {\n    source(id: $id) {\n      id\n      title\n      publisher\n      url\n      published\n      accessed\n      language\n      standpoint\n      claims(first: 100, after: $after) {\n        totalCount\n        pageInfo {\n          hasNextPage\n          endCursor\n        }\n        nodes {\n          id\n          about\n          status\n          locator\n          attributedTo\n          field\n          value\n          number\n          unit\n          date\n          note\n        }\n      }\n    }\n  }\n": typeof types.SourceClaimsDocument,
};
const documents: Documents = {
    "\n  query AllEntities($after: String) {\n    entities(first: 100, after: $after) {\n      totalCount\n      nodes {\n        id\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n": types.AllEntitiesDocument,
    "\n  fragment ClaimFields on Claim {\n    id\n    status\n    locator\n    attributedTo\n    field\n    value\n    number\n    unit\n    date\n    note\n    contradicted\n    source {\n      id\n      title\n      publisher\n      url\n      published\n      standpoint\n    }\n  }\n": types.ClaimFieldsFragmentDoc,
    "\n    query EntityDetails($id: ID!, $lang: String!) {\n      entity(id: $id) {\n        ...EntityFields\n        names {\n          text\n          lang\n          kind\n          since\n          until\n        }\n        properties {\n          key\n          value\n        }\n        claims {\n          ...ClaimFields\n        }\n        relationshipCounts {\n          type {\n            id\n          }\n          direction\n          count\n        }\n      }\n    }\n  ": types.EntityDetailsDocument,
    "\n    query RelationshipPage($id: ID!, $filter: RelationshipFilter, $after: String, $lang: String!) {\n      entity(id: $id) {\n        relationships(filter: $filter, first: 25, after: $after) {\n          totalCount\n          pageInfo {\n            hasNextPage\n            endCursor\n          }\n          nodes {\n            id\n            since\n            until\n            status\n            text(lang: $lang)\n            source {\n              id\n              name(lang: $lang)\n              type {\n                id\n              }\n            }\n            target {\n              id\n              name(lang: $lang)\n              type {\n                id\n              }\n            }\n            claims {\n              ...ClaimFields\n            }\n          }\n        }\n      }\n    }\n  ": types.RelationshipPageDocument,
    "\n    query RelationshipDetails($id: ID!, $lang: String!) {\n      relationship(id: $id) {\n        id\n        type {\n          id\n        }\n        since\n        until\n        status\n        text(lang: $lang)\n        properties {\n          key\n          value\n        }\n        source {\n          id\n          name(lang: $lang)\n          type {\n            id\n          }\n        }\n        target {\n          id\n          name(lang: $lang)\n          type {\n            id\n          }\n        }\n        claims {\n          ...ClaimFields\n        }\n      }\n    }\n  ": types.RelationshipDetailsDocument,
    "\n  fragment EntityFields on Entity {\n    id\n    type {\n      id\n    }\n    name(lang: $lang)\n    summary\n    since\n    until\n    degree\n  }\n": types.EntityFieldsFragmentDoc,
    "\n  fragment RelationshipFields on Relationship {\n    id\n    type {\n      id\n    }\n    source {\n      id\n    }\n    target {\n      id\n    }\n    since\n    until\n    status\n    text(lang: $lang)\n    claims {\n      attributedTo\n      contradicted\n      source {\n        id\n        title\n      }\n    }\n  }\n": types.RelationshipFieldsFragmentDoc,
    "\n  query Ontology($lang: String!) {\n    ontology {\n      entityTypes {\n        id\n        label(lang: $lang)\n        kind\n        colour\n        icon\n      }\n      relationshipTypes {\n        id\n        label(lang: $lang)\n        inverseLabel(lang: $lang)\n        parent {\n          id\n        }\n        symmetric\n        colour\n      }\n    }\n    dataset {\n      title(lang: $lang)\n      description(lang: $lang)\n      opening {\n        id\n      }\n      questions {\n        text(lang: $lang)\n        kind\n        entities {\n          id\n          name(lang: $lang)\n        }\n      }\n    }\n    sources(first: 100) {\n      nodes {\n        id\n        title\n        publisher\n        standpoint\n      }\n    }\n    statistics {\n      entities\n      relationships\n      claims\n      sources\n    }\n  }\n": types.OntologyDocument,
    "\n    query Search($text: String!, $lang: String!) {\n      search(text: $text, first: 12) {\n        totalCount\n        edges {\n          matchedName\n          node {\n            ...EntityFields\n          }\n        }\n      }\n    }\n  ": types.SearchDocument,
    "\n    query Subgraph($ids: [ID!]!, $beside: [ID!]! = [], $lang: String!) {\n      subgraph(ids: $ids, beside: $beside) {\n        entities {\n          ...EntityFields\n          claims {\n            contradicted\n          }\n        }\n        relationships {\n          ...RelationshipFields\n        }\n      }\n    }\n  ": types.SubgraphDocument,
    "\n  query Exists($id: ID!) {\n    entity(id: $id) {\n      id\n    }\n  }\n": types.ExistsDocument,
    "\n  query BestConnected($id: ID!, $filter: RelationshipFilter, $limit: Int!) {\n    neighbourhood(ids: [$id], filter: $filter, limit: $limit) {\n      entities {\n        id\n      }\n    }\n  }\n": types.BestConnectedDocument,
    "\n  query Neighbours($id: ID!, $filter: RelationshipFilter, $after: String) {\n    entity(id: $id) {\n      relationships(filter: $filter, first: 100, after: $after) {\n        pageInfo {\n          hasNextPage\n          endCursor\n        }\n        nodes {\n          source {\n            id\n            degree\n          }\n          target {\n            id\n            degree\n          }\n        }\n      }\n    }\n  }\n": types.NeighboursDocument,
    "\n    query SourcedEntities($ids: [ID!]!, $lang: String!) {\n      statistics {\n        revision\n      }\n      entities(ids: $ids, first: 100) {\n        nodes {\n          id\n          type {\n            id\n          }\n          name(lang: $lang)\n          summary\n          since\n          until\n          claims {\n            ...ClaimFields\n          }\n        }\n      }\n    }\n  ": types.SourcedEntitiesDocument,
    "\n    fragment SourcedRelationshipFields on Relationship {\n      id\n      type {\n        id\n      }\n      source {\n        id\n      }\n      target {\n        id\n      }\n      since\n      until\n      status\n      text(lang: $lang)\n      claims {\n        ...ClaimFields\n      }\n    }\n  ": types.SourcedRelationshipFieldsFragmentDoc,
    "\n    fragment HopFields on Hop {\n      index\n      forward\n      from {\n        id\n        name(lang: $lang)\n      }\n      to {\n        id\n        name(lang: $lang)\n      }\n      relationship {\n        ...RelationshipFields\n        claims {\n          ...ClaimFields\n        }\n      }\n      alternatives {\n        ...RelationshipFields\n        claims {\n          ...ClaimFields\n        }\n      }\n    }\n  ": types.HopFieldsFragmentDoc,
    "\n    fragment PathFields on Path {\n      id\n      length\n      cost\n      validDuring\n      holdsWithoutAllegations\n      text(lang: $lang)\n      entities {\n        ...EntityFields\n      }\n      weakestHop {\n        index\n        relationship {\n          status\n        }\n      }\n      hops {\n        ...HopFields\n      }\n    }\n  ": types.PathFieldsFragmentDoc,
    "\n    query Paths($input: PathInput!, $lang: String!) {\n      paths(input: $input) {\n        __typename\n        ... on PathSet {\n          complete\n          paths {\n            ...PathFields\n          }\n        }\n        ... on NoPath {\n          reasons {\n            constraint\n          }\n          relaxations {\n            constraint\n            length\n          }\n        }\n        ... on PathLimitReached {\n          stoppedBy\n          searchedHops\n          paths {\n            ...PathFields\n          }\n        }\n      }\n    }\n  ": types.PathsDocument,
    "\n    query Connect($input: ConnectInput!, $lang: String!) {\n      connect(input: $input) {\n        __typename\n        stoppedBy\n        groups {\n          cost\n          actors {\n            id\n            name(lang: $lang)\n          }\n          entities {\n            ...EntityFields\n          }\n          hops {\n            ...HopFields\n          }\n        }\n      }\n    }\n  ": types.ConnectDocument,
    "\n    query CommonNeighbours($ids: [ID!]!, $filter: RelationshipFilter, $atLeast: Int, $lang: String!) {\n      commonNeighbours(ids: $ids, filter: $filter, atLeast: $atLeast) {\n        __typename\n        ... on CommonNeighbours {\n          totalCount\n          items {\n            entity {\n              ...EntityFields\n            }\n            links {\n              actor {\n                id\n                name(lang: $lang)\n              }\n              relationships {\n                ...RelationshipFields\n                claims {\n                  ...ClaimFields\n                }\n              }\n            }\n          }\n        }\n        ... on SearchLimitReached {\n          stoppedBy\n        }\n      }\n    }\n  ": types.CommonNeighboursDocument,
    "\n  fragment SavedViewFields on SavedView {\n    id\n    version\n    title\n    note\n    savedAt\n    changedAt\n    steps {\n      id\n      title\n      note\n      state\n      revision\n    }\n  }\n": types.SavedViewFieldsFragmentDoc,
    "\n    query SavedView($id: ID!) {\n      mayKeepViews\n      savedView(id: $id) {\n        ...SavedViewFields\n      }\n    }\n  ": types.SavedViewDocument,
    "\n  query MayKeepViews {\n    mayKeepViews\n  }\n": types.MayKeepViewsDocument,
    "\n  query SavedViews($text: String!, $after: String) {\n    savedViews(text: $text, first: 25, after: $after) {\n      totalCount\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n      nodes {\n        id\n        title\n        note\n        stepCount\n        changedAt\n      }\n    }\n  }\n": types.SavedViewsDocument,
    "\n    mutation SaveView($input: SavedViewInput!) {\n      saveView(input: $input) {\n        ...SavedViewFields\n      }\n    }\n  ": types.SaveViewDocument,
    "\n    mutation ChangeView($id: ID!, $version: Int!, $input: SavedViewInput!) {\n      changeView(id: $id, version: $version, input: $input) {\n        ...SavedViewFields\n      }\n    }\n  ": types.ChangeViewDocument,
    "\n  mutation DeleteView($id: ID!) {\n    deleteView(id: $id) {\n      id\n    }\n  }\n": types.DeleteViewDocument,
    "\n  mutation RestoreView($id: ID!) {\n    restoreView(id: $id) {\n      id\n    }\n  }\n": types.RestoreViewDocument,
    "\n  query ViewChanges($id: ID!, $step: ID!, $lang: String!) {\n    viewChanges(id: $id, step: $step) {\n      from\n      to\n      totalCount\n      changes {\n        what\n        how\n        id\n        about {\n          id\n          ... on Entity {\n            name(lang: $lang)\n          }\n          ... on Relationship {\n            text(lang: $lang)\n          }\n        }\n        claim {\n          status\n          attributedTo\n          source {\n            title\n          }\n        }\n      }\n    }\n  }\n": types.ViewChangesDocument,
    "\n  query SourceClaims($id: ID!, $after: String) {\n    source(id: $id) {\n      id\n      title\n      publisher\n      url\n      published\n      accessed\n      language\n      standpoint\n      claims(first: 100, after: $after) {\n        totalCount\n        pageInfo {\n          hasNextPage\n          endCursor\n        }\n        nodes {\n          id\n          about\n          status\n          locator\n          attributedTo\n          field\n          value\n          number\n          unit\n          date\n          note\n        }\n      }\n    }\n  }\n": types.SourceClaimsDocument,
};

/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query AllEntities($after: String) {\n    entities(first: 100, after: $after) {\n      totalCount\n      nodes {\n        id\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n"): typeof import('./graphql').AllEntitiesDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment ClaimFields on Claim {\n    id\n    status\n    locator\n    attributedTo\n    field\n    value\n    number\n    unit\n    date\n    note\n    contradicted\n    source {\n      id\n      title\n      publisher\n      url\n      published\n      standpoint\n    }\n  }\n"): typeof import('./graphql').ClaimFieldsFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n    query EntityDetails($id: ID!, $lang: String!) {\n      entity(id: $id) {\n        ...EntityFields\n        names {\n          text\n          lang\n          kind\n          since\n          until\n        }\n        properties {\n          key\n          value\n        }\n        claims {\n          ...ClaimFields\n        }\n        relationshipCounts {\n          type {\n            id\n          }\n          direction\n          count\n        }\n      }\n    }\n  "): typeof import('./graphql').EntityDetailsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n    query RelationshipPage($id: ID!, $filter: RelationshipFilter, $after: String, $lang: String!) {\n      entity(id: $id) {\n        relationships(filter: $filter, first: 25, after: $after) {\n          totalCount\n          pageInfo {\n            hasNextPage\n            endCursor\n          }\n          nodes {\n            id\n            since\n            until\n            status\n            text(lang: $lang)\n            source {\n              id\n              name(lang: $lang)\n              type {\n                id\n              }\n            }\n            target {\n              id\n              name(lang: $lang)\n              type {\n                id\n              }\n            }\n            claims {\n              ...ClaimFields\n            }\n          }\n        }\n      }\n    }\n  "): typeof import('./graphql').RelationshipPageDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n    query RelationshipDetails($id: ID!, $lang: String!) {\n      relationship(id: $id) {\n        id\n        type {\n          id\n        }\n        since\n        until\n        status\n        text(lang: $lang)\n        properties {\n          key\n          value\n        }\n        source {\n          id\n          name(lang: $lang)\n          type {\n            id\n          }\n        }\n        target {\n          id\n          name(lang: $lang)\n          type {\n            id\n          }\n        }\n        claims {\n          ...ClaimFields\n        }\n      }\n    }\n  "): typeof import('./graphql').RelationshipDetailsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment EntityFields on Entity {\n    id\n    type {\n      id\n    }\n    name(lang: $lang)\n    summary\n    since\n    until\n    degree\n  }\n"): typeof import('./graphql').EntityFieldsFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment RelationshipFields on Relationship {\n    id\n    type {\n      id\n    }\n    source {\n      id\n    }\n    target {\n      id\n    }\n    since\n    until\n    status\n    text(lang: $lang)\n    claims {\n      attributedTo\n      contradicted\n      source {\n        id\n        title\n      }\n    }\n  }\n"): typeof import('./graphql').RelationshipFieldsFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Ontology($lang: String!) {\n    ontology {\n      entityTypes {\n        id\n        label(lang: $lang)\n        kind\n        colour\n        icon\n      }\n      relationshipTypes {\n        id\n        label(lang: $lang)\n        inverseLabel(lang: $lang)\n        parent {\n          id\n        }\n        symmetric\n        colour\n      }\n    }\n    dataset {\n      title(lang: $lang)\n      description(lang: $lang)\n      opening {\n        id\n      }\n      questions {\n        text(lang: $lang)\n        kind\n        entities {\n          id\n          name(lang: $lang)\n        }\n      }\n    }\n    sources(first: 100) {\n      nodes {\n        id\n        title\n        publisher\n        standpoint\n      }\n    }\n    statistics {\n      entities\n      relationships\n      claims\n      sources\n    }\n  }\n"): typeof import('./graphql').OntologyDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n    query Search($text: String!, $lang: String!) {\n      search(text: $text, first: 12) {\n        totalCount\n        edges {\n          matchedName\n          node {\n            ...EntityFields\n          }\n        }\n      }\n    }\n  "): typeof import('./graphql').SearchDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n    query Subgraph($ids: [ID!]!, $beside: [ID!]! = [], $lang: String!) {\n      subgraph(ids: $ids, beside: $beside) {\n        entities {\n          ...EntityFields\n          claims {\n            contradicted\n          }\n        }\n        relationships {\n          ...RelationshipFields\n        }\n      }\n    }\n  "): typeof import('./graphql').SubgraphDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Exists($id: ID!) {\n    entity(id: $id) {\n      id\n    }\n  }\n"): typeof import('./graphql').ExistsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query BestConnected($id: ID!, $filter: RelationshipFilter, $limit: Int!) {\n    neighbourhood(ids: [$id], filter: $filter, limit: $limit) {\n      entities {\n        id\n      }\n    }\n  }\n"): typeof import('./graphql').BestConnectedDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Neighbours($id: ID!, $filter: RelationshipFilter, $after: String) {\n    entity(id: $id) {\n      relationships(filter: $filter, first: 100, after: $after) {\n        pageInfo {\n          hasNextPage\n          endCursor\n        }\n        nodes {\n          source {\n            id\n            degree\n          }\n          target {\n            id\n            degree\n          }\n        }\n      }\n    }\n  }\n"): typeof import('./graphql').NeighboursDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n    query SourcedEntities($ids: [ID!]!, $lang: String!) {\n      statistics {\n        revision\n      }\n      entities(ids: $ids, first: 100) {\n        nodes {\n          id\n          type {\n            id\n          }\n          name(lang: $lang)\n          summary\n          since\n          until\n          claims {\n            ...ClaimFields\n          }\n        }\n      }\n    }\n  "): typeof import('./graphql').SourcedEntitiesDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n    fragment SourcedRelationshipFields on Relationship {\n      id\n      type {\n        id\n      }\n      source {\n        id\n      }\n      target {\n        id\n      }\n      since\n      until\n      status\n      text(lang: $lang)\n      claims {\n        ...ClaimFields\n      }\n    }\n  "): typeof import('./graphql').SourcedRelationshipFieldsFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n    fragment HopFields on Hop {\n      index\n      forward\n      from {\n        id\n        name(lang: $lang)\n      }\n      to {\n        id\n        name(lang: $lang)\n      }\n      relationship {\n        ...RelationshipFields\n        claims {\n          ...ClaimFields\n        }\n      }\n      alternatives {\n        ...RelationshipFields\n        claims {\n          ...ClaimFields\n        }\n      }\n    }\n  "): typeof import('./graphql').HopFieldsFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n    fragment PathFields on Path {\n      id\n      length\n      cost\n      validDuring\n      holdsWithoutAllegations\n      text(lang: $lang)\n      entities {\n        ...EntityFields\n      }\n      weakestHop {\n        index\n        relationship {\n          status\n        }\n      }\n      hops {\n        ...HopFields\n      }\n    }\n  "): typeof import('./graphql').PathFieldsFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n    query Paths($input: PathInput!, $lang: String!) {\n      paths(input: $input) {\n        __typename\n        ... on PathSet {\n          complete\n          paths {\n            ...PathFields\n          }\n        }\n        ... on NoPath {\n          reasons {\n            constraint\n          }\n          relaxations {\n            constraint\n            length\n          }\n        }\n        ... on PathLimitReached {\n          stoppedBy\n          searchedHops\n          paths {\n            ...PathFields\n          }\n        }\n      }\n    }\n  "): typeof import('./graphql').PathsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n    query Connect($input: ConnectInput!, $lang: String!) {\n      connect(input: $input) {\n        __typename\n        stoppedBy\n        groups {\n          cost\n          actors {\n            id\n            name(lang: $lang)\n          }\n          entities {\n            ...EntityFields\n          }\n          hops {\n            ...HopFields\n          }\n        }\n      }\n    }\n  "): typeof import('./graphql').ConnectDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n    query CommonNeighbours($ids: [ID!]!, $filter: RelationshipFilter, $atLeast: Int, $lang: String!) {\n      commonNeighbours(ids: $ids, filter: $filter, atLeast: $atLeast) {\n        __typename\n        ... on CommonNeighbours {\n          totalCount\n          items {\n            entity {\n              ...EntityFields\n            }\n            links {\n              actor {\n                id\n                name(lang: $lang)\n              }\n              relationships {\n                ...RelationshipFields\n                claims {\n                  ...ClaimFields\n                }\n              }\n            }\n          }\n        }\n        ... on SearchLimitReached {\n          stoppedBy\n        }\n      }\n    }\n  "): typeof import('./graphql').CommonNeighboursDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment SavedViewFields on SavedView {\n    id\n    version\n    title\n    note\n    savedAt\n    changedAt\n    steps {\n      id\n      title\n      note\n      state\n      revision\n    }\n  }\n"): typeof import('./graphql').SavedViewFieldsFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n    query SavedView($id: ID!) {\n      mayKeepViews\n      savedView(id: $id) {\n        ...SavedViewFields\n      }\n    }\n  "): typeof import('./graphql').SavedViewDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query MayKeepViews {\n    mayKeepViews\n  }\n"): typeof import('./graphql').MayKeepViewsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query SavedViews($text: String!, $after: String) {\n    savedViews(text: $text, first: 25, after: $after) {\n      totalCount\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n      nodes {\n        id\n        title\n        note\n        stepCount\n        changedAt\n      }\n    }\n  }\n"): typeof import('./graphql').SavedViewsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n    mutation SaveView($input: SavedViewInput!) {\n      saveView(input: $input) {\n        ...SavedViewFields\n      }\n    }\n  "): typeof import('./graphql').SaveViewDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n    mutation ChangeView($id: ID!, $version: Int!, $input: SavedViewInput!) {\n      changeView(id: $id, version: $version, input: $input) {\n        ...SavedViewFields\n      }\n    }\n  "): typeof import('./graphql').ChangeViewDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation DeleteView($id: ID!) {\n    deleteView(id: $id) {\n      id\n    }\n  }\n"): typeof import('./graphql').DeleteViewDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RestoreView($id: ID!) {\n    restoreView(id: $id) {\n      id\n    }\n  }\n"): typeof import('./graphql').RestoreViewDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query ViewChanges($id: ID!, $step: ID!, $lang: String!) {\n    viewChanges(id: $id, step: $step) {\n      from\n      to\n      totalCount\n      changes {\n        what\n        how\n        id\n        about {\n          id\n          ... on Entity {\n            name(lang: $lang)\n          }\n          ... on Relationship {\n            text(lang: $lang)\n          }\n        }\n        claim {\n          status\n          attributedTo\n          source {\n            title\n          }\n        }\n      }\n    }\n  }\n"): typeof import('./graphql').ViewChangesDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query SourceClaims($id: ID!, $after: String) {\n    source(id: $id) {\n      id\n      title\n      publisher\n      url\n      published\n      accessed\n      language\n      standpoint\n      claims(first: 100, after: $after) {\n        totalCount\n        pageInfo {\n          hasNextPage\n          endCursor\n        }\n        nodes {\n          id\n          about\n          status\n          locator\n          attributedTo\n          field\n          value\n          number\n          unit\n          date\n          note\n        }\n      }\n    }\n  }\n"): typeof import('./graphql').SourceClaimsDocument;


export function graphql(source: string) {
  return (documents as any)[source] ?? {};
}
