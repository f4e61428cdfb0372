import type { CodegenConfig } from '@graphql-codegen/cli';

const ENTITY = '../model/entity.js#Entity as EntityModel';

const config: CodegenConfig = {
  schema: 'schema.graphql',
  // The client's documents come and go; the server's types do not depend on them.
  ignoreNoDocuments: true,
  generates: {
    'server/src/generated/graphql.ts': {
      plugins: ['typescript', 'typescript-resolvers'],
      config: {
        // The scalars parse what comes in (see resolvers/scalars.ts), so resolvers never see a bad date.
        scalars: {
          PartialDate: { input: '../model/partial-date.js#DayRange', output: 'string' },
          DateRange: { input: '../model/partial-date.js#DayRange', output: 'string' },
        },
        contextType: '../context.js#Context',
        useTypeImports: true,
        enumsAsTypes: true,
        immutableTypes: true,
        mappers: {
          Entity: ENTITY,
          Person: ENTITY,
          Organization: ENTITY,
          Place: ENTITY,
          Event: ENTITY,
          Thing: ENTITY,
          Relationship: '../model/relationship.js#StoredRelationship',
          Claim: '../model/claim.js#Claim as ClaimModel',
          Source: '../model/source.js#Source as SourceModel',
          EntityType: '../model/ontology.js#EntityType as EntityTypeModel',
          RelationshipType: '../model/ontology.js#RelationshipType as RelationshipTypeModel',
          Ontology: '../model/ontology.js#Ontology as OntologyModel',
          Dataset: '../model/dataset.js#DatasetInfo',
          Question: '../model/dataset.js#Question as QuestionModel',
          SavedView: '../model/saved-view.js#SavedView as SavedViewModel',
          SavedViewSummary: '../model/saved-view.js#SavedViewSummary as SavedViewSummaryModel',
          ViewStep: '../model/saved-view.js#ViewStep as ViewStepModel',
          ViewChange: '../model/view-digest.js#RecordChange',
          RelationshipCount: '../topology/types.js#RelationshipCount as RelationshipCountModel',
          Subgraph: '../topology/types.js#SubgraphIds',
          PathSet: '../resolvers/path-models.js#PathSetModel',
          NoPath: '../resolvers/path-models.js#NoPathModel',
          PathLimitReached: '../resolvers/path-models.js#PathLimitModel',
          Path: '../resolvers/path-models.js#PathModel',
          Hop: '../resolvers/path-models.js#HopModel',
          ConnectResult: '../connections/types.js#ConnectOutcome',
          ConnectedGroup: '../connections/types.js#ConnectedGroup as ConnectedGroupModel',
          CommonNeighbours: '../resolvers/connection-models.js#CommonNeighboursModel',
          CommonNeighbour: '../connections/types.js#CommonNeighbour as CommonNeighbourModel',
          CommonLink: '../resolvers/connection-models.js#CommonLinkModel',
          ShortestPaths: '../resolvers/connection-models.js#ShortestPathsModel',
          SearchLimitReached: '../resolvers/connection-models.js#SearchLimitModel',
          NoPathReason: '../resolvers/path-models.js#ReasonModel',
          Relaxation: '../resolvers/path-models.js#RelaxationModel',
        },
      },
    },
    'client/src/api/generated/': {
      preset: 'client',
      documents: ['client/src/**/*.{ts,tsx}', '!client/src/api/generated/**'],
      presetConfig: { fragmentMasking: false },
      config: {
        scalars: { PartialDate: 'string', DateRange: 'string' },
        documentMode: 'string',
        useTypeImports: true,
        enumsAsTypes: true,
      },
    },
  },
};

export default config;
