import type { ChangeSet } from '../../src/model/change-set.js';
import type { Claim } from '../../src/model/claim.js';
import type { Entity } from '../../src/model/entity.js';
import type { EntityType, RelationshipType } from '../../src/model/ontology.js';
import type { Relationship } from '../../src/model/relationship.js';
import type { Source } from '../../src/model/source.js';

// The smallest change set that keeps every rule, and its records to build broken ones from.

export const person: EntityType = {
  id: 'Person',
  kind: 'PERSON',
  label: { en: 'Person' },
  parent: null,
  description: null,
  colour: '#1a2b3c',
  icon: 'person',
};
export const organization: EntityType = { ...person, id: 'Organization', kind: 'ORGANIZATION' };
export const tradeUnion: EntityType = { ...organization, id: 'TradeUnion', parent: 'Organization' };

export const leaderOf: RelationshipType = {
  id: 'LEADER_OF',
  label: { en: 'is the leader of' },
  inverseLabel: { en: 'is led by' },
  parent: null,
  description: null,
  symmetric: false,
  sourceTypes: ['Person'],
  targetTypes: ['Organization'],
  colour: '#1a2b3c',
};

export const ann: Entity = {
  id: 'ann',
  type: 'Person',
  names: [{ text: 'Ann', lang: 'en', script: 'Latn', kind: 'PRIMARY', since: null, until: null }],
  summary: null,
  since: null,
  until: null,
  properties: [],
};
export const union: Entity = { ...ann, id: 'union', type: 'TradeUnion' };

export const annLeads: Relationship = {
  id: 'ann-leads',
  type: 'LEADER_OF',
  source: 'ann',
  target: 'union',
  since: '2019',
  until: '2019-05',
  properties: [],
};

export const report: Source = {
  id: 'report',
  title: 'A report',
  publisher: null,
  url: null,
  published: '2023-01',
  accessed: null,
  language: 'en',
  standpoint: null,
};

export const claim: Claim = {
  id: 'ann-leads-claim',
  about: 'ann-leads',
  status: 'REPORTED',
  source: 'report',
  locator: 'Leaders, paragraph 1',
  attributedTo: null,
  field: null,
  value: null,
  number: null,
  unit: null,
  date: '2019-05-01',
  note: null,
};

export const sound = {
  ontology: { entityTypes: [person, organization, tradeUnion], relationshipTypes: [leaderOf] },
  dataset: {
    title: { en: 'Unions' },
    description: { en: 'Who leads which union' },
    opening: ['ann'],
    questions: [{ text: { en: 'How are they connected?' }, kind: 'PATH', entities: ['ann', 'union'] }],
  },
  sources: [report],
  entities: [ann, union],
  relationships: [annLeads],
  claims: [claim],
} as const satisfies ChangeSet;
