import type { RelationshipResolvers } from '../generated/graphql.js';
import type { StoredRelationship } from '../model/relationship.js';
import type { Complete } from './complete.js';
import { relationshipSentence } from './texts.js';

export const Relationship: Complete<RelationshipResolvers, StoredRelationship> = {
  type: (relationship, _args, { types }) => types.relationshipType(relationship.type),
  source: (relationship, _args, { loaders }) => loaders.entities.load(relationship.source),
  target: (relationship, _args, { loaders }) => loaders.entities.load(relationship.target),
  claims: async (relationship, _args, { loaders }) => (await loaders.claimsAbout.load(relationship.id)).claims,
  text: (relationship, { lang }, context) => relationshipSentence(context, relationship, lang),
};
