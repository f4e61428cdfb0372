import type { CodegenConfig } from '@graphql-codegen/cli';

const scalars = { PartialDate: 'string', DateRange: 'string' };

const config: CodegenConfig = {
  schema: 'schema.graphql',
  generates: {
    'server/src/generated/graphql.ts': {
      plugins: ['typescript', 'typescript-resolvers'],
      config: {
        scalars,
        contextType: '../context.js#Context',
        useTypeImports: true,
        enumsAsTypes: true,
        immutableTypes: true,
        mappers: {
          Entity: '../model/entity.js#Entity as EntityModel',
          Person: '../model/entity.js#Entity as EntityModel',
          Organization: '../model/entity.js#Entity as EntityModel',
          Place: '../model/entity.js#Entity as EntityModel',
          Event: '../model/entity.js#Entity as EntityModel',
          Thing: '../model/entity.js#Entity as EntityModel',
          Relationship: '../model/relationship.js#StoredRelationship',
          Claim: '../model/claim.js#Claim as ClaimModel',
          Source: '../model/source.js#Source as SourceModel',
          EntityType: '../model/ontology.js#EntityType as EntityTypeModel',
          RelationshipType: '../model/ontology.js#RelationshipType as RelationshipTypeModel',
          Ontology: '../model/ontology.js#Ontology as OntologyModel',
          Dataset: '../model/dataset.js#DatasetInfo',
          Question: '../model/dataset.js#Question as QuestionModel',
          RelationshipCount: '../topology/types.js#RelationshipCount as RelationshipCountModel',
          Subgraph: '../topology/types.js#SubgraphIds',
        },
      },
    },
    'client/src/api/generated/': {
      preset: 'client',
      documents: ['client/src/**/*.{ts,tsx}', '!client/src/api/generated/**'],
      presetConfig: { fragmentMasking: false },
      config: { scalars, documentMode: 'string', useTypeImports: true, enumsAsTypes: true },
    },
  },
};

export default config;
