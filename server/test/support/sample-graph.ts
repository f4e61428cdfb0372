import type { ChangeSet } from '../../src/model/change-set.js';
import type { Claim, ClaimStatus } from '../../src/model/claim.js';
import type { Entity, Name } from '../../src/model/entity.js';
import type { EntityType, RelationshipType } from '../../src/model/ontology.js';
import type { Relationship } from '../../src/model/relationship.js';
import type { Source } from '../../src/model/source.js';

// A small world with everything the API has to tell apart: kinds and subtypes, dates, statuses, two sources, parallel
// relationships, a loop, someone unconnected, contradicting figures, and names in two scripts.

const entityType = (id: string, kind: EntityType['kind'], parent: string | null = null): EntityType => ({
  id,
  kind,
  label: { en: id, ru: `${id} (ru)` },
  parent,
  description: null,
  colour: '#1a2b3c',
  icon: 'dot',
});

const relationshipType = (
  id: string,
  label: string,
  inverse: string,
  parent: string | null = null,
): RelationshipType => ({
  id,
  label: { en: label },
  inverseLabel: { en: inverse },
  parent,
  description: null,
  symmetric: false,
  sourceTypes: ['Person', 'Organization', 'Place', 'Event', 'Thing'],
  targetTypes: ['Person', 'Organization', 'Place', 'Event', 'Thing'],
  colour: '#1a2b3c',
});

/** An entity with one primary name in English, and any others. */
export function entity(id: string, type: string, name: string, ...others: readonly Name[]): Entity {
  return {
    id,
    type,
    names: [{ text: name, lang: 'en', script: 'Latn', kind: 'PRIMARY', since: null, until: null }, ...others],
    summary: null,
    since: null,
    until: null,
    properties: [],
  };
}

/** A relationship without dates, unless given. */
export function relationship(
  id: string,
  type: string,
  source: string,
  target: string,
  dates: Partial<Pick<Relationship, 'since' | 'until'>> = {},
): Relationship {
  return { id, type, source, target, since: null, until: null, properties: [], ...dates };
}

/** A claim about something, made by the report unless another source is given. */
export function claim(id: string, about: string, status: ClaimStatus, more: Partial<Claim> = {}): Claim {
  return {
    id,
    about,
    status,
    source: 'report',
    locator: 'Paragraph 1',
    attributedTo: null,
    field: null,
    value: null,
    number: null,
    unit: null,
    date: null,
    note: null,
    ...more,
  };
}

/** A source of which only the title is known. */
export function source(id: string, title: string): Source {
  return {
    id,
    title,
    publisher: null,
    url: null,
    published: '2023-01',
    accessed: null,
    language: 'en',
    standpoint: null,
  };
}

const cyrillic = (text: string): Name => ({
  text,
  lang: 'ru',
  script: 'Cyrl',
  kind: 'PRIMARY',
  since: null,
  until: null,
});

/** The world. Every relationship has the claim `<id>-c1`. */
export const SAMPLE = {
  ontology: {
    entityTypes: [
      entityType('Person', 'PERSON'),
      entityType('Organization', 'ORGANIZATION'),
      entityType('TradeUnion', 'ORGANIZATION', 'Organization'),
      entityType('Place', 'PLACE'),
      entityType('Event', 'EVENT'),
      entityType('Thing', 'THING'),
    ],
    relationshipTypes: [
      relationshipType('MEMBER_OF', 'is a member of', 'has as a member'),
      relationshipType('LEADER_OF', 'is the leader of', 'is led by', 'MEMBER_OF'),
      relationshipType('ALLY_OF', 'is an ally of', 'has as an ally'),
      relationshipType('LOCATED_IN', 'is located in', 'is the place of'),
    ],
  },
  dataset: {
    title: { en: 'A small world', ru: 'Маленький мир' },
    description: { en: 'Made for tests.' },
    opening: ['ada', 'miners'],
    questions: [{ text: { en: 'How are Ada and Zoë connected?' }, kind: 'PATH', entities: ['ada', 'zoe'] }],
  },
  sources: [source('paper', 'A paper'), source('report', 'A report'), source('unused', 'A source without claims')],
  entities: [
    entity('ada', 'Person', 'Ada Tokayeva', cyrillic('Ада Токаева')),
    entity('bo', 'Person', 'Bo Li'),
    entity('cy', 'Person', 'Cy Young'),
    entity('zoe', 'Person', 'Zoë Müller'),
    entity('hermit', 'Person', 'The Hermit'),
    entity('miners', 'TradeUnion', 'Union of Miners'),
    entity('party', 'Organization', 'The Party'),
    entity('town', 'Place', 'Mining Town'),
    entity('vote', 'Event', 'The Vote'),
    entity('law', 'Thing', 'The Law'),
  ],
  relationships: [
    relationship('ada-leads-miners', 'LEADER_OF', 'ada', 'miners', { since: '2019', until: '2021-06' }),
    relationship('ada-member-miners', 'MEMBER_OF', 'ada', 'miners', { since: '2010' }),
    relationship('ada-ally-bo', 'ALLY_OF', 'ada', 'bo'),
    relationship('bo-member-party', 'MEMBER_OF', 'bo', 'party', { since: '2022-03' }),
    relationship('cy-leads-party', 'LEADER_OF', 'cy', 'party', { since: '2000', until: '2005' }),
    relationship('miners-in-town', 'LOCATED_IN', 'miners', 'town'),
    relationship('zoe-member-miners', 'MEMBER_OF', 'zoe', 'miners'),
    relationship('party-ally-party', 'ALLY_OF', 'party', 'party'),
  ],
  claims: [
    claim('ada-leads-miners-c1', 'ada-leads-miners', 'REPORTED'),
    claim('ada-member-miners-c1', 'ada-member-miners', 'CONFIRMED', { source: 'paper' }),
    claim('ada-ally-bo-c1', 'ada-ally-bo', 'ALLEGED', { attributedTo: 'a neighbour' }),
    claim('bo-member-party-c1', 'bo-member-party', 'REPORTED'),
    claim('cy-leads-party-c1', 'cy-leads-party', 'REPORTED'),
    claim('miners-in-town-c1', 'miners-in-town', 'REPORTED'),
    claim('zoe-member-miners-c1', 'zoe-member-miners', 'DENIED'),
    claim('party-ally-party-c1', 'party-ally-party', 'REPORTED'),
    claim('vote-turnout-c1', 'vote', 'REPORTED', { field: 'turnout', number: 37, unit: '%', date: '2022' }),
    claim('vote-turnout-c2', 'vote', 'ALLEGED', { field: 'turnout', number: 43.7, unit: '%', source: 'paper' }),
    claim('vote-day-c1', 'vote', 'REPORTED', { field: 'day', value: 'Sunday' }),
  ],
} as const satisfies ChangeSet;
