// Short ways to say records. Everything that a test does not care about is null or empty.

import type { ChangeSet } from '../../src/model/change-set';
import type { Claim, ClaimStatus } from '../../src/model/claim';
import type { Entity, Name } from '../../src/model/entity';
import type { EntityKind, EntityType, Ontology, RelationshipType } from '../../src/model/ontology';
import type { Relationship } from '../../src/model/relationship';
import type { SavedView } from '../../src/model/saved-view';
import type { Source } from '../../src/model/source';

function entityType(id: string, kind: EntityKind): EntityType {
  return { id, kind, label: { en: id }, parent: null, description: null, colour: '#336699', icon: 'circle' };
}

function relationshipType(id: string): RelationshipType {
  return {
    id,
    label: { en: id.toLowerCase() },
    inverseLabel: { en: `${id.toLowerCase()}, backwards` },
    parent: null,
    description: null,
    symmetric: false,
    sourceTypes: ['Politician', 'Party'],
    targetTypes: ['Politician', 'Party'],
    colour: '#993333',
  };
}

export const ONTOLOGY: Ontology = {
  entityTypes: [entityType('Politician', 'PERSON'), entityType('Party', 'ORGANIZATION')],
  relationshipTypes: [relationshipType('KNOWS'), relationshipType('LEADER_OF')],
};

export function name(text: string, more: Partial<Name> = {}): Name {
  return { text, lang: null, script: null, kind: 'PRIMARY', since: null, until: null, ...more };
}

export function entity(id: string, more: Partial<Entity> = {}): Entity {
  return {
    id,
    type: 'Politician',
    names: [name(`Name of ${id}`)],
    summary: null,
    since: null,
    until: null,
    properties: [],
    ...more,
  };
}

export function relationship(
  id: string,
  source: string,
  target: string,
  more: Partial<Relationship> = {},
): Relationship {
  return { id, type: 'KNOWS', source, target, since: null, until: null, properties: [], ...more };
}

export function claim(id: string, about: string, status: ClaimStatus = 'REPORTED', more: Partial<Claim> = {}): Claim {
  return {
    id,
    about,
    status,
    source: 'article',
    locator: 'paragraph 1',
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

export function source(id: string, more: Partial<Source> = {}): Source {
  return {
    id,
    title: `Title of ${id}`,
    publisher: null,
    url: null,
    published: null,
    accessed: null,
    language: null,
    standpoint: null,
    ...more,
  };
}

/** Two politicians who know each other, as an article reports. */
export const SMALL_GRAPH = {
  ontology: ONTOLOGY,
  sources: [source('article')],
  entities: [entity('anna'), entity('boris')],
  relationships: [relationship('anna-knows-boris', 'anna', 'boris')],
  claims: [claim('claim-1', 'anna-knows-boris')],
} satisfies ChangeSet;

export function savedView(id: string, more: Partial<SavedView> = {}): SavedView {
  return {
    id,
    version: 1,
    title: `Title of ${id}`,
    note: '',
    steps: [
      {
        id: 'one',
        title: '',
        note: '',
        state: 'v1.N4Ig',
        seen: { revision: 1, change: 'mark', entities: [['anna', 'aaaa']], relationships: [], claims: [] },
      },
    ],
    savedAt: '2024-05-01T12:00:00.000Z',
    changedAt: '2024-05-01T12:00:00.000Z',
    deletedAt: null,
    ...more,
  };
}
