import { ENTITY_KINDS } from '@actor-graph/server/model/ontology.js';
import { optional, record } from '../yaml/record.js';
import { flag, list, located, oneOf, text, type Read } from '../yaml/shape.js';
import { localized } from './localized.js';

const entityType = record(
  {
    id: text,
    kind: oneOf(ENTITY_KINDS),
    label: localized,
    parent: optional(text),
    description: optional(text),
    colour: text,
    icon: text,
  },
  (says) => says('id'),
);

const relationshipType = record(
  {
    id: text,
    label: localized,
    inverseLabel: localized,
    parent: optional(text),
    description: optional(text),
    symmetric: optional(flag),
    sourceTypes: list(text),
    targetTypes: list(text),
    colour: text,
  },
  (says) => says('id'),
);

/** The shape of `ontology.yaml`. */
export const ontologyFile = record({
  entityTypes: list(located(entityType)),
  relationshipTypes: list(located(relationshipType)),
});

/** An entity type as it is written. */
export type EntityTypeEntry = Read<typeof entityType>;

/** A relationship type as it is written. */
export type RelationshipTypeEntry = Read<typeof relationshipType>;
