import type { EntityTypeResolvers, OntologyResolvers, RelationshipTypeResolvers } from '../generated/graphql.js';
import type {
  EntityType as EntityTypeModel,
  Ontology as OntologyModel,
  RelationshipType as RelationshipTypeModel,
} from '../model/ontology.js';
import type { Complete } from './complete.js';
import { inLanguage } from './in-language.js';

// Its object answers everything; the type makes sure of that.
export const Ontology: Complete<OntologyResolvers, OntologyModel> = {};

export const EntityType: Complete<EntityTypeResolvers, EntityTypeModel> = {
  label: (type, { lang }) => inLanguage(type.label, lang),
  parent: (type, _args, { types }) => (type.parent === null ? null : types.entityType(type.parent)),
};

export const RelationshipType: Complete<RelationshipTypeResolvers, RelationshipTypeModel> = {
  label: (type, { lang }) => inLanguage(type.label, lang),
  inverseLabel: (type, { lang }) => inLanguage(type.inverseLabel, lang),
  parent: (type, _args, { types }) => (type.parent === null ? null : types.relationshipType(type.parent)),
  sourceTypes: (type, _args, { types }) => type.sourceTypes.map((id) => types.entityType(id)),
  targetTypes: (type, _args, { types }) => type.targetTypes.map((id) => types.entityType(id)),
};
