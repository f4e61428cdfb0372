/* eslint-disable */
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
/** How far a claim can be relied on, strongest first. */
export type ClaimStatus =
  /** A source charges somebody with it. */
  | 'ALLEGED'
  /** Independent sources agree. */
  | 'CONFIRMED'
  /** The one it is about denies it. */
  | 'DENIED'
  /** Sources contradict it. */
  | 'DISPUTED'
  /** A source states it as plain fact. */
  | 'REPORTED'
  /** The source has taken it back. */
  | 'RETRACTED';

/** A question about what connects several actors. */
export type ConnectInput = {
  /** Entities not to pass through. */
  avoid?: Array<string | number> | null | undefined;
  /** Relationships not to travel. */
  avoidRelationships?: Array<string | number> | null | undefined;
  /** Only travel relationships that pass this filter. `direction` has no meaning here and must be left out or `ANY`. */
  filter?: RelationshipFilter | null | undefined;
  /** The actors, 2 to 20. */
  ids: Array<string | number>;
  /** How many hops an entity of the answer may be from the actor nearest to it, 1 to 10. */
  maxHops?: number | null | undefined;
  /** What a connection is to have little of. */
  weigh?: ConnectWeight | null | undefined;
};

/** What a connection of several actors is to have little of. */
export type ConnectWeight =
  /** Hops. */
  | 'HOPS'
  /** Hops, and weak evidence: what a hop costs is as in the path mode `BEST_SOURCED`. */
  | 'SOURCED'
  /** Hops, and entities with many relationships: what a hop and an entity cost is as in the path mode `MOST_SPECIFIC`. */
  | 'SPECIFIC';

/** Which way a relationship is followed. */
export type Direction =
  /** Either way. */
  | 'ANY'
  /** From its target to its source. */
  | 'IN'
  /** From its source to its target. */
  | 'OUT';

/** One of the five kinds every entity type belongs to. */
export type EntityKind =
  /** Something that happened. */
  | 'EVENT'
  /** A body or group of people. */
  | 'ORGANIZATION'
  /** A human being. */
  | 'PERSON'
  /** Somewhere. */
  | 'PLACE'
  /** Anything else. */
  | 'THING';

/** What sort of name a name is. */
export type NameKind =
  /** Another name in use. */
  | 'ALIAS'
  /** A name no longer in use. */
  | 'FORMER'
  /** The usual name in its language. */
  | 'PRIMARY'
  /** The name carried over into another script. */
  | 'TRANSLITERATION'
  /** A spelling found in a source. */
  | 'VARIANT';

/** A condition of a path question. */
export type PathConstraint =
  /** `filter.asOf` */
  | 'AS_OF'
  /** `avoid` */
  | 'AVOID'
  /** `avoidRelationships` */
  | 'AVOID_RELATIONSHIPS'
  /** Several conditions together: loosening one of them alone does not help. */
  | 'COMBINATION'
  /** `filter.direction` */
  | 'DIRECTION'
  /** `filter.during` */
  | 'DURING'
  /** `filter.entityTypes` */
  | 'ENTITY_TYPES'
  /** `filter.excludeTypes` */
  | 'EXCLUDE_TYPES'
  /** `maxHops` */
  | 'MAX_HOPS'
  /** `simultaneous` */
  | 'SIMULTANEOUS'
  /** `filter.sources` */
  | 'SOURCES'
  /** `filter.statuses` */
  | 'STATUSES'
  /** `filter.types` */
  | 'TYPES'
  /** The two are not connected at all, whatever the conditions. */
  | 'UNCONNECTED'
  /** `via` */
  | 'VIA';

/** A question about how actors are connected. No path visits an entity twice. */
export type PathInput = {
  /** Entities not to pass through. */
  avoid?: Array<string | number> | null | undefined;
  /** Relationships not to travel. */
  avoidRelationships?: Array<string | number> | null | undefined;
  /** With `K_SHORTEST` only: what hops cost that do not cost 1. Of several types that fit, the most refined one counts. */
  costs?: Array<TypeCost> | null | undefined;
  /** Only travel relationships that pass this filter. */
  filter?: RelationshipFilter | null | undefined;
  /** Where to start: any of these, 1 to 100. */
  from: Array<string | number>;
  /** How many paths at most, 1 to 100. */
  k?: number | null | undefined;
  /** How many hops at most, 1 to 20. */
  maxHops?: number | null | undefined;
  /** What makes a path good. */
  mode?: PathMode | null | undefined;
  /** All hops must be able to hold at one and the same time. */
  simultaneous?: boolean | null | undefined;
  /** Where to arrive: any of these, 1 to 100. */
  to: Array<string | number>;
  /** Entities to pass through on the way, in this order. */
  via?: Array<string | number> | null | undefined;
};

/** What makes a path good. */
export type PathMode =
  /** Every path of the least number of hops, up to k. */
  | 'ALL_SHORTEST'
  /**
   * The k with the best evidence: a hop costs by the best claim for its relationship, `CONFIRMED` 1, `REPORTED` 2,
   * `ALLEGED` 4, `DISPUTED` 8, `DENIED` 16, `RETRACTED` 32.
   */
  | 'BEST_SOURCED'
  /** The k best by cost: a hop costs 1, or what `costs` says of its type; ties in a fixed order. */
  | 'K_SHORTEST'
  /**
   * The k that say most: a hop costs 1, and each entity passed the natural logarithm of the number of its relationships in
   * the whole graph. Two people are linked little by a country, and much by a club of five.
   */
  | 'MOST_SPECIFIC'
  /** The k best by number of hops; ties in a fixed order. */
  | 'SHORTEST';

/** What sort of question it is. */
export type QuestionKind =
  /** What do the sources say of this entity? */
  | 'CLAIMS'
  /** What surrounds these entities? */
  | 'EXPAND'
  /** How are the two entities connected? */
  | 'PATH';

/** Which relationships to keep. Conditions in different fields must all hold. */
export type RelationshipFilter = {
  /** That could have held on this date. Unknown beginnings and ends could be any time; a partial date could be any day it covers. */
  asOf?: string | null | undefined;
  /** Seen from the entity at hand; on a path, from each hop's beginning. */
  direction?: Direction | null | undefined;
  /** That could have held at some time in this stretch. */
  during?: string | null | undefined;
  /** Whose far end is an entity of one of these types or a type that refines one. On a path this holds for the entities passed through, not for its ends. In a list of all relationships, either end will do. */
  entityTypes?: Array<string> | null | undefined;
  /** Not of these types nor of a type that refines one. */
  excludeTypes?: Array<string> | null | undefined;
  /** Claimed by at least one of these sources. */
  sources?: Array<string | number> | null | undefined;
  /** Whose best claim has one of these statuses. */
  statuses?: Array<ClaimStatus> | null | undefined;
  /** Of one of these types or a type that refines one. */
  types?: Array<string> | null | undefined;
};

/** A view to be kept. */
export type SavedViewInput = {
  /** At most 5,000 characters. */
  note?: string;
  /** 1 to 50 steps, in order. All of a view may have 4,000,000 characters. */
  steps: Array<ViewStepInput>;
  /** 1 to 200 characters. */
  title: string;
};

/** What stopped a search before it knew the answer. */
export type SearchStop =
  /** It took as many steps as a search may: the same question stops at the same step every time. */
  | 'STEPS'
  /** It took as long as a search may: on another day, or another machine, it may get further. */
  | 'TIME';

/** A question about everything that lies on shortest paths. */
export type ShortestPathsInput = {
  /** Entities not to pass through. */
  avoid?: Array<string | number> | null | undefined;
  /** Relationships not to travel. */
  avoidRelationships?: Array<string | number> | null | undefined;
  /** Only travel relationships that pass this filter. */
  filter?: RelationshipFilter | null | undefined;
  /** Where to start: any of these, 1 to 100. */
  from: Array<string | number>;
  /** How many entities at most, 1 to 1,000. What did not fit is counted in `omitted`. */
  limit?: number | null | undefined;
  /** How many hops at most, 1 to 20. */
  maxHops?: number | null | undefined;
  /** Where to arrive: any of these, 1 to 100. */
  to: Array<string | number>;
};

/** What a hop over a relationship of a type, or of a type that refines it, costs. */
export type TypeCost = {
  /** From 0.001 to 1000; finer than a thousandth is rounded. */
  cost: number;
  /** A type of relationship; each may be named once. */
  type: string;
};

/** What can happen to a record. */
export type ViewChangeKind =
  /** It was not there. */
  | 'ADDED'
  /** It says something else now. */
  | 'CHANGED'
  /** It is gone, or is about something else now. */
  | 'REMOVED';

/** A sort of record that a view shows. */
export type ViewRecord =
  /** A claim about one of the entities or relationships. */
  | 'CLAIM'
  /** An entity. */
  | 'ENTITY'
  /** A relationship between two of the entities. */
  | 'RELATIONSHIP';

/** A step of a view to be kept: an old one that stays, or one that is kept now. */
export type ViewStepInput = {
  /** The entities it shows, at most 5,000: what is said of them is compared when the view is opened again. */
  entities?: Array<string | number> | null | undefined;
  /** An old step that keeps its state and its revision; then `state` and `entities` must be left out. */
  id?: string | number | null | undefined;
  /** At most 5,000 characters. */
  note?: string;
  /** What the explorer's address holds after its `#`, at most 200,000 characters. */
  state?: string | null | undefined;
  /** At most 200 characters. */
  title?: string;
};

export type AllEntitiesQueryVariables = Exact<{
  after?: string | null | undefined;
}>;


export type AllEntitiesQuery = { entities: { totalCount: number, nodes: Array<
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
    >, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type AroundQueryVariables = Exact<{
  ids: Array<string | number> | string | number;
  depth: number;
  limit: number;
}>;


export type AroundQuery = { neighbourhood: { omitted: number, entities: Array<
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
    > } };

export type ClaimFieldsFragment = { id: string, status: ClaimStatus, locator: string, attributedTo: string | null, field: string | null, value: string | null, number: number | null, unit: string | null, date: string | null, note: string | null, contradicted: boolean, source: { id: string, title: string, publisher: string | null, url: string | null, published: string | null, standpoint: string | null } };

export type EntityDetailsQueryVariables = Exact<{
  id: string | number;
  lang: string;
}>;


export type EntityDetailsQuery = { entity:
    | { id: string, name: string, summary: string | null, since: string | null, until: string | null, degree: number, names: Array<{ text: string, lang: string | null, kind: NameKind, since: string | null, until: string | null }>, properties: Array<{ key: string, value: string }>, claims: Array<{ id: string, status: ClaimStatus, locator: string, attributedTo: string | null, field: string | null, value: string | null, number: number | null, unit: string | null, date: string | null, note: string | null, contradicted: boolean, source: { id: string, title: string, publisher: string | null, url: string | null, published: string | null, standpoint: string | null } }>, relationshipCounts: Array<{ direction: Direction, count: number, type: { id: string } }>, type: { id: string } }
    | { id: string, name: string, summary: string | null, since: string | null, until: string | null, degree: number, names: Array<{ text: string, lang: string | null, kind: NameKind, since: string | null, until: string | null }>, properties: Array<{ key: string, value: string }>, claims: Array<{ id: string, status: ClaimStatus, locator: string, attributedTo: string | null, field: string | null, value: string | null, number: number | null, unit: string | null, date: string | null, note: string | null, contradicted: boolean, source: { id: string, title: string, publisher: string | null, url: string | null, published: string | null, standpoint: string | null } }>, relationshipCounts: Array<{ direction: Direction, count: number, type: { id: string } }>, type: { id: string } }
    | { id: string, name: string, summary: string | null, since: string | null, until: string | null, degree: number, names: Array<{ text: string, lang: string | null, kind: NameKind, since: string | null, until: string | null }>, properties: Array<{ key: string, value: string }>, claims: Array<{ id: string, status: ClaimStatus, locator: string, attributedTo: string | null, field: string | null, value: string | null, number: number | null, unit: string | null, date: string | null, note: string | null, contradicted: boolean, source: { id: string, title: string, publisher: string | null, url: string | null, published: string | null, standpoint: string | null } }>, relationshipCounts: Array<{ direction: Direction, count: number, type: { id: string } }>, type: { id: string } }
    | { id: string, name: string, summary: string | null, since: string | null, until: string | null, degree: number, names: Array<{ text: string, lang: string | null, kind: NameKind, since: string | null, until: string | null }>, properties: Array<{ key: string, value: string }>, claims: Array<{ id: string, status: ClaimStatus, locator: string, attributedTo: string | null, field: string | null, value: string | null, number: number | null, unit: string | null, date: string | null, note: string | null, contradicted: boolean, source: { id: string, title: string, publisher: string | null, url: string | null, published: string | null, standpoint: string | null } }>, relationshipCounts: Array<{ direction: Direction, count: number, type: { id: string } }>, type: { id: string } }
    | { id: string, name: string, summary: string | null, since: string | null, until: string | null, degree: number, names: Array<{ text: string, lang: string | null, kind: NameKind, since: string | null, until: string | null }>, properties: Array<{ key: string, value: string }>, claims: Array<{ id: string, status: ClaimStatus, locator: string, attributedTo: string | null, field: string | null, value: string | null, number: number | null, unit: string | null, date: string | null, note: string | null, contradicted: boolean, source: { id: string, title: string, publisher: string | null, url: string | null, published: string | null, standpoint: string | null } }>, relationshipCounts: Array<{ direction: Direction, count: number, type: { id: string } }>, type: { id: string } }
   | null };

export type RelationshipPageQueryVariables = Exact<{
  id: string | number;
  filter?: RelationshipFilter | null | undefined;
  after?: string | null | undefined;
  lang: string;
}>;


export type RelationshipPageQuery = { entity:
    | { relationships: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ id: string, since: string | null, until: string | null, status: ClaimStatus, text: string, source:
            | { id: string, name: string, type: { id: string } }
            | { id: string, name: string, type: { id: string } }
            | { id: string, name: string, type: { id: string } }
            | { id: string, name: string, type: { id: string } }
            | { id: string, name: string, type: { id: string } }
          , target:
            | { id: string, name: string, type: { id: string } }
            | { id: string, name: string, type: { id: string } }
            | { id: string, name: string, type: { id: string } }
            | { id: string, name: string, type: { id: string } }
            | { id: string, name: string, type: { id: string } }
          , claims: Array<{ id: string, status: ClaimStatus, locator: string, attributedTo: string | null, field: string | null, value: string | null, number: number | null, unit: string | null, date: string | null, note: string | null, contradicted: boolean, source: { id: string, title: string, publisher: string | null, url: string | null, published: string | null, standpoint: string | null } }> }> } }
    | { relationships: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ id: string, since: string | null, until: string | null, status: ClaimStatus, text: string, source:
            | { id: string, name: string, type: { id: string } }
            | { id: string, name: string, type: { id: string } }
            | { id: string, name: string, type: { id: string } }
            | { id: string, name: string, type: { id: string } }
            | { id: string, name: string, type: { id: string } }
          , target:
            | { id: string, name: string, type: { id: string } }
            | { id: string, name: string, type: { id: string } }
            | { id: string, name: string, type: { id: string } }
            | { id: string, name: string, type: { id: string } }
            | { id: string, name: string, type: { id: string } }
          , claims: Array<{ id: string, status: ClaimStatus, locator: string, attributedTo: string | null, field: string | null, value: string | null, number: number | null, unit: string | null, date: string | null, note: string | null, contradicted: boolean, source: { id: string, title: string, publisher: string | null, url: string | null, published: string | null, standpoint: string | null } }> }> } }
    | { relationships: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ id: string, since: string | null, until: string | null, status: ClaimStatus, text: string, source:
            | { id: string, name: string, type: { id: string } }
            | { id: string, name: string, type: { id: string } }
            | { id: string, name: string, type: { id: string } }
            | { id: string, name: string, type: { id: string } }
            | { id: string, name: string, type: { id: string } }
          , target:
            | { id: string, name: string, type: { id: string } }
            | { id: string, name: string, type: { id: string } }
            | { id: string, name: string, type: { id: string } }
            | { id: string, name: string, type: { id: string } }
            | { id: string, name: string, type: { id: string } }
          , claims: Array<{ id: string, status: ClaimStatus, locator: string, attributedTo: string | null, field: string | null, value: string | null, number: number | null, unit: string | null, date: string | null, note: string | null, contradicted: boolean, source: { id: string, title: string, publisher: string | null, url: string | null, published: string | null, standpoint: string | null } }> }> } }
    | { relationships: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ id: string, since: string | null, until: string | null, status: ClaimStatus, text: string, source:
            | { id: string, name: string, type: { id: string } }
            | { id: string, name: string, type: { id: string } }
            | { id: string, name: string, type: { id: string } }
            | { id: string, name: string, type: { id: string } }
            | { id: string, name: string, type: { id: string } }
          , target:
            | { id: string, name: string, type: { id: string } }
            | { id: string, name: string, type: { id: string } }
            | { id: string, name: string, type: { id: string } }
            | { id: string, name: string, type: { id: string } }
            | { id: string, name: string, type: { id: string } }
          , claims: Array<{ id: string, status: ClaimStatus, locator: string, attributedTo: string | null, field: string | null, value: string | null, number: number | null, unit: string | null, date: string | null, note: string | null, contradicted: boolean, source: { id: string, title: string, publisher: string | null, url: string | null, published: string | null, standpoint: string | null } }> }> } }
    | { relationships: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ id: string, since: string | null, until: string | null, status: ClaimStatus, text: string, source:
            | { id: string, name: string, type: { id: string } }
            | { id: string, name: string, type: { id: string } }
            | { id: string, name: string, type: { id: string } }
            | { id: string, name: string, type: { id: string } }
            | { id: string, name: string, type: { id: string } }
          , target:
            | { id: string, name: string, type: { id: string } }
            | { id: string, name: string, type: { id: string } }
            | { id: string, name: string, type: { id: string } }
            | { id: string, name: string, type: { id: string } }
            | { id: string, name: string, type: { id: string } }
          , claims: Array<{ id: string, status: ClaimStatus, locator: string, attributedTo: string | null, field: string | null, value: string | null, number: number | null, unit: string | null, date: string | null, note: string | null, contradicted: boolean, source: { id: string, title: string, publisher: string | null, url: string | null, published: string | null, standpoint: string | null } }> }> } }
   | null };

export type RelationshipDetailsQueryVariables = Exact<{
  id: string | number;
  lang: string;
}>;


export type RelationshipDetailsQuery = { relationship: { id: string, since: string | null, until: string | null, status: ClaimStatus, text: string, type: { id: string }, properties: Array<{ key: string, value: string }>, source:
      | { id: string, name: string, type: { id: string } }
      | { id: string, name: string, type: { id: string } }
      | { id: string, name: string, type: { id: string } }
      | { id: string, name: string, type: { id: string } }
      | { id: string, name: string, type: { id: string } }
    , target:
      | { id: string, name: string, type: { id: string } }
      | { id: string, name: string, type: { id: string } }
      | { id: string, name: string, type: { id: string } }
      | { id: string, name: string, type: { id: string } }
      | { id: string, name: string, type: { id: string } }
    , claims: Array<{ id: string, status: ClaimStatus, locator: string, attributedTo: string | null, field: string | null, value: string | null, number: number | null, unit: string | null, date: string | null, note: string | null, contradicted: boolean, source: { id: string, title: string, publisher: string | null, url: string | null, published: string | null, standpoint: string | null } }> } | null };

type EntityFields_Event_Fragment = { id: string, name: string, summary: string | null, since: string | null, until: string | null, degree: number, type: { id: string } };

type EntityFields_Organization_Fragment = { id: string, name: string, summary: string | null, since: string | null, until: string | null, degree: number, type: { id: string } };

type EntityFields_Person_Fragment = { id: string, name: string, summary: string | null, since: string | null, until: string | null, degree: number, type: { id: string } };

type EntityFields_Place_Fragment = { id: string, name: string, summary: string | null, since: string | null, until: string | null, degree: number, type: { id: string } };

type EntityFields_Thing_Fragment = { id: string, name: string, summary: string | null, since: string | null, until: string | null, degree: number, type: { id: string } };

export type EntityFieldsFragment =
  | EntityFields_Event_Fragment
  | EntityFields_Organization_Fragment
  | EntityFields_Person_Fragment
  | EntityFields_Place_Fragment
  | EntityFields_Thing_Fragment
;

export type RelationshipFieldsFragment = { id: string, since: string | null, until: string | null, status: ClaimStatus, text: string, type: { id: string }, source:
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
  , target:
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
  , claims: Array<{ attributedTo: string | null, contradicted: boolean, source: { id: string, title: string } }> };

export type OntologyQueryVariables = Exact<{
  lang: string;
}>;


export type OntologyQuery = { ontology: { entityTypes: Array<{ id: string, label: string, kind: EntityKind, colour: string, icon: string }>, relationshipTypes: Array<{ id: string, label: string, inverseLabel: string, symmetric: boolean, colour: string, parent: { id: string } | null }> }, dataset: { title: string, description: string, opening: Array<
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
    >, questions: Array<{ text: string, kind: QuestionKind, entities: Array<
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
      > }> }, sources: { nodes: Array<{ id: string, title: string, publisher: string | null, standpoint: string | null }> }, statistics: { entities: number, relationships: number, claims: number, sources: number } };

export type SearchQueryVariables = Exact<{
  text: string;
  lang: string;
}>;


export type SearchQuery = { search: { totalCount: number, edges: Array<{ matchedName: string, node:
        | { id: string, name: string, summary: string | null, since: string | null, until: string | null, degree: number, type: { id: string } }
        | { id: string, name: string, summary: string | null, since: string | null, until: string | null, degree: number, type: { id: string } }
        | { id: string, name: string, summary: string | null, since: string | null, until: string | null, degree: number, type: { id: string } }
        | { id: string, name: string, summary: string | null, since: string | null, until: string | null, degree: number, type: { id: string } }
        | { id: string, name: string, summary: string | null, since: string | null, until: string | null, degree: number, type: { id: string } }
       }> } };

export type SubgraphQueryVariables = Exact<{
  ids: Array<string | number> | string | number;
  beside?: Array<string | number> | string | number;
  lang: string;
}>;


export type SubgraphQuery = { subgraph: { entities: Array<
      | { id: string, name: string, summary: string | null, since: string | null, until: string | null, degree: number, claims: Array<{ contradicted: boolean }>, type: { id: string } }
      | { id: string, name: string, summary: string | null, since: string | null, until: string | null, degree: number, claims: Array<{ contradicted: boolean }>, type: { id: string } }
      | { id: string, name: string, summary: string | null, since: string | null, until: string | null, degree: number, claims: Array<{ contradicted: boolean }>, type: { id: string } }
      | { id: string, name: string, summary: string | null, since: string | null, until: string | null, degree: number, claims: Array<{ contradicted: boolean }>, type: { id: string } }
      | { id: string, name: string, summary: string | null, since: string | null, until: string | null, degree: number, claims: Array<{ contradicted: boolean }>, type: { id: string } }
    >, relationships: Array<{ id: string, since: string | null, until: string | null, status: ClaimStatus, text: string, type: { id: string }, source:
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
      , target:
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
      , claims: Array<{ attributedTo: string | null, contradicted: boolean, source: { id: string, title: string } }> }> } };

export type ExistsQueryVariables = Exact<{
  id: string | number;
}>;


export type ExistsQuery = { entity:
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
   | null };

export type BestConnectedQueryVariables = Exact<{
  id: string | number;
  filter?: RelationshipFilter | null | undefined;
  limit: number;
}>;


export type BestConnectedQuery = { neighbourhood: { entities: Array<
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
    > } };

export type NeighboursQueryVariables = Exact<{
  id: string | number;
  filter?: RelationshipFilter | null | undefined;
  after?: string | null | undefined;
}>;


export type NeighboursQuery = { entity:
    | { relationships: { pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ source:
            | { id: string, degree: number }
            | { id: string, degree: number }
            | { id: string, degree: number }
            | { id: string, degree: number }
            | { id: string, degree: number }
          , target:
            | { id: string, degree: number }
            | { id: string, degree: number }
            | { id: string, degree: number }
            | { id: string, degree: number }
            | { id: string, degree: number }
           }> } }
    | { relationships: { pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ source:
            | { id: string, degree: number }
            | { id: string, degree: number }
            | { id: string, degree: number }
            | { id: string, degree: number }
            | { id: string, degree: number }
          , target:
            | { id: string, degree: number }
            | { id: string, degree: number }
            | { id: string, degree: number }
            | { id: string, degree: number }
            | { id: string, degree: number }
           }> } }
    | { relationships: { pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ source:
            | { id: string, degree: number }
            | { id: string, degree: number }
            | { id: string, degree: number }
            | { id: string, degree: number }
            | { id: string, degree: number }
          , target:
            | { id: string, degree: number }
            | { id: string, degree: number }
            | { id: string, degree: number }
            | { id: string, degree: number }
            | { id: string, degree: number }
           }> } }
    | { relationships: { pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ source:
            | { id: string, degree: number }
            | { id: string, degree: number }
            | { id: string, degree: number }
            | { id: string, degree: number }
            | { id: string, degree: number }
          , target:
            | { id: string, degree: number }
            | { id: string, degree: number }
            | { id: string, degree: number }
            | { id: string, degree: number }
            | { id: string, degree: number }
           }> } }
    | { relationships: { pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ source:
            | { id: string, degree: number }
            | { id: string, degree: number }
            | { id: string, degree: number }
            | { id: string, degree: number }
            | { id: string, degree: number }
          , target:
            | { id: string, degree: number }
            | { id: string, degree: number }
            | { id: string, degree: number }
            | { id: string, degree: number }
            | { id: string, degree: number }
           }> } }
   | null };

export type SourcedEntitiesQueryVariables = Exact<{
  ids: Array<string | number> | string | number;
  lang: string;
}>;


export type SourcedEntitiesQuery = { statistics: { revision: number }, entities: { nodes: Array<
      | { id: string, name: string, summary: string | null, since: string | null, until: string | null, type: { id: string }, claims: Array<{ id: string, status: ClaimStatus, locator: string, attributedTo: string | null, field: string | null, value: string | null, number: number | null, unit: string | null, date: string | null, note: string | null, contradicted: boolean, source: { id: string, title: string, publisher: string | null, url: string | null, published: string | null, standpoint: string | null } }> }
      | { id: string, name: string, summary: string | null, since: string | null, until: string | null, type: { id: string }, claims: Array<{ id: string, status: ClaimStatus, locator: string, attributedTo: string | null, field: string | null, value: string | null, number: number | null, unit: string | null, date: string | null, note: string | null, contradicted: boolean, source: { id: string, title: string, publisher: string | null, url: string | null, published: string | null, standpoint: string | null } }> }
      | { id: string, name: string, summary: string | null, since: string | null, until: string | null, type: { id: string }, claims: Array<{ id: string, status: ClaimStatus, locator: string, attributedTo: string | null, field: string | null, value: string | null, number: number | null, unit: string | null, date: string | null, note: string | null, contradicted: boolean, source: { id: string, title: string, publisher: string | null, url: string | null, published: string | null, standpoint: string | null } }> }
      | { id: string, name: string, summary: string | null, since: string | null, until: string | null, type: { id: string }, claims: Array<{ id: string, status: ClaimStatus, locator: string, attributedTo: string | null, field: string | null, value: string | null, number: number | null, unit: string | null, date: string | null, note: string | null, contradicted: boolean, source: { id: string, title: string, publisher: string | null, url: string | null, published: string | null, standpoint: string | null } }> }
      | { id: string, name: string, summary: string | null, since: string | null, until: string | null, type: { id: string }, claims: Array<{ id: string, status: ClaimStatus, locator: string, attributedTo: string | null, field: string | null, value: string | null, number: number | null, unit: string | null, date: string | null, note: string | null, contradicted: boolean, source: { id: string, title: string, publisher: string | null, url: string | null, published: string | null, standpoint: string | null } }> }
    > } };

export type SourcedRelationshipFieldsFragment = { id: string, since: string | null, until: string | null, status: ClaimStatus, text: string, type: { id: string }, source:
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
  , target:
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
  , claims: Array<{ id: string, status: ClaimStatus, locator: string, attributedTo: string | null, field: string | null, value: string | null, number: number | null, unit: string | null, date: string | null, note: string | null, contradicted: boolean, source: { id: string, title: string, publisher: string | null, url: string | null, published: string | null, standpoint: string | null } }> };

export type HopFieldsFragment = { index: number, forward: boolean, from:
    | { id: string, name: string }
    | { id: string, name: string }
    | { id: string, name: string }
    | { id: string, name: string }
    | { id: string, name: string }
  , to:
    | { id: string, name: string }
    | { id: string, name: string }
    | { id: string, name: string }
    | { id: string, name: string }
    | { id: string, name: string }
  , relationship: { id: string, since: string | null, until: string | null, status: ClaimStatus, text: string, claims: Array<{ attributedTo: string | null, contradicted: boolean, id: string, status: ClaimStatus, locator: string, field: string | null, value: string | null, number: number | null, unit: string | null, date: string | null, note: string | null, source: { id: string, title: string, publisher: string | null, url: string | null, published: string | null, standpoint: string | null } }>, type: { id: string }, source:
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
    , target:
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
     }, alternatives: Array<{ id: string, since: string | null, until: string | null, status: ClaimStatus, text: string, claims: Array<{ attributedTo: string | null, contradicted: boolean, id: string, status: ClaimStatus, locator: string, field: string | null, value: string | null, number: number | null, unit: string | null, date: string | null, note: string | null, source: { id: string, title: string, publisher: string | null, url: string | null, published: string | null, standpoint: string | null } }>, type: { id: string }, source:
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
    , target:
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
     }> };

export type PathFieldsFragment = { id: string, length: number, cost: number, validDuring: string | null, holdsWithoutAllegations: boolean, text: string, entities: Array<
    | { id: string, name: string, summary: string | null, since: string | null, until: string | null, degree: number, type: { id: string } }
    | { id: string, name: string, summary: string | null, since: string | null, until: string | null, degree: number, type: { id: string } }
    | { id: string, name: string, summary: string | null, since: string | null, until: string | null, degree: number, type: { id: string } }
    | { id: string, name: string, summary: string | null, since: string | null, until: string | null, degree: number, type: { id: string } }
    | { id: string, name: string, summary: string | null, since: string | null, until: string | null, degree: number, type: { id: string } }
  >, weakestHop: { index: number, relationship: { status: ClaimStatus } }, hops: Array<{ index: number, forward: boolean, from:
      | { id: string, name: string }
      | { id: string, name: string }
      | { id: string, name: string }
      | { id: string, name: string }
      | { id: string, name: string }
    , to:
      | { id: string, name: string }
      | { id: string, name: string }
      | { id: string, name: string }
      | { id: string, name: string }
      | { id: string, name: string }
    , relationship: { id: string, since: string | null, until: string | null, status: ClaimStatus, text: string, claims: Array<{ attributedTo: string | null, contradicted: boolean, id: string, status: ClaimStatus, locator: string, field: string | null, value: string | null, number: number | null, unit: string | null, date: string | null, note: string | null, source: { id: string, title: string, publisher: string | null, url: string | null, published: string | null, standpoint: string | null } }>, type: { id: string }, source:
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
      , target:
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
       }, alternatives: Array<{ id: string, since: string | null, until: string | null, status: ClaimStatus, text: string, claims: Array<{ attributedTo: string | null, contradicted: boolean, id: string, status: ClaimStatus, locator: string, field: string | null, value: string | null, number: number | null, unit: string | null, date: string | null, note: string | null, source: { id: string, title: string, publisher: string | null, url: string | null, published: string | null, standpoint: string | null } }>, type: { id: string }, source:
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
      , target:
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
       }> }> };

export type PathsQueryVariables = Exact<{
  input: PathInput;
  lang: string;
}>;


export type PathsQuery = { paths:
    | { __typename: 'NoPath', reasons: Array<{ constraint: PathConstraint }>, relaxations: Array<{ constraint: PathConstraint, length: number }> }
    | { __typename: 'PathLimitReached', stoppedBy: SearchStop, searchedHops: number, paths: Array<{ id: string, length: number, cost: number, validDuring: string | null, holdsWithoutAllegations: boolean, text: string, entities: Array<
          | { id: string, name: string, summary: string | null, since: string | null, until: string | null, degree: number, type: { id: string } }
          | { id: string, name: string, summary: string | null, since: string | null, until: string | null, degree: number, type: { id: string } }
          | { id: string, name: string, summary: string | null, since: string | null, until: string | null, degree: number, type: { id: string } }
          | { id: string, name: string, summary: string | null, since: string | null, until: string | null, degree: number, type: { id: string } }
          | { id: string, name: string, summary: string | null, since: string | null, until: string | null, degree: number, type: { id: string } }
        >, weakestHop: { index: number, relationship: { status: ClaimStatus } }, hops: Array<{ index: number, forward: boolean, from:
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
          , to:
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
          , relationship: { id: string, since: string | null, until: string | null, status: ClaimStatus, text: string, claims: Array<{ attributedTo: string | null, contradicted: boolean, id: string, status: ClaimStatus, locator: string, field: string | null, value: string | null, number: number | null, unit: string | null, date: string | null, note: string | null, source: { id: string, title: string, publisher: string | null, url: string | null, published: string | null, standpoint: string | null } }>, type: { id: string }, source:
              | { id: string }
              | { id: string }
              | { id: string }
              | { id: string }
              | { id: string }
            , target:
              | { id: string }
              | { id: string }
              | { id: string }
              | { id: string }
              | { id: string }
             }, alternatives: Array<{ id: string, since: string | null, until: string | null, status: ClaimStatus, text: string, claims: Array<{ attributedTo: string | null, contradicted: boolean, id: string, status: ClaimStatus, locator: string, field: string | null, value: string | null, number: number | null, unit: string | null, date: string | null, note: string | null, source: { id: string, title: string, publisher: string | null, url: string | null, published: string | null, standpoint: string | null } }>, type: { id: string }, source:
              | { id: string }
              | { id: string }
              | { id: string }
              | { id: string }
              | { id: string }
            , target:
              | { id: string }
              | { id: string }
              | { id: string }
              | { id: string }
              | { id: string }
             }> }> }> }
    | { __typename: 'PathSet', complete: boolean, paths: Array<{ id: string, length: number, cost: number, validDuring: string | null, holdsWithoutAllegations: boolean, text: string, entities: Array<
          | { id: string, name: string, summary: string | null, since: string | null, until: string | null, degree: number, type: { id: string } }
          | { id: string, name: string, summary: string | null, since: string | null, until: string | null, degree: number, type: { id: string } }
          | { id: string, name: string, summary: string | null, since: string | null, until: string | null, degree: number, type: { id: string } }
          | { id: string, name: string, summary: string | null, since: string | null, until: string | null, degree: number, type: { id: string } }
          | { id: string, name: string, summary: string | null, since: string | null, until: string | null, degree: number, type: { id: string } }
        >, weakestHop: { index: number, relationship: { status: ClaimStatus } }, hops: Array<{ index: number, forward: boolean, from:
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
          , to:
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
          , relationship: { id: string, since: string | null, until: string | null, status: ClaimStatus, text: string, claims: Array<{ attributedTo: string | null, contradicted: boolean, id: string, status: ClaimStatus, locator: string, field: string | null, value: string | null, number: number | null, unit: string | null, date: string | null, note: string | null, source: { id: string, title: string, publisher: string | null, url: string | null, published: string | null, standpoint: string | null } }>, type: { id: string }, source:
              | { id: string }
              | { id: string }
              | { id: string }
              | { id: string }
              | { id: string }
            , target:
              | { id: string }
              | { id: string }
              | { id: string }
              | { id: string }
              | { id: string }
             }, alternatives: Array<{ id: string, since: string | null, until: string | null, status: ClaimStatus, text: string, claims: Array<{ attributedTo: string | null, contradicted: boolean, id: string, status: ClaimStatus, locator: string, field: string | null, value: string | null, number: number | null, unit: string | null, date: string | null, note: string | null, source: { id: string, title: string, publisher: string | null, url: string | null, published: string | null, standpoint: string | null } }>, type: { id: string }, source:
              | { id: string }
              | { id: string }
              | { id: string }
              | { id: string }
              | { id: string }
            , target:
              | { id: string }
              | { id: string }
              | { id: string }
              | { id: string }
              | { id: string }
             }> }> }> }
   };

export type EveryShortestPathQueryVariables = Exact<{
  input: ShortestPathsInput;
  lang: string;
}>;


export type EveryShortestPathQuery = { everyShortestPath:
    | { __typename: 'SearchLimitReached', stoppedBy: SearchStop }
    | { __typename: 'ShortestPaths', length: number | null, count: number, subgraph: { omitted: number, entities: Array<
          | { id: string, name: string, summary: string | null, since: string | null, until: string | null, degree: number, type: { id: string } }
          | { id: string, name: string, summary: string | null, since: string | null, until: string | null, degree: number, type: { id: string } }
          | { id: string, name: string, summary: string | null, since: string | null, until: string | null, degree: number, type: { id: string } }
          | { id: string, name: string, summary: string | null, since: string | null, until: string | null, degree: number, type: { id: string } }
          | { id: string, name: string, summary: string | null, since: string | null, until: string | null, degree: number, type: { id: string } }
        >, relationships: Array<{ id: string, since: string | null, until: string | null, status: ClaimStatus, text: string, claims: Array<{ attributedTo: string | null, contradicted: boolean, id: string, status: ClaimStatus, locator: string, field: string | null, value: string | null, number: number | null, unit: string | null, date: string | null, note: string | null, source: { id: string, title: string, publisher: string | null, url: string | null, published: string | null, standpoint: string | null } }>, type: { id: string }, source:
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
          , target:
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
           }> } }
   };

export type ConnectQueryVariables = Exact<{
  input: ConnectInput;
  lang: string;
}>;


export type ConnectQuery = { connect: { __typename: 'ConnectResult', stoppedBy: SearchStop | null, groups: Array<{ cost: number, actors: Array<
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
      >, entities: Array<
        | { id: string, name: string, summary: string | null, since: string | null, until: string | null, degree: number, type: { id: string } }
        | { id: string, name: string, summary: string | null, since: string | null, until: string | null, degree: number, type: { id: string } }
        | { id: string, name: string, summary: string | null, since: string | null, until: string | null, degree: number, type: { id: string } }
        | { id: string, name: string, summary: string | null, since: string | null, until: string | null, degree: number, type: { id: string } }
        | { id: string, name: string, summary: string | null, since: string | null, until: string | null, degree: number, type: { id: string } }
      >, hops: Array<{ index: number, forward: boolean, from:
          | { id: string, name: string }
          | { id: string, name: string }
          | { id: string, name: string }
          | { id: string, name: string }
          | { id: string, name: string }
        , to:
          | { id: string, name: string }
          | { id: string, name: string }
          | { id: string, name: string }
          | { id: string, name: string }
          | { id: string, name: string }
        , relationship: { id: string, since: string | null, until: string | null, status: ClaimStatus, text: string, claims: Array<{ attributedTo: string | null, contradicted: boolean, id: string, status: ClaimStatus, locator: string, field: string | null, value: string | null, number: number | null, unit: string | null, date: string | null, note: string | null, source: { id: string, title: string, publisher: string | null, url: string | null, published: string | null, standpoint: string | null } }>, type: { id: string }, source:
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
          , target:
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
           }, alternatives: Array<{ id: string, since: string | null, until: string | null, status: ClaimStatus, text: string, claims: Array<{ attributedTo: string | null, contradicted: boolean, id: string, status: ClaimStatus, locator: string, field: string | null, value: string | null, number: number | null, unit: string | null, date: string | null, note: string | null, source: { id: string, title: string, publisher: string | null, url: string | null, published: string | null, standpoint: string | null } }>, type: { id: string }, source:
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
          , target:
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
           }> }> }> } };

export type CommonNeighboursQueryVariables = Exact<{
  ids: Array<string | number> | string | number;
  filter?: RelationshipFilter | null | undefined;
  atLeast?: number | null | undefined;
  lang: string;
}>;


export type CommonNeighboursQuery = { commonNeighbours:
    | { __typename: 'CommonNeighbours', totalCount: number, items: Array<{ entity:
          | { id: string, name: string, summary: string | null, since: string | null, until: string | null, degree: number, type: { id: string } }
          | { id: string, name: string, summary: string | null, since: string | null, until: string | null, degree: number, type: { id: string } }
          | { id: string, name: string, summary: string | null, since: string | null, until: string | null, degree: number, type: { id: string } }
          | { id: string, name: string, summary: string | null, since: string | null, until: string | null, degree: number, type: { id: string } }
          | { id: string, name: string, summary: string | null, since: string | null, until: string | null, degree: number, type: { id: string } }
        , links: Array<{ actor:
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
          , relationships: Array<{ id: string, since: string | null, until: string | null, status: ClaimStatus, text: string, claims: Array<{ attributedTo: string | null, contradicted: boolean, id: string, status: ClaimStatus, locator: string, field: string | null, value: string | null, number: number | null, unit: string | null, date: string | null, note: string | null, source: { id: string, title: string, publisher: string | null, url: string | null, published: string | null, standpoint: string | null } }>, type: { id: string }, source:
              | { id: string }
              | { id: string }
              | { id: string }
              | { id: string }
              | { id: string }
            , target:
              | { id: string }
              | { id: string }
              | { id: string }
              | { id: string }
              | { id: string }
             }> }> }> }
    | { __typename: 'SearchLimitReached', stoppedBy: SearchStop }
   };

export type SavedViewFieldsFragment = { id: string, version: number, title: string, note: string, savedAt: string, changedAt: string, steps: Array<{ id: string, title: string, note: string, state: string, revision: number }> };

export type SavedViewQueryVariables = Exact<{
  id: string | number;
}>;


export type SavedViewQuery = { mayKeepViews: boolean, savedView: { id: string, version: number, title: string, note: string, savedAt: string, changedAt: string, steps: Array<{ id: string, title: string, note: string, state: string, revision: number }> } | null };

export type MayKeepViewsQueryVariables = Exact<{ [key: string]: never; }>;


export type MayKeepViewsQuery = { mayKeepViews: boolean };

export type SavedViewsQueryVariables = Exact<{
  text: string;
  after?: string | null | undefined;
}>;


export type SavedViewsQuery = { savedViews: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ id: string, title: string, note: string, stepCount: number, changedAt: string }> } };

export type SaveViewMutationVariables = Exact<{
  input: SavedViewInput;
  key: string;
}>;


export type SaveViewMutation = { saveView: { id: string, version: number, title: string, note: string, savedAt: string, changedAt: string, steps: Array<{ id: string, title: string, note: string, state: string, revision: number }> } };

export type ChangeViewMutationVariables = Exact<{
  id: string | number;
  version: number;
  input: SavedViewInput;
  attempts: Array<string> | string;
}>;


export type ChangeViewMutation = { changeView: { id: string, version: number, title: string, note: string, savedAt: string, changedAt: string, steps: Array<{ id: string, title: string, note: string, state: string, revision: number }> } };

export type DeleteViewMutationVariables = Exact<{
  id: string | number;
}>;


export type DeleteViewMutation = { deleteView: { id: string } };

export type RestoreViewMutationVariables = Exact<{
  id: string | number;
}>;


export type RestoreViewMutation = { restoreView: { id: string } };

export type ViewChangesQueryVariables = Exact<{
  id: string | number;
  step: string | number;
  lang: string;
}>;


export type ViewChangesQuery = { viewChanges: { from: number, to: number, totalCount: number, changes: Array<{ what: ViewRecord, how: ViewChangeKind, id: string, about:
        | { name: string, id: string }
        | { name: string, id: string }
        | { name: string, id: string }
        | { name: string, id: string }
        | { text: string, id: string }
        | { id: string }
        | { name: string, id: string }
       | null, claim: { status: ClaimStatus, attributedTo: string | null, source: { title: string } } | null }> } | null };

export type SourceClaimsQueryVariables = Exact<{
  id: string | number;
  after?: string | null | undefined;
}>;


export type SourceClaimsQuery = { source: { id: string, title: string, publisher: string | null, url: string | null, published: string | null, accessed: string | null, language: string | null, standpoint: string | null, claims: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ id: string, about: string, status: ClaimStatus, locator: string, attributedTo: string | null, field: string | null, value: string | null, number: number | null, unit: string | null, date: string | null, note: string | null }> } } | null };

export class TypedDocumentString<TResult, TVariables>
  extends String
  implements DocumentTypeDecoration<TResult, TVariables>
{
  __apiType?: NonNullable<DocumentTypeDecoration<TResult, TVariables>['__apiType']>;
  private value: string;
  public __meta__?: Record<string, any> | undefined;

  constructor(value: string, __meta__?: Record<string, any> | undefined) {
    super(value);
    this.value = value;
    this.__meta__ = __meta__;
  }

  override toString(): string & DocumentTypeDecoration<TResult, TVariables> {
    return this.value;
  }
}
export const ClaimFieldsFragmentDoc = new TypedDocumentString(`
    fragment ClaimFields on Claim {
  id
  status
  locator
  attributedTo
  field
  value
  number
  unit
  date
  note
  contradicted
  source {
    id
    title
    publisher
    url
    published
    standpoint
  }
}
    `, {"fragmentName":"ClaimFields"}) as unknown as TypedDocumentString<ClaimFieldsFragment, unknown>;
export const SourcedRelationshipFieldsFragmentDoc = new TypedDocumentString(`
    fragment SourcedRelationshipFields on Relationship {
  id
  type {
    id
  }
  source {
    id
  }
  target {
    id
  }
  since
  until
  status
  text(lang: $lang)
  claims {
    ...ClaimFields
  }
}
    fragment ClaimFields on Claim {
  id
  status
  locator
  attributedTo
  field
  value
  number
  unit
  date
  note
  contradicted
  source {
    id
    title
    publisher
    url
    published
    standpoint
  }
}`, {"fragmentName":"SourcedRelationshipFields"}) as unknown as TypedDocumentString<SourcedRelationshipFieldsFragment, unknown>;
export const EntityFieldsFragmentDoc = new TypedDocumentString(`
    fragment EntityFields on Entity {
  id
  type {
    id
  }
  name(lang: $lang)
  summary
  since
  until
  degree
}
    `, {"fragmentName":"EntityFields"}) as unknown as TypedDocumentString<EntityFieldsFragment, unknown>;
export const RelationshipFieldsFragmentDoc = new TypedDocumentString(`
    fragment RelationshipFields on Relationship {
  id
  type {
    id
  }
  source {
    id
  }
  target {
    id
  }
  since
  until
  status
  text(lang: $lang)
  claims {
    attributedTo
    contradicted
    source {
      id
      title
    }
  }
}
    `, {"fragmentName":"RelationshipFields"}) as unknown as TypedDocumentString<RelationshipFieldsFragment, unknown>;
export const HopFieldsFragmentDoc = new TypedDocumentString(`
    fragment HopFields on Hop {
  index
  forward
  from {
    id
    name(lang: $lang)
  }
  to {
    id
    name(lang: $lang)
  }
  relationship {
    ...RelationshipFields
    claims {
      ...ClaimFields
    }
  }
  alternatives {
    ...RelationshipFields
    claims {
      ...ClaimFields
    }
  }
}
    fragment ClaimFields on Claim {
  id
  status
  locator
  attributedTo
  field
  value
  number
  unit
  date
  note
  contradicted
  source {
    id
    title
    publisher
    url
    published
    standpoint
  }
}
fragment RelationshipFields on Relationship {
  id
  type {
    id
  }
  source {
    id
  }
  target {
    id
  }
  since
  until
  status
  text(lang: $lang)
  claims {
    attributedTo
    contradicted
    source {
      id
      title
    }
  }
}`, {"fragmentName":"HopFields"}) as unknown as TypedDocumentString<HopFieldsFragment, unknown>;
export const PathFieldsFragmentDoc = new TypedDocumentString(`
    fragment PathFields on Path {
  id
  length
  cost
  validDuring
  holdsWithoutAllegations
  text(lang: $lang)
  entities {
    ...EntityFields
  }
  weakestHop {
    index
    relationship {
      status
    }
  }
  hops {
    ...HopFields
  }
}
    fragment ClaimFields on Claim {
  id
  status
  locator
  attributedTo
  field
  value
  number
  unit
  date
  note
  contradicted
  source {
    id
    title
    publisher
    url
    published
    standpoint
  }
}
fragment EntityFields on Entity {
  id
  type {
    id
  }
  name(lang: $lang)
  summary
  since
  until
  degree
}
fragment RelationshipFields on Relationship {
  id
  type {
    id
  }
  source {
    id
  }
  target {
    id
  }
  since
  until
  status
  text(lang: $lang)
  claims {
    attributedTo
    contradicted
    source {
      id
      title
    }
  }
}
fragment HopFields on Hop {
  index
  forward
  from {
    id
    name(lang: $lang)
  }
  to {
    id
    name(lang: $lang)
  }
  relationship {
    ...RelationshipFields
    claims {
      ...ClaimFields
    }
  }
  alternatives {
    ...RelationshipFields
    claims {
      ...ClaimFields
    }
  }
}`, {"fragmentName":"PathFields"}) as unknown as TypedDocumentString<PathFieldsFragment, unknown>;
export const SavedViewFieldsFragmentDoc = new TypedDocumentString(`
    fragment SavedViewFields on SavedView {
  id
  version
  title
  note
  savedAt
  changedAt
  steps {
    id
    title
    note
    state
    revision
  }
}
    `, {"fragmentName":"SavedViewFields"}) as unknown as TypedDocumentString<SavedViewFieldsFragment, unknown>;
export const AllEntitiesDocument = new TypedDocumentString(`
    query AllEntities($after: String) {
  entities(first: 100, after: $after) {
    totalCount
    nodes {
      id
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
    `) as unknown as TypedDocumentString<AllEntitiesQuery, AllEntitiesQueryVariables>;
export const AroundDocument = new TypedDocumentString(`
    query Around($ids: [ID!]!, $depth: Int!, $limit: Int!) {
  neighbourhood(ids: $ids, depth: $depth, limit: $limit) {
    omitted
    entities {
      id
    }
  }
}
    `) as unknown as TypedDocumentString<AroundQuery, AroundQueryVariables>;
export const EntityDetailsDocument = new TypedDocumentString(`
    query EntityDetails($id: ID!, $lang: String!) {
  entity(id: $id) {
    ...EntityFields
    names {
      text
      lang
      kind
      since
      until
    }
    properties {
      key
      value
    }
    claims {
      ...ClaimFields
    }
    relationshipCounts {
      type {
        id
      }
      direction
      count
    }
  }
}
    fragment ClaimFields on Claim {
  id
  status
  locator
  attributedTo
  field
  value
  number
  unit
  date
  note
  contradicted
  source {
    id
    title
    publisher
    url
    published
    standpoint
  }
}
fragment EntityFields on Entity {
  id
  type {
    id
  }
  name(lang: $lang)
  summary
  since
  until
  degree
}`) as unknown as TypedDocumentString<EntityDetailsQuery, EntityDetailsQueryVariables>;
export const RelationshipPageDocument = new TypedDocumentString(`
    query RelationshipPage($id: ID!, $filter: RelationshipFilter, $after: String, $lang: String!) {
  entity(id: $id) {
    relationships(filter: $filter, first: 25, after: $after) {
      totalCount
      pageInfo {
        hasNextPage
        endCursor
      }
      nodes {
        id
        since
        until
        status
        text(lang: $lang)
        source {
          id
          name(lang: $lang)
          type {
            id
          }
        }
        target {
          id
          name(lang: $lang)
          type {
            id
          }
        }
        claims {
          ...ClaimFields
        }
      }
    }
  }
}
    fragment ClaimFields on Claim {
  id
  status
  locator
  attributedTo
  field
  value
  number
  unit
  date
  note
  contradicted
  source {
    id
    title
    publisher
    url
    published
    standpoint
  }
}`) as unknown as TypedDocumentString<RelationshipPageQuery, RelationshipPageQueryVariables>;
export const RelationshipDetailsDocument = new TypedDocumentString(`
    query RelationshipDetails($id: ID!, $lang: String!) {
  relationship(id: $id) {
    id
    type {
      id
    }
    since
    until
    status
    text(lang: $lang)
    properties {
      key
      value
    }
    source {
      id
      name(lang: $lang)
      type {
        id
      }
    }
    target {
      id
      name(lang: $lang)
      type {
        id
      }
    }
    claims {
      ...ClaimFields
    }
  }
}
    fragment ClaimFields on Claim {
  id
  status
  locator
  attributedTo
  field
  value
  number
  unit
  date
  note
  contradicted
  source {
    id
    title
    publisher
    url
    published
    standpoint
  }
}`) as unknown as TypedDocumentString<RelationshipDetailsQuery, RelationshipDetailsQueryVariables>;
export const OntologyDocument = new TypedDocumentString(`
    query Ontology($lang: String!) {
  ontology {
    entityTypes {
      id
      label(lang: $lang)
      kind
      colour
      icon
    }
    relationshipTypes {
      id
      label(lang: $lang)
      inverseLabel(lang: $lang)
      parent {
        id
      }
      symmetric
      colour
    }
  }
  dataset {
    title(lang: $lang)
    description(lang: $lang)
    opening {
      id
    }
    questions {
      text(lang: $lang)
      kind
      entities {
        id
        name(lang: $lang)
      }
    }
  }
  sources(first: 100) {
    nodes {
      id
      title
      publisher
      standpoint
    }
  }
  statistics {
    entities
    relationships
    claims
    sources
  }
}
    `) as unknown as TypedDocumentString<OntologyQuery, OntologyQueryVariables>;
export const SearchDocument = new TypedDocumentString(`
    query Search($text: String!, $lang: String!) {
  search(text: $text, first: 12) {
    totalCount
    edges {
      matchedName
      node {
        ...EntityFields
      }
    }
  }
}
    fragment EntityFields on Entity {
  id
  type {
    id
  }
  name(lang: $lang)
  summary
  since
  until
  degree
}`) as unknown as TypedDocumentString<SearchQuery, SearchQueryVariables>;
export const SubgraphDocument = new TypedDocumentString(`
    query Subgraph($ids: [ID!]!, $beside: [ID!]! = [], $lang: String!) {
  subgraph(ids: $ids, beside: $beside) {
    entities {
      ...EntityFields
      claims {
        contradicted
      }
    }
    relationships {
      ...RelationshipFields
    }
  }
}
    fragment EntityFields on Entity {
  id
  type {
    id
  }
  name(lang: $lang)
  summary
  since
  until
  degree
}
fragment RelationshipFields on Relationship {
  id
  type {
    id
  }
  source {
    id
  }
  target {
    id
  }
  since
  until
  status
  text(lang: $lang)
  claims {
    attributedTo
    contradicted
    source {
      id
      title
    }
  }
}`) as unknown as TypedDocumentString<SubgraphQuery, SubgraphQueryVariables>;
export const ExistsDocument = new TypedDocumentString(`
    query Exists($id: ID!) {
  entity(id: $id) {
    id
  }
}
    `) as unknown as TypedDocumentString<ExistsQuery, ExistsQueryVariables>;
export const BestConnectedDocument = new TypedDocumentString(`
    query BestConnected($id: ID!, $filter: RelationshipFilter, $limit: Int!) {
  neighbourhood(ids: [$id], filter: $filter, limit: $limit) {
    entities {
      id
    }
  }
}
    `) as unknown as TypedDocumentString<BestConnectedQuery, BestConnectedQueryVariables>;
export const NeighboursDocument = new TypedDocumentString(`
    query Neighbours($id: ID!, $filter: RelationshipFilter, $after: String) {
  entity(id: $id) {
    relationships(filter: $filter, first: 100, after: $after) {
      pageInfo {
        hasNextPage
        endCursor
      }
      nodes {
        source {
          id
          degree
        }
        target {
          id
          degree
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<NeighboursQuery, NeighboursQueryVariables>;
export const SourcedEntitiesDocument = new TypedDocumentString(`
    query SourcedEntities($ids: [ID!]!, $lang: String!) {
  statistics {
    revision
  }
  entities(ids: $ids, first: 100) {
    nodes {
      id
      type {
        id
      }
      name(lang: $lang)
      summary
      since
      until
      claims {
        ...ClaimFields
      }
    }
  }
}
    fragment ClaimFields on Claim {
  id
  status
  locator
  attributedTo
  field
  value
  number
  unit
  date
  note
  contradicted
  source {
    id
    title
    publisher
    url
    published
    standpoint
  }
}`) as unknown as TypedDocumentString<SourcedEntitiesQuery, SourcedEntitiesQueryVariables>;
export const PathsDocument = new TypedDocumentString(`
    query Paths($input: PathInput!, $lang: String!) {
  paths(input: $input) {
    __typename
    ... on PathSet {
      complete
      paths {
        ...PathFields
      }
    }
    ... on NoPath {
      reasons {
        constraint
      }
      relaxations {
        constraint
        length
      }
    }
    ... on PathLimitReached {
      stoppedBy
      searchedHops
      paths {
        ...PathFields
      }
    }
  }
}
    fragment ClaimFields on Claim {
  id
  status
  locator
  attributedTo
  field
  value
  number
  unit
  date
  note
  contradicted
  source {
    id
    title
    publisher
    url
    published
    standpoint
  }
}
fragment EntityFields on Entity {
  id
  type {
    id
  }
  name(lang: $lang)
  summary
  since
  until
  degree
}
fragment RelationshipFields on Relationship {
  id
  type {
    id
  }
  source {
    id
  }
  target {
    id
  }
  since
  until
  status
  text(lang: $lang)
  claims {
    attributedTo
    contradicted
    source {
      id
      title
    }
  }
}
fragment HopFields on Hop {
  index
  forward
  from {
    id
    name(lang: $lang)
  }
  to {
    id
    name(lang: $lang)
  }
  relationship {
    ...RelationshipFields
    claims {
      ...ClaimFields
    }
  }
  alternatives {
    ...RelationshipFields
    claims {
      ...ClaimFields
    }
  }
}
fragment PathFields on Path {
  id
  length
  cost
  validDuring
  holdsWithoutAllegations
  text(lang: $lang)
  entities {
    ...EntityFields
  }
  weakestHop {
    index
    relationship {
      status
    }
  }
  hops {
    ...HopFields
  }
}`) as unknown as TypedDocumentString<PathsQuery, PathsQueryVariables>;
export const EveryShortestPathDocument = new TypedDocumentString(`
    query EveryShortestPath($input: ShortestPathsInput!, $lang: String!) {
  everyShortestPath(input: $input) {
    __typename
    ... on ShortestPaths {
      length
      count
      subgraph {
        omitted
        entities {
          ...EntityFields
        }
        relationships {
          ...RelationshipFields
          claims {
            ...ClaimFields
          }
        }
      }
    }
    ... on SearchLimitReached {
      stoppedBy
    }
  }
}
    fragment ClaimFields on Claim {
  id
  status
  locator
  attributedTo
  field
  value
  number
  unit
  date
  note
  contradicted
  source {
    id
    title
    publisher
    url
    published
    standpoint
  }
}
fragment EntityFields on Entity {
  id
  type {
    id
  }
  name(lang: $lang)
  summary
  since
  until
  degree
}
fragment RelationshipFields on Relationship {
  id
  type {
    id
  }
  source {
    id
  }
  target {
    id
  }
  since
  until
  status
  text(lang: $lang)
  claims {
    attributedTo
    contradicted
    source {
      id
      title
    }
  }
}`) as unknown as TypedDocumentString<EveryShortestPathQuery, EveryShortestPathQueryVariables>;
export const ConnectDocument = new TypedDocumentString(`
    query Connect($input: ConnectInput!, $lang: String!) {
  connect(input: $input) {
    __typename
    stoppedBy
    groups {
      cost
      actors {
        id
        name(lang: $lang)
      }
      entities {
        ...EntityFields
      }
      hops {
        ...HopFields
      }
    }
  }
}
    fragment ClaimFields on Claim {
  id
  status
  locator
  attributedTo
  field
  value
  number
  unit
  date
  note
  contradicted
  source {
    id
    title
    publisher
    url
    published
    standpoint
  }
}
fragment EntityFields on Entity {
  id
  type {
    id
  }
  name(lang: $lang)
  summary
  since
  until
  degree
}
fragment RelationshipFields on Relationship {
  id
  type {
    id
  }
  source {
    id
  }
  target {
    id
  }
  since
  until
  status
  text(lang: $lang)
  claims {
    attributedTo
    contradicted
    source {
      id
      title
    }
  }
}
fragment HopFields on Hop {
  index
  forward
  from {
    id
    name(lang: $lang)
  }
  to {
    id
    name(lang: $lang)
  }
  relationship {
    ...RelationshipFields
    claims {
      ...ClaimFields
    }
  }
  alternatives {
    ...RelationshipFields
    claims {
      ...ClaimFields
    }
  }
}`) as unknown as TypedDocumentString<ConnectQuery, ConnectQueryVariables>;
export const CommonNeighboursDocument = new TypedDocumentString(`
    query CommonNeighbours($ids: [ID!]!, $filter: RelationshipFilter, $atLeast: Int, $lang: String!) {
  commonNeighbours(ids: $ids, filter: $filter, atLeast: $atLeast) {
    __typename
    ... on CommonNeighbours {
      totalCount
      items {
        entity {
          ...EntityFields
        }
        links {
          actor {
            id
            name(lang: $lang)
          }
          relationships {
            ...RelationshipFields
            claims {
              ...ClaimFields
            }
          }
        }
      }
    }
    ... on SearchLimitReached {
      stoppedBy
    }
  }
}
    fragment ClaimFields on Claim {
  id
  status
  locator
  attributedTo
  field
  value
  number
  unit
  date
  note
  contradicted
  source {
    id
    title
    publisher
    url
    published
    standpoint
  }
}
fragment EntityFields on Entity {
  id
  type {
    id
  }
  name(lang: $lang)
  summary
  since
  until
  degree
}
fragment RelationshipFields on Relationship {
  id
  type {
    id
  }
  source {
    id
  }
  target {
    id
  }
  since
  until
  status
  text(lang: $lang)
  claims {
    attributedTo
    contradicted
    source {
      id
      title
    }
  }
}`) as unknown as TypedDocumentString<CommonNeighboursQuery, CommonNeighboursQueryVariables>;
export const SavedViewDocument = new TypedDocumentString(`
    query SavedView($id: ID!) {
  mayKeepViews
  savedView(id: $id) {
    ...SavedViewFields
  }
}
    fragment SavedViewFields on SavedView {
  id
  version
  title
  note
  savedAt
  changedAt
  steps {
    id
    title
    note
    state
    revision
  }
}`) as unknown as TypedDocumentString<SavedViewQuery, SavedViewQueryVariables>;
export const MayKeepViewsDocument = new TypedDocumentString(`
    query MayKeepViews {
  mayKeepViews
}
    `) as unknown as TypedDocumentString<MayKeepViewsQuery, MayKeepViewsQueryVariables>;
export const SavedViewsDocument = new TypedDocumentString(`
    query SavedViews($text: String!, $after: String) {
  savedViews(text: $text, first: 25, after: $after) {
    totalCount
    pageInfo {
      hasNextPage
      endCursor
    }
    nodes {
      id
      title
      note
      stepCount
      changedAt
    }
  }
}
    `) as unknown as TypedDocumentString<SavedViewsQuery, SavedViewsQueryVariables>;
export const SaveViewDocument = new TypedDocumentString(`
    mutation SaveView($input: SavedViewInput!, $key: String!) {
  saveView(input: $input, key: $key) {
    ...SavedViewFields
  }
}
    fragment SavedViewFields on SavedView {
  id
  version
  title
  note
  savedAt
  changedAt
  steps {
    id
    title
    note
    state
    revision
  }
}`) as unknown as TypedDocumentString<SaveViewMutation, SaveViewMutationVariables>;
export const ChangeViewDocument = new TypedDocumentString(`
    mutation ChangeView($id: ID!, $version: Int!, $input: SavedViewInput!, $attempts: [String!]!) {
  changeView(id: $id, version: $version, input: $input, attempts: $attempts) {
    ...SavedViewFields
  }
}
    fragment SavedViewFields on SavedView {
  id
  version
  title
  note
  savedAt
  changedAt
  steps {
    id
    title
    note
    state
    revision
  }
}`) as unknown as TypedDocumentString<ChangeViewMutation, ChangeViewMutationVariables>;
export const DeleteViewDocument = new TypedDocumentString(`
    mutation DeleteView($id: ID!) {
  deleteView(id: $id) {
    id
  }
}
    `) as unknown as TypedDocumentString<DeleteViewMutation, DeleteViewMutationVariables>;
export const RestoreViewDocument = new TypedDocumentString(`
    mutation RestoreView($id: ID!) {
  restoreView(id: $id) {
    id
  }
}
    `) as unknown as TypedDocumentString<RestoreViewMutation, RestoreViewMutationVariables>;
export const ViewChangesDocument = new TypedDocumentString(`
    query ViewChanges($id: ID!, $step: ID!, $lang: String!) {
  viewChanges(id: $id, step: $step) {
    from
    to
    totalCount
    changes {
      what
      how
      id
      about {
        id
        ... on Entity {
          name(lang: $lang)
        }
        ... on Relationship {
          text(lang: $lang)
        }
      }
      claim {
        status
        attributedTo
        source {
          title
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<ViewChangesQuery, ViewChangesQueryVariables>;
export const SourceClaimsDocument = new TypedDocumentString(`
    query SourceClaims($id: ID!, $after: String) {
  source(id: $id) {
    id
    title
    publisher
    url
    published
    accessed
    language
    standpoint
    claims(first: 100, after: $after) {
      totalCount
      pageInfo {
        hasNextPage
        endCursor
      }
      nodes {
        id
        about
        status
        locator
        attributedTo
        field
        value
        number
        unit
        date
        note
      }
    }
  }
}
    `) as unknown as TypedDocumentString<SourceClaimsQuery, SourceClaimsQueryVariables>;