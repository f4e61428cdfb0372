import type { EntityResolvers, PersonResolvers } from '../generated/graphql.js';
import type { Entity as EntityModel } from '../model/entity.js';
import type { EntityKind } from '../model/ontology.js';
import { displayName } from '../model/names.js';
import { relationshipFilter } from './arguments/relationship-filter.js';
import type { Complete } from './complete.js';
import { relationshipsOfEntity } from './pages/relationships.js';

const TYPE_NAMES = {
  PERSON: 'Person',
  ORGANIZATION: 'Organization',
  PLACE: 'Place',
  EVENT: 'Event',
  THING: 'Thing',
} as const satisfies Record<EntityKind, string>;

export const Entity: Required<Pick<EntityResolvers, '__resolveType'>> = {
  __resolveType: (entity, { types }) => TYPE_NAMES[types.entityType(entity.type).kind],
};

const fields: Complete<Omit<PersonResolvers, '__isTypeOf'>, EntityModel> = {
  type: (entity, _args, { types }) => types.entityType(entity.type),
  name: (entity, { lang }) => displayName(entity, lang),
  claims: async (entity, _args, { loaders }) => (await loaders.claimsAbout.load(entity.id)).claims,
  relationships: (entity, args, context) => relationshipsOfEntity(context, entity.id, args),
  relationshipCounts: async (entity, { filter }, context) =>
    context.loaders.relationshipCounts.load({ id: entity.id, filter: await relationshipFilter(context, filter) }),
  degree: async (entity, { filter }, context) =>
    context.loaders.degrees.load({ id: entity.id, filter: await relationshipFilter(context, filter) }),
};

// The five kinds differ in name only.
export const Person = fields;
export const Organization = fields;
export const Place = fields;
export const Event = fields;
export const Thing = fields;
