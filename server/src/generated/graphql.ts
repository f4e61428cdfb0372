import type { DayRange } from '../model/partial-date.js';
import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { Entity as EntityModel } from '../model/entity.js';
import type { StoredRelationship } from '../model/relationship.js';
import type { Claim as ClaimModel } from '../model/claim.js';
import type { Source as SourceModel } from '../model/source.js';
import type { EntityType as EntityTypeModel, RelationshipType as RelationshipTypeModel, Ontology as OntologyModel } from '../model/ontology.js';
import type { DatasetInfo, Question as QuestionModel } from '../model/dataset.js';
import type { SavedView as SavedViewModel, SavedViewSummary as SavedViewSummaryModel, ViewStep as ViewStepModel } from '../model/saved-view.js';
import type { RecordChange } from '../model/view-digest.js';
import type { RelationshipCount as RelationshipCountModel, SubgraphIds } from '../topology/types.js';
import type { PathSetModel, NoPathModel, PathLimitModel, PathModel, HopModel, ReasonModel, RelaxationModel } from '../resolvers/path-models.js';
import type { ConnectOutcome, ConnectedGroup as ConnectedGroupModel, CommonNeighbour as CommonNeighbourModel } from '../connections/types.js';
import type { CommonNeighboursModel, CommonLinkModel, ShortestPathsModel, SearchLimitModel } from '../resolvers/connection-models.js';
import type { Context } from '../context.js';
export type Maybe<T> = T | null;
export type InputMaybe<T> = Maybe<T>;
export type Omit<T, K extends keyof T> = Pick<T, Exclude<keyof T, K>>;
export type RequireFields<T, K extends keyof T> = Omit<T, K> & { [P in K]-?: NonNullable<T[P]> };
/** All built-in and custom scalars, mapped to their actual values */
export type Scalars = {
  ID: { input: string; output: string; }
  String: { input: string; output: string; }
  Boolean: { input: boolean; output: boolean; }
  Int: { input: number; output: number; }
  Float: { input: number; output: number; }
  /**
   * A stretch of time between two partial dates, both included: `2019-03/2022-01-05`.
   * Either end may be open: `2019/..`, `../2022`. A single partial date stands for itself.
   */
  DateRange: { input: DayRange; output: string; }
  /**
   * A date known to the year, the month or the day: `2019`, `2019-03`, `2019-03-20` (EDTF level 0).
   * A partial date stands for every day it could mean.
   */
  PartialDate: { input: DayRange; output: string; }
};

/** What a source says about a relationship, an entity, or one field of either. Claims may contradict each other; all are kept. */
export type Claim = {
  readonly __typename?: 'Claim';
  /** The id of the entity or relationship it speaks about. */
  readonly about: Scalars['ID']['output'];
  /** Who says it, where the source passes on another's word. */
  readonly attributedTo?: Maybe<Scalars['String']['output']>;
  /** True where another claim on the same field of the same thing says something else, or denies or disputes it. */
  readonly contradicted: Scalars['Boolean']['output'];
  /** The time the claim is about. */
  readonly date?: Maybe<Scalars['PartialDate']['output']>;
  /** The field it speaks about, for example `turnout`. Claims on the same field of the same thing stand side by side. */
  readonly field?: Maybe<Scalars['String']['output']>;
  /** Stable and readable. */
  readonly id: Scalars['ID']['output'];
  /** The exact place in the source, for example `Death toll, paragraph 1`. */
  readonly locator: Scalars['String']['output'];
  /** What is claimed, in our own words. */
  readonly note?: Maybe<Scalars['String']['output']>;
  /** What it says, where that is a figure. */
  readonly number?: Maybe<Scalars['Float']['output']>;
  /** Where it is made. */
  readonly source: Source;
  /** How far it can be relied on. */
  readonly status: ClaimStatus;
  /** The unit of the figure, for example `%` or `people`. */
  readonly unit?: Maybe<Scalars['String']['output']>;
  /** What it says, as text. */
  readonly value?: Maybe<Scalars['String']['output']>;
};

/** A page of claims. */
export type ClaimConnection = {
  readonly __typename?: 'ClaimConnection';
  /** The claims with their cursors. */
  readonly edges: ReadonlyArray<ClaimEdge>;
  /** The claims alone. */
  readonly nodes: ReadonlyArray<Claim>;
  /** Whether there is more. */
  readonly pageInfo: PageInfo;
  /** How many there are on all pages. */
  readonly totalCount: Scalars['Int']['output'];
};

/** A claim in a list. */
export type ClaimEdge = {
  readonly __typename?: 'ClaimEdge';
  /** Where it stands in the list. */
  readonly cursor: Scalars['String']['output'];
  /** The claim. */
  readonly node: Claim;
};

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

/** What connects an actor with what it has in common with others. */
export type CommonLink = {
  readonly __typename?: 'CommonLink';
  /** The actor. */
  readonly actor: Entity;
  /** What connects the two, the best sourced first. */
  readonly relationships: ReadonlyArray<Relationship>;
};

/** An entity that several actors are connected with. */
export type CommonNeighbour = {
  readonly __typename?: 'CommonNeighbour';
  /** The entity. */
  readonly entity: Entity;
  /** The actors it is a neighbour of, in the order of the question. */
  readonly links: ReadonlyArray<CommonLink>;
};

/** What several actors have in common. */
export type CommonNeighbours = {
  readonly __typename?: 'CommonNeighbours';
  /** The entities, those of most actors first. */
  readonly items: ReadonlyArray<CommonNeighbour>;
  /** How many there are in all. */
  readonly totalCount: Scalars['Int']['output'];
};

/** The answer to what several actors have in common. */
export type CommonNeighboursResult = CommonNeighbours | SearchLimitReached;

/** A question about what connects several actors. */
export type ConnectInput = {
  /** Entities not to pass through. */
  readonly avoid?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Relationships not to travel. */
  readonly avoidRelationships?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Only travel relationships that pass this filter. `direction` has no meaning here and must be left out or `ANY`. */
  readonly filter?: InputMaybe<RelationshipFilter>;
  /** The actors, 2 to 20. */
  readonly ids: ReadonlyArray<Scalars['ID']['input']>;
  /** How many hops an entity of the answer may be from the actor nearest to it, 1 to 10. */
  readonly maxHops?: InputMaybe<Scalars['Int']['input']>;
  /** What a connection is to have little of. */
  readonly weigh?: InputMaybe<ConnectWeight>;
};

/** What connects several actors. */
export type ConnectResult = {
  readonly __typename?: 'ConnectResult';
  /** How many steps were tried. */
  readonly explored: Scalars['Int']['output'];
  /** The actors that hang together, each group with what connects it: one group where everything does. */
  readonly groups: ReadonlyArray<ConnectedGroup>;
  /** What ended the search early: then there may be smaller connections, and fewer groups. Null when nothing did. */
  readonly stoppedBy?: Maybe<SearchStop>;
  /** Everything in the groups, to be drawn. */
  readonly subgraph: Subgraph;
};

/** What a connection of several actors is to have little of. */
export type ConnectWeight =
  /** Hops. */
  | 'HOPS'
  /** Hops, and weak evidence: what a hop costs is as in the path mode `BEST_SOURCED`. */
  | 'SOURCED'
  /** Hops, and entities with many relationships: what a hop and an entity cost is as in the path mode `MOST_SPECIFIC`. */
  | 'SPECIFIC';

/** Actors that hang together; a single one where nothing connects it. */
export type ConnectedGroup = {
  readonly __typename?: 'ConnectedGroup';
  /** The actors, in the order of the question. */
  readonly actors: ReadonlyArray<Entity>;
  /** What was to be little, summed up. What it costs to pass an entity is shared between the hops at it, half to each. */
  readonly cost: Scalars['Float']['output'];
  /** The actors and what lies between them, in the order of a walk from the first actor. */
  readonly entities: ReadonlyArray<Entity>;
  /** What connects them, without a circle; each hop leads away from the first actor. */
  readonly hops: ReadonlyArray<Hop>;
};

/** What this graph is about. */
export type Dataset = {
  readonly __typename?: 'Dataset';
  /** What it holds, where it comes from and what to keep in mind. */
  readonly description: Scalars['String']['output'];
  /** The entities of a first picture that makes sense. */
  readonly opening: ReadonlyArray<Entity>;
  /** Questions worth asking first. */
  readonly questions: ReadonlyArray<Question>;
  /** Its title. */
  readonly title: Scalars['String']['output'];
};


/** What this graph is about. */
export type DatasetDescriptionArgs = {
  lang?: InputMaybe<Scalars['String']['input']>;
};


/** What this graph is about. */
export type DatasetTitleArgs = {
  lang?: InputMaybe<Scalars['String']['input']>;
};

/** Which way a relationship is followed. */
export type Direction =
  /** Either way. */
  | 'ANY'
  /** From its target to its source. */
  | 'IN'
  /** From its source to its target. */
  | 'OUT';

/** Someone or something the graph speaks about. */
export type Entity = {
  /** What sources say about the entity itself; what they say about its connections is on each relationship. */
  readonly claims: ReadonlyArray<Claim>;
  /** How many relationships it has. A relationship with itself counts once. */
  readonly degree: Scalars['Int']['output'];
  /** Stable and readable, for example `kassym-jomart-tokayev`. */
  readonly id: Scalars['ID']['output'];
  /** The name to show, in the language asked for where it has one, otherwise its primary name. */
  readonly name: Scalars['String']['output'];
  /** Every name it goes by: primary, aliases, former names, transliterations. */
  readonly names: ReadonlyArray<Name>;
  /** Further facts. */
  readonly properties: ReadonlyArray<Property>;
  /** How many relationships it has of each type and direction: what expanding it would bring. */
  readonly relationshipCounts: ReadonlyArray<RelationshipCount>;
  /** Its relationships, page by page, in the order of their ids. */
  readonly relationships: RelationshipConnection;
  /** When it began: birth, founding, start. */
  readonly since?: Maybe<Scalars['PartialDate']['output']>;
  /** What it is in a sentence or two; tells it apart from its namesakes. */
  readonly summary?: Maybe<Scalars['String']['output']>;
  /** What it is, as finely as the ontology says. */
  readonly type: EntityType;
  /** When it ended: death, dissolution, end. */
  readonly until?: Maybe<Scalars['PartialDate']['output']>;
};


/** Someone or something the graph speaks about. */
export type EntityDegreeArgs = {
  filter?: InputMaybe<RelationshipFilter>;
};


/** Someone or something the graph speaks about. */
export type EntityNameArgs = {
  lang?: InputMaybe<Scalars['String']['input']>;
};


/** Someone or something the graph speaks about. */
export type EntityRelationshipCountsArgs = {
  filter?: InputMaybe<RelationshipFilter>;
};


/** Someone or something the graph speaks about. */
export type EntityRelationshipsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<RelationshipFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** A page of entities. */
export type EntityConnection = {
  readonly __typename?: 'EntityConnection';
  /** The entities with their cursors. */
  readonly edges: ReadonlyArray<EntityEdge>;
  /** The entities alone. */
  readonly nodes: ReadonlyArray<Entity>;
  /** Whether there is more. */
  readonly pageInfo: PageInfo;
  /** How many there are on all pages. */
  readonly totalCount: Scalars['Int']['output'];
};

/** An entity in a list. */
export type EntityEdge = {
  readonly __typename?: 'EntityEdge';
  /** Where it stands in the list. */
  readonly cursor: Scalars['String']['output'];
  /** The entity. */
  readonly node: Entity;
};

/** Which entities to keep. Conditions in different fields must all hold. */
export type EntityFilter = {
  /** Of one of these kinds. */
  readonly kinds?: InputMaybe<ReadonlyArray<EntityKind>>;
  /** Of one of these types or a type that refines one. */
  readonly types?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
};

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

/** The order of a list of entities; ties are broken by id. */
export type EntityOrder =
  /** Best connected first. */
  | 'DEGREE'
  /** By id. */
  | 'ID'
  /** By primary name, folded. */
  | 'NAME';

/** A type of entity. */
export type EntityType = {
  readonly __typename?: 'EntityType';
  /** The colour it is drawn in, as `#rrggbb`. */
  readonly colour: Scalars['String']['output'];
  /** What counts as one. */
  readonly description?: Maybe<Scalars['String']['output']>;
  /** The name of the icon it is drawn with. */
  readonly icon: Scalars['String']['output'];
  /** Its name in filters, for example `TradeUnion`. */
  readonly id: Scalars['ID']['output'];
  /** The kind it belongs to, which is the GraphQL type of its entities. */
  readonly kind: EntityKind;
  /** Its name for people. */
  readonly label: Scalars['String']['output'];
  /** The more general type it refines, if any. */
  readonly parent?: Maybe<EntityType>;
};


/** A type of entity. */
export type EntityTypeLabelArgs = {
  lang?: InputMaybe<Scalars['String']['input']>;
};

/** Something that happened at a time: an election, an uprising, a killing. */
export type Event = Entity & Node & {
  readonly __typename?: 'Event';
  /** What sources say about the entity itself; what they say about its connections is on each relationship. */
  readonly claims: ReadonlyArray<Claim>;
  /** How many relationships it has. A relationship with itself counts once. */
  readonly degree: Scalars['Int']['output'];
  /** Stable and readable, for example `kassym-jomart-tokayev`. */
  readonly id: Scalars['ID']['output'];
  /** The name to show, in the language asked for where it has one, otherwise its primary name. */
  readonly name: Scalars['String']['output'];
  /** Every name it goes by: primary, aliases, former names, transliterations. */
  readonly names: ReadonlyArray<Name>;
  /** Further facts. */
  readonly properties: ReadonlyArray<Property>;
  /** How many relationships it has of each type and direction: what expanding it would bring. */
  readonly relationshipCounts: ReadonlyArray<RelationshipCount>;
  /** Its relationships, page by page, in the order of their ids. */
  readonly relationships: RelationshipConnection;
  /** Start. */
  readonly since?: Maybe<Scalars['PartialDate']['output']>;
  /** What it is in a sentence or two; tells it apart from its namesakes. */
  readonly summary?: Maybe<Scalars['String']['output']>;
  /** What it is, as finely as the ontology says. */
  readonly type: EntityType;
  /** End. */
  readonly until?: Maybe<Scalars['PartialDate']['output']>;
};


/** Something that happened at a time: an election, an uprising, a killing. */
export type EventDegreeArgs = {
  filter?: InputMaybe<RelationshipFilter>;
};


/** Something that happened at a time: an election, an uprising, a killing. */
export type EventNameArgs = {
  lang?: InputMaybe<Scalars['String']['input']>;
};


/** Something that happened at a time: an election, an uprising, a killing. */
export type EventRelationshipCountsArgs = {
  filter?: InputMaybe<RelationshipFilter>;
};


/** Something that happened at a time: an election, an uprising, a killing. */
export type EventRelationshipsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<RelationshipFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** One step of a path. */
export type Hop = {
  readonly __typename?: 'Hop';
  /** Other relationships that make the same step and pass the filter. */
  readonly alternatives: ReadonlyArray<Relationship>;
  /** True where the step goes from the relationship's source to its target. */
  readonly forward: Scalars['Boolean']['output'];
  /** Where the step begins. */
  readonly from: Entity;
  /** Its place in the path, from 0. */
  readonly index: Scalars['Int']['output'];
  /**
   * The relationship travelled: of several, the cheapest where the mode gives them a cost, then the one with the best evidence.
   * For a `simultaneous` question, the first of these that can hold together with those of the other hops.
   */
  readonly relationship: Relationship;
  /** Where the step ends. */
  readonly to: Entity;
};

/** What can be changed: the views that people keep, never the graph. All of it is `FORBIDDEN` unless `mayKeepViews`. */
export type Mutation = {
  readonly __typename?: 'Mutation';
  /** Puts something else in the place of a saved view, which keeps its id. Asked again for what it is already, it stays as it is. */
  readonly changeView: SavedView;
  /** Takes a saved view off the list; its address opens nothing any more. It can be restored for thirty days. */
  readonly deleteView: SavedView;
  /** Brings a deleted view back as it was. */
  readonly restoreView: SavedView;
  /** Keeps a new view, and with it what of the graph it shows now. */
  readonly saveView: SavedView;
};


/** What can be changed: the views that people keep, never the graph. All of it is `FORBIDDEN` unless `mayKeepViews`. */
export type MutationChangeViewArgs = {
  attempts?: ReadonlyArray<Scalars['String']['input']>;
  id: Scalars['ID']['input'];
  input: SavedViewInput;
  version: Scalars['Int']['input'];
};


/** What can be changed: the views that people keep, never the graph. All of it is `FORBIDDEN` unless `mayKeepViews`. */
export type MutationDeleteViewArgs = {
  id: Scalars['ID']['input'];
};


/** What can be changed: the views that people keep, never the graph. All of it is `FORBIDDEN` unless `mayKeepViews`. */
export type MutationRestoreViewArgs = {
  id: Scalars['ID']['input'];
};


/** What can be changed: the views that people keep, never the graph. All of it is `FORBIDDEN` unless `mayKeepViews`. */
export type MutationSaveViewArgs = {
  input: SavedViewInput;
  key?: InputMaybe<Scalars['String']['input']>;
};

/** One name of an entity. */
export type Name = {
  readonly __typename?: 'Name';
  /** What sort of name it is. */
  readonly kind: NameKind;
  /** The language it is written in, as a language tag. */
  readonly lang?: Maybe<Scalars['String']['output']>;
  /** The script it is written in, as a four-letter code such as `Latn` or `Cyrl`. */
  readonly script?: Maybe<Scalars['String']['output']>;
  /** When it came into use. */
  readonly since?: Maybe<Scalars['PartialDate']['output']>;
  /** The name as written. */
  readonly text: Scalars['String']['output'];
  /** When it fell out of use. */
  readonly until?: Maybe<Scalars['PartialDate']['output']>;
};

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

/** There is no path under these conditions. */
export type NoPath = {
  readonly __typename?: 'NoPath';
  /** What stands in the way. Empty where that was not found out in the time there is. */
  readonly reasons: ReadonlyArray<NoPathReason>;
  /** What to loosen; each was tried and gives a path. */
  readonly relaxations: ReadonlyArray<Relaxation>;
};

/** Something that stands in the way of a path. */
export type NoPathReason = {
  readonly __typename?: 'NoPathReason';
  /** What stands in the way. */
  readonly constraint: PathConstraint;
  /** The same in words. */
  readonly message: Scalars['String']['output'];
};

/** An object with an id that is unique in the whole graph. */
export type Node = {
  /** Stable and readable; never a database-internal number. */
  readonly id: Scalars['ID']['output'];
};

/** The types of entities and relationships a graph is made of. */
export type Ontology = {
  readonly __typename?: 'Ontology';
  /** All entity types. */
  readonly entityTypes: ReadonlyArray<EntityType>;
  /** All relationship types. */
  readonly relationshipTypes: ReadonlyArray<RelationshipType>;
};

/** A body or group of people: a state, a party, a union, a company, a clan, an army, an electorate. */
export type Organization = Entity & Node & {
  readonly __typename?: 'Organization';
  /** What sources say about the entity itself; what they say about its connections is on each relationship. */
  readonly claims: ReadonlyArray<Claim>;
  /** How many relationships it has. A relationship with itself counts once. */
  readonly degree: Scalars['Int']['output'];
  /** Stable and readable, for example `kassym-jomart-tokayev`. */
  readonly id: Scalars['ID']['output'];
  /** The name to show, in the language asked for where it has one, otherwise its primary name. */
  readonly name: Scalars['String']['output'];
  /** Every name it goes by: primary, aliases, former names, transliterations. */
  readonly names: ReadonlyArray<Name>;
  /** Further facts. */
  readonly properties: ReadonlyArray<Property>;
  /** How many relationships it has of each type and direction: what expanding it would bring. */
  readonly relationshipCounts: ReadonlyArray<RelationshipCount>;
  /** Its relationships, page by page, in the order of their ids. */
  readonly relationships: RelationshipConnection;
  /** Founding. */
  readonly since?: Maybe<Scalars['PartialDate']['output']>;
  /** What it is in a sentence or two; tells it apart from its namesakes. */
  readonly summary?: Maybe<Scalars['String']['output']>;
  /** What it is, as finely as the ontology says. */
  readonly type: EntityType;
  /** Dissolution. */
  readonly until?: Maybe<Scalars['PartialDate']['output']>;
};


/** A body or group of people: a state, a party, a union, a company, a clan, an army, an electorate. */
export type OrganizationDegreeArgs = {
  filter?: InputMaybe<RelationshipFilter>;
};


/** A body or group of people: a state, a party, a union, a company, a clan, an army, an electorate. */
export type OrganizationNameArgs = {
  lang?: InputMaybe<Scalars['String']['input']>;
};


/** A body or group of people: a state, a party, a union, a company, a clan, an army, an electorate. */
export type OrganizationRelationshipCountsArgs = {
  filter?: InputMaybe<RelationshipFilter>;
};


/** A body or group of people: a state, a party, a union, a company, a clan, an army, an electorate. */
export type OrganizationRelationshipsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<RelationshipFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** A page of a list. */
export type PageInfo = {
  readonly __typename?: 'PageInfo';
  /** The cursor of the last edge: pass it as `after` to go on. */
  readonly endCursor?: Maybe<Scalars['String']['output']>;
  /** True where there is more. */
  readonly hasNextPage: Scalars['Boolean']['output'];
  /** True where there is something before this page. */
  readonly hasPreviousPage: Scalars['Boolean']['output'];
  /** The cursor of the first edge. */
  readonly startCursor?: Maybe<Scalars['String']['output']>;
};

/** A chain of relationships between two entities. */
export type Path = {
  readonly __typename?: 'Path';
  /** What the mode counts, to the thousandth; for `SHORTEST` and `ALL_SHORTEST`, the number of hops. */
  readonly cost: Scalars['Float']['output'];
  /** The entities passed, both ends included. */
  readonly entities: ReadonlyArray<Entity>;
  /** True where each hop of this very path has a relationship whose best claim is `CONFIRMED` or `REPORTED`. */
  readonly holdsWithoutAllegations: Scalars['Boolean']['output'];
  /** The steps, in order. */
  readonly hops: ReadonlyArray<Hop>;
  /** Made of the ids of the entities passed: the same path has the same id. */
  readonly id: Scalars['ID']['output'];
  /** Number of hops. */
  readonly length: Scalars['Int']['output'];
  /** The path as a sentence in the direction of reading, with sources. What is only alleged is worded as alleged. */
  readonly text: Scalars['String']['output'];
  /** When the relationships shown first of all hops could have held at once. Null when there is no such time. */
  readonly validDuring?: Maybe<Scalars['DateRange']['output']>;
  /** The hop with the weakest evidence, the first of several. */
  readonly weakestHop: Hop;
  /**
   * Are its two ends connected without allegations, too? The best answer to the same question between these two ends when
   * only relationships count whose best claim is `CONFIRMED` or `REPORTED` (and has one of the statuses asked for).
   */
  readonly withoutAllegations: PathResult;
};


/** A chain of relationships between two entities. */
export type PathTextArgs = {
  lang?: InputMaybe<Scalars['String']['input']>;
};

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
  readonly avoid?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Relationships not to travel. */
  readonly avoidRelationships?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** With `K_SHORTEST` only: what hops cost that do not cost 1. Of several types that fit, the most refined one counts. */
  readonly costs?: InputMaybe<ReadonlyArray<TypeCost>>;
  /** Only travel relationships that pass this filter. */
  readonly filter?: InputMaybe<RelationshipFilter>;
  /** Where to start: any of these, 1 to 100. */
  readonly from: ReadonlyArray<Scalars['ID']['input']>;
  /** How many paths at most, 1 to 100. */
  readonly k?: InputMaybe<Scalars['Int']['input']>;
  /** How many hops at most, 1 to 20. */
  readonly maxHops?: InputMaybe<Scalars['Int']['input']>;
  /** What makes a path good. */
  readonly mode?: InputMaybe<PathMode>;
  /** All hops must be able to hold at one and the same time. */
  readonly simultaneous?: InputMaybe<Scalars['Boolean']['input']>;
  /** Where to arrive: any of these, 1 to 100. */
  readonly to: ReadonlyArray<Scalars['ID']['input']>;
  /** Entities to pass through on the way, in this order. */
  readonly via?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
};

/** The search was stopped before it knew the answer. */
export type PathLimitReached = {
  readonly __typename?: 'PathLimitReached';
  /** How many steps were tried. */
  readonly explored: Scalars['Int']['output'];
  /** What stopped it, what is known, and what to try, in words. */
  readonly message: Scalars['String']['output'];
  /** The paths found until then, best first: the beginning of the whole answer. */
  readonly paths: ReadonlyArray<Path>;
  /** Up to which cost everything was searched. */
  readonly searchedCost: Scalars['Float']['output'];
  /** Up to how many hops everything was searched; 0 where the mode counts something else. */
  readonly searchedHops: Scalars['Int']['output'];
  /** What stopped it. */
  readonly stoppedBy: SearchStop;
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

/** The answer to a path question. */
export type PathResult = NoPath | PathLimitReached | PathSet;

/** Paths, best first. */
export type PathSet = {
  readonly __typename?: 'PathSet';
  /**
   * True where these are known to be all there are within `maxHops` (and, for `ALL_SHORTEST`, of the least length). Fewer than
   * `k` are always all there are; with exactly `k` there may be more.
   */
  readonly complete: Scalars['Boolean']['output'];
  /** The paths found, best first. */
  readonly paths: ReadonlyArray<Path>;
  /** Everything on the paths, to be drawn. */
  readonly subgraph: Subgraph;
};

/** A human being, named or not. */
export type Person = Entity & Node & {
  readonly __typename?: 'Person';
  /** What sources say about the entity itself; what they say about its connections is on each relationship. */
  readonly claims: ReadonlyArray<Claim>;
  /** How many relationships it has. A relationship with itself counts once. */
  readonly degree: Scalars['Int']['output'];
  /** Stable and readable, for example `kassym-jomart-tokayev`. */
  readonly id: Scalars['ID']['output'];
  /** The name to show, in the language asked for where it has one, otherwise its primary name. */
  readonly name: Scalars['String']['output'];
  /** Every name it goes by: primary, aliases, former names, transliterations. */
  readonly names: ReadonlyArray<Name>;
  /** Further facts. */
  readonly properties: ReadonlyArray<Property>;
  /** How many relationships it has of each type and direction: what expanding it would bring. */
  readonly relationshipCounts: ReadonlyArray<RelationshipCount>;
  /** Its relationships, page by page, in the order of their ids. */
  readonly relationships: RelationshipConnection;
  /** Birth. */
  readonly since?: Maybe<Scalars['PartialDate']['output']>;
  /** What it is in a sentence or two; tells it apart from its namesakes. */
  readonly summary?: Maybe<Scalars['String']['output']>;
  /** What it is, as finely as the ontology says. */
  readonly type: EntityType;
  /** Death. */
  readonly until?: Maybe<Scalars['PartialDate']['output']>;
};


/** A human being, named or not. */
export type PersonDegreeArgs = {
  filter?: InputMaybe<RelationshipFilter>;
};


/** A human being, named or not. */
export type PersonNameArgs = {
  lang?: InputMaybe<Scalars['String']['input']>;
};


/** A human being, named or not. */
export type PersonRelationshipCountsArgs = {
  filter?: InputMaybe<RelationshipFilter>;
};


/** A human being, named or not. */
export type PersonRelationshipsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<RelationshipFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** Somewhere: a country as a territory, a region, a city, a street. */
export type Place = Entity & Node & {
  readonly __typename?: 'Place';
  /** What sources say about the entity itself; what they say about its connections is on each relationship. */
  readonly claims: ReadonlyArray<Claim>;
  /** How many relationships it has. A relationship with itself counts once. */
  readonly degree: Scalars['Int']['output'];
  /** Stable and readable, for example `kassym-jomart-tokayev`. */
  readonly id: Scalars['ID']['output'];
  /** The name to show, in the language asked for where it has one, otherwise its primary name. */
  readonly name: Scalars['String']['output'];
  /** Every name it goes by: primary, aliases, former names, transliterations. */
  readonly names: ReadonlyArray<Name>;
  /** Further facts. */
  readonly properties: ReadonlyArray<Property>;
  /** How many relationships it has of each type and direction: what expanding it would bring. */
  readonly relationshipCounts: ReadonlyArray<RelationshipCount>;
  /** Its relationships, page by page, in the order of their ids. */
  readonly relationships: RelationshipConnection;
  /** When it came to be. */
  readonly since?: Maybe<Scalars['PartialDate']['output']>;
  /** What it is in a sentence or two; tells it apart from its namesakes. */
  readonly summary?: Maybe<Scalars['String']['output']>;
  /** What it is, as finely as the ontology says. */
  readonly type: EntityType;
  /** When it ceased to be. */
  readonly until?: Maybe<Scalars['PartialDate']['output']>;
};


/** Somewhere: a country as a territory, a region, a city, a street. */
export type PlaceDegreeArgs = {
  filter?: InputMaybe<RelationshipFilter>;
};


/** Somewhere: a country as a territory, a region, a city, a street. */
export type PlaceNameArgs = {
  lang?: InputMaybe<Scalars['String']['input']>;
};


/** Somewhere: a country as a territory, a region, a city, a street. */
export type PlaceRelationshipCountsArgs = {
  filter?: InputMaybe<RelationshipFilter>;
};


/** Somewhere: a country as a territory, a region, a city, a street. */
export type PlaceRelationshipsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<RelationshipFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** A further fact about an entity or a relationship. */
export type Property = {
  readonly __typename?: 'Property';
  /** What the fact is about. */
  readonly key: Scalars['String']['output'];
  /** The fact, as text. */
  readonly value: Scalars['String']['output'];
};

/**
 * What the API offers. Nothing changes the graph.
 *
 * An error says in `extensions.code` what is wrong, and in `extensions.argument` with which argument: `BAD_USER_INPUT` and
 * `NOT_FOUND` want another question, `FORBIDDEN` is not for whoever asks, `STORE_UNAVAILABLE` and `BUSY` (too many searches are waiting already) the same one
 * again in a moment, `GRAPH_TOO_LARGE` a server with more room.
 */
export type Query = {
  readonly __typename?: 'Query';
  /**
   * What several actors have in common: the entities that are neighbours of many of them. Those of most actors come first,
   * then those with the fewest relationships in the whole graph: a country is everybody's neighbour and says little.
   */
  readonly commonNeighbours: CommonNeighboursResult;
  /**
   * What connects several actors: a small part of the graph that holds them together. The smallest takes too long to find;
   * this one costs less than twice as much.
   */
  readonly connect: ConnectResult;
  /** What this graph is about, a first picture to open with, and questions worth asking. */
  readonly dataset: Dataset;
  /** Entities, page by page. */
  readonly entities: EntityConnection;
  /** One entity. Null when there is none with this id. */
  readonly entity?: Maybe<Entity>;
  /** Everything that lies on any shortest path: not some paths one by one, but all of them as one picture. */
  readonly everyShortestPath: ShortestPathsResult;
  /** Whether whoever asks may save, list, change and delete views. Opening one takes only its id. */
  readonly mayKeepViews: Scalars['Boolean']['output'];
  /**
   * The entities around some entities, nearest first and, at the same distance, best connected first,
   * with every relationship between the entities of the answer that passes the filter.
   */
  readonly neighbourhood: Subgraph;
  /** Any object with a global id: an entity, a relationship or a source. Null when there is none. */
  readonly node?: Maybe<Node>;
  /** The types of entities and relationships this graph is made of. */
  readonly ontology: Ontology;
  /** How actors are connected: chains of relationships from one to the other, and what stands in the way when there is none. */
  readonly paths: PathResult;
  /** One relationship. Null when there is none with this id. */
  readonly relationship?: Maybe<Relationship>;
  /** Relationships of the whole graph, page by page, in the order of their ids. */
  readonly relationships: RelationshipConnection;
  /** A view that somebody saved. Null when there is none with this id, or it was deleted. */
  readonly savedView?: Maybe<SavedView>;
  /** The views that were saved, page by page, the one changed last first. `FORBIDDEN` unless `mayKeepViews`. */
  readonly savedViews: SavedViewConnection;
  /**
   * Find entities by any of their names: whole names, beginnings, parts of words, and names with a typo.
   * Case, diacritics and script do not matter: `токаев` finds Tokayev. The best matches come first.
   */
  readonly search: SearchConnection;
  /** One source. Null when there is none with this id. */
  readonly source?: Maybe<Source>;
  /** Sources, page by page, in the order of their ids. */
  readonly sources: SourceConnection;
  /** How large the graph is. */
  readonly statistics: Statistics;
  /** The given entities and every relationship that lies between two of them, or between one of them and one beside them. */
  readonly subgraph: Subgraph;
  /** What has changed, since a step of a saved view was kept, among what it shows. Null when there is no such step. */
  readonly viewChanges?: Maybe<ViewChanges>;
};


/**
 * What the API offers. Nothing changes the graph.
 *
 * An error says in `extensions.code` what is wrong, and in `extensions.argument` with which argument: `BAD_USER_INPUT` and
 * `NOT_FOUND` want another question, `FORBIDDEN` is not for whoever asks, `STORE_UNAVAILABLE` and `BUSY` (too many searches are waiting already) the same one
 * again in a moment, `GRAPH_TOO_LARGE` a server with more room.
 */
export type QueryCommonNeighboursArgs = {
  atLeast?: InputMaybe<Scalars['Int']['input']>;
  filter?: InputMaybe<RelationshipFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  ids: ReadonlyArray<Scalars['ID']['input']>;
};


/**
 * What the API offers. Nothing changes the graph.
 *
 * An error says in `extensions.code` what is wrong, and in `extensions.argument` with which argument: `BAD_USER_INPUT` and
 * `NOT_FOUND` want another question, `FORBIDDEN` is not for whoever asks, `STORE_UNAVAILABLE` and `BUSY` (too many searches are waiting already) the same one
 * again in a moment, `GRAPH_TOO_LARGE` a server with more room.
 */
export type QueryConnectArgs = {
  input: ConnectInput;
};


/**
 * What the API offers. Nothing changes the graph.
 *
 * An error says in `extensions.code` what is wrong, and in `extensions.argument` with which argument: `BAD_USER_INPUT` and
 * `NOT_FOUND` want another question, `FORBIDDEN` is not for whoever asks, `STORE_UNAVAILABLE` and `BUSY` (too many searches are waiting already) the same one
 * again in a moment, `GRAPH_TOO_LARGE` a server with more room.
 */
export type QueryEntitiesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<EntityFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  ids?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  orderBy?: InputMaybe<EntityOrder>;
};


/**
 * What the API offers. Nothing changes the graph.
 *
 * An error says in `extensions.code` what is wrong, and in `extensions.argument` with which argument: `BAD_USER_INPUT` and
 * `NOT_FOUND` want another question, `FORBIDDEN` is not for whoever asks, `STORE_UNAVAILABLE` and `BUSY` (too many searches are waiting already) the same one
 * again in a moment, `GRAPH_TOO_LARGE` a server with more room.
 */
export type QueryEntityArgs = {
  id: Scalars['ID']['input'];
};


/**
 * What the API offers. Nothing changes the graph.
 *
 * An error says in `extensions.code` what is wrong, and in `extensions.argument` with which argument: `BAD_USER_INPUT` and
 * `NOT_FOUND` want another question, `FORBIDDEN` is not for whoever asks, `STORE_UNAVAILABLE` and `BUSY` (too many searches are waiting already) the same one
 * again in a moment, `GRAPH_TOO_LARGE` a server with more room.
 */
export type QueryEveryShortestPathArgs = {
  input: ShortestPathsInput;
};


/**
 * What the API offers. Nothing changes the graph.
 *
 * An error says in `extensions.code` what is wrong, and in `extensions.argument` with which argument: `BAD_USER_INPUT` and
 * `NOT_FOUND` want another question, `FORBIDDEN` is not for whoever asks, `STORE_UNAVAILABLE` and `BUSY` (too many searches are waiting already) the same one
 * again in a moment, `GRAPH_TOO_LARGE` a server with more room.
 */
export type QueryNeighbourhoodArgs = {
  depth?: InputMaybe<Scalars['Int']['input']>;
  filter?: InputMaybe<RelationshipFilter>;
  ids: ReadonlyArray<Scalars['ID']['input']>;
  limit?: InputMaybe<Scalars['Int']['input']>;
};


/**
 * What the API offers. Nothing changes the graph.
 *
 * An error says in `extensions.code` what is wrong, and in `extensions.argument` with which argument: `BAD_USER_INPUT` and
 * `NOT_FOUND` want another question, `FORBIDDEN` is not for whoever asks, `STORE_UNAVAILABLE` and `BUSY` (too many searches are waiting already) the same one
 * again in a moment, `GRAPH_TOO_LARGE` a server with more room.
 */
export type QueryNodeArgs = {
  id: Scalars['ID']['input'];
};


/**
 * What the API offers. Nothing changes the graph.
 *
 * An error says in `extensions.code` what is wrong, and in `extensions.argument` with which argument: `BAD_USER_INPUT` and
 * `NOT_FOUND` want another question, `FORBIDDEN` is not for whoever asks, `STORE_UNAVAILABLE` and `BUSY` (too many searches are waiting already) the same one
 * again in a moment, `GRAPH_TOO_LARGE` a server with more room.
 */
export type QueryPathsArgs = {
  input: PathInput;
};


/**
 * What the API offers. Nothing changes the graph.
 *
 * An error says in `extensions.code` what is wrong, and in `extensions.argument` with which argument: `BAD_USER_INPUT` and
 * `NOT_FOUND` want another question, `FORBIDDEN` is not for whoever asks, `STORE_UNAVAILABLE` and `BUSY` (too many searches are waiting already) the same one
 * again in a moment, `GRAPH_TOO_LARGE` a server with more room.
 */
export type QueryRelationshipArgs = {
  id: Scalars['ID']['input'];
};


/**
 * What the API offers. Nothing changes the graph.
 *
 * An error says in `extensions.code` what is wrong, and in `extensions.argument` with which argument: `BAD_USER_INPUT` and
 * `NOT_FOUND` want another question, `FORBIDDEN` is not for whoever asks, `STORE_UNAVAILABLE` and `BUSY` (too many searches are waiting already) the same one
 * again in a moment, `GRAPH_TOO_LARGE` a server with more room.
 */
export type QueryRelationshipsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<RelationshipFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/**
 * What the API offers. Nothing changes the graph.
 *
 * An error says in `extensions.code` what is wrong, and in `extensions.argument` with which argument: `BAD_USER_INPUT` and
 * `NOT_FOUND` want another question, `FORBIDDEN` is not for whoever asks, `STORE_UNAVAILABLE` and `BUSY` (too many searches are waiting already) the same one
 * again in a moment, `GRAPH_TOO_LARGE` a server with more room.
 */
export type QuerySavedViewArgs = {
  id: Scalars['ID']['input'];
};


/**
 * What the API offers. Nothing changes the graph.
 *
 * An error says in `extensions.code` what is wrong, and in `extensions.argument` with which argument: `BAD_USER_INPUT` and
 * `NOT_FOUND` want another question, `FORBIDDEN` is not for whoever asks, `STORE_UNAVAILABLE` and `BUSY` (too many searches are waiting already) the same one
 * again in a moment, `GRAPH_TOO_LARGE` a server with more room.
 */
export type QuerySavedViewsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  text?: InputMaybe<Scalars['String']['input']>;
};


/**
 * What the API offers. Nothing changes the graph.
 *
 * An error says in `extensions.code` what is wrong, and in `extensions.argument` with which argument: `BAD_USER_INPUT` and
 * `NOT_FOUND` want another question, `FORBIDDEN` is not for whoever asks, `STORE_UNAVAILABLE` and `BUSY` (too many searches are waiting already) the same one
 * again in a moment, `GRAPH_TOO_LARGE` a server with more room.
 */
export type QuerySearchArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<EntityFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  text: Scalars['String']['input'];
};


/**
 * What the API offers. Nothing changes the graph.
 *
 * An error says in `extensions.code` what is wrong, and in `extensions.argument` with which argument: `BAD_USER_INPUT` and
 * `NOT_FOUND` want another question, `FORBIDDEN` is not for whoever asks, `STORE_UNAVAILABLE` and `BUSY` (too many searches are waiting already) the same one
 * again in a moment, `GRAPH_TOO_LARGE` a server with more room.
 */
export type QuerySourceArgs = {
  id: Scalars['ID']['input'];
};


/**
 * What the API offers. Nothing changes the graph.
 *
 * An error says in `extensions.code` what is wrong, and in `extensions.argument` with which argument: `BAD_USER_INPUT` and
 * `NOT_FOUND` want another question, `FORBIDDEN` is not for whoever asks, `STORE_UNAVAILABLE` and `BUSY` (too many searches are waiting already) the same one
 * again in a moment, `GRAPH_TOO_LARGE` a server with more room.
 */
export type QuerySourcesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/**
 * What the API offers. Nothing changes the graph.
 *
 * An error says in `extensions.code` what is wrong, and in `extensions.argument` with which argument: `BAD_USER_INPUT` and
 * `NOT_FOUND` want another question, `FORBIDDEN` is not for whoever asks, `STORE_UNAVAILABLE` and `BUSY` (too many searches are waiting already) the same one
 * again in a moment, `GRAPH_TOO_LARGE` a server with more room.
 */
export type QuerySubgraphArgs = {
  beside?: ReadonlyArray<Scalars['ID']['input']>;
  filter?: InputMaybe<RelationshipFilter>;
  ids: ReadonlyArray<Scalars['ID']['input']>;
};


/**
 * What the API offers. Nothing changes the graph.
 *
 * An error says in `extensions.code` what is wrong, and in `extensions.argument` with which argument: `BAD_USER_INPUT` and
 * `NOT_FOUND` want another question, `FORBIDDEN` is not for whoever asks, `STORE_UNAVAILABLE` and `BUSY` (too many searches are waiting already) the same one
 * again in a moment, `GRAPH_TOO_LARGE` a server with more room.
 */
export type QueryViewChangesArgs = {
  id: Scalars['ID']['input'];
  step: Scalars['ID']['input'];
};

/** A question worth asking, with what to ask about. */
export type Question = {
  readonly __typename?: 'Question';
  /** The entities it is about: the two ends of a `PATH`, otherwise one or more. */
  readonly entities: ReadonlyArray<Entity>;
  /** `PATH`: how are the two connected? `EXPAND`: what surrounds these? `CLAIMS`: what is said of this one? */
  readonly kind: QuestionKind;
  /** The question in words. */
  readonly text: Scalars['String']['output'];
};


/** A question worth asking, with what to ask about. */
export type QuestionTextArgs = {
  lang?: InputMaybe<Scalars['String']['input']>;
};

/** What sort of question it is. */
export type QuestionKind =
  /** What do the sources say of this entity? */
  | 'CLAIMS'
  /** What surrounds these entities? */
  | 'EXPAND'
  /** How are the two entities connected? */
  | 'PATH';

/** A directed connection between two entities, readable both ways. */
export type Relationship = Node & {
  readonly __typename?: 'Relationship';
  /** Who says so and where. Never empty: a relationship nobody claims does not exist. */
  readonly claims: ReadonlyArray<Claim>;
  /** Stable and readable. */
  readonly id: Scalars['ID']['output'];
  /** Further facts. */
  readonly properties: ReadonlyArray<Property>;
  /** When it began. Null when unknown. */
  readonly since?: Maybe<Scalars['PartialDate']['output']>;
  /** Where the relationship starts: who does, has or is something. */
  readonly source: Entity;
  /** The best status among its claims. */
  readonly status: ClaimStatus;
  /** Where the relationship leads. */
  readonly target: Entity;
  /** The relationship as a sentence, read from its source to its target. What is only alleged is worded as alleged. */
  readonly text: Scalars['String']['output'];
  /** What connects the two. */
  readonly type: RelationshipType;
  /** When it ended. Null when unknown or not ended. */
  readonly until?: Maybe<Scalars['PartialDate']['output']>;
};


/** A directed connection between two entities, readable both ways. */
export type RelationshipTextArgs = {
  lang?: InputMaybe<Scalars['String']['input']>;
};

/** A page of relationships. */
export type RelationshipConnection = {
  readonly __typename?: 'RelationshipConnection';
  /** The relationships with their cursors. */
  readonly edges: ReadonlyArray<RelationshipEdge>;
  /** The relationships alone. */
  readonly nodes: ReadonlyArray<Relationship>;
  /** Whether there is more. */
  readonly pageInfo: PageInfo;
  /** How many there are on all pages. */
  readonly totalCount: Scalars['Int']['output'];
};

/** How many relationships of one type an entity has in one direction. */
export type RelationshipCount = {
  readonly __typename?: 'RelationshipCount';
  /** How many there are. */
  readonly count: Scalars['Int']['output'];
  /** `OUT` when the entity is their source, `IN` when it is their target. A relationship with itself counts as `OUT`. */
  readonly direction: Direction;
  /** The type counted. */
  readonly type: RelationshipType;
};

/** A relationship in a list. */
export type RelationshipEdge = {
  readonly __typename?: 'RelationshipEdge';
  /** Where it stands in the list. */
  readonly cursor: Scalars['String']['output'];
  /** The relationship. */
  readonly node: Relationship;
};

/** Which relationships to keep. Conditions in different fields must all hold. */
export type RelationshipFilter = {
  /** That could have held on this date. Unknown beginnings and ends could be any time; a partial date could be any day it covers. */
  readonly asOf?: InputMaybe<Scalars['PartialDate']['input']>;
  /** Seen from the entity at hand; on a path, from each hop's beginning. */
  readonly direction?: InputMaybe<Direction>;
  /** That could have held at some time in this stretch. */
  readonly during?: InputMaybe<Scalars['DateRange']['input']>;
  /** Whose far end is an entity of one of these types or a type that refines one. On a path this holds for the entities passed through, not for its ends. In a list of all relationships, either end will do. */
  readonly entityTypes?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** Not of these types nor of a type that refines one. */
  readonly excludeTypes?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** Claimed by at least one of these sources. */
  readonly sources?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Whose best claim has one of these statuses. */
  readonly statuses?: InputMaybe<ReadonlyArray<ClaimStatus>>;
  /** Of one of these types or a type that refines one. */
  readonly types?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
};

/** A type of relationship. */
export type RelationshipType = {
  readonly __typename?: 'RelationshipType';
  /** The colour it is drawn in, as `#rrggbb`. */
  readonly colour: Scalars['String']['output'];
  /** What counts as one. */
  readonly description?: Maybe<Scalars['String']['output']>;
  /** Its name in filters, for example `LEADER_OF`. */
  readonly id: Scalars['ID']['output'];
  /** What stands between target and source in a sentence, for example `is led by`. */
  readonly inverseLabel: Scalars['String']['output'];
  /** What stands between source and target in a sentence, for example `is the leader of`. */
  readonly label: Scalars['String']['output'];
  /** The more general type it refines, if any. */
  readonly parent?: Maybe<RelationshipType>;
  /** The types of entity it may start from; entities of a type that refines one of these count too. */
  readonly sourceTypes: ReadonlyArray<EntityType>;
  /** True where it reads the same both ways. */
  readonly symmetric: Scalars['Boolean']['output'];
  /** The types of entity it may lead to; entities of a type that refines one of these count too. */
  readonly targetTypes: ReadonlyArray<EntityType>;
};


/** A type of relationship. */
export type RelationshipTypeInverseLabelArgs = {
  lang?: InputMaybe<Scalars['String']['input']>;
};


/** A type of relationship. */
export type RelationshipTypeLabelArgs = {
  lang?: InputMaybe<Scalars['String']['input']>;
};

/** A way to get a path after all. */
export type Relaxation = {
  readonly __typename?: 'Relaxation';
  /** The condition to loosen. */
  readonly constraint: PathConstraint;
  /** Number of hops of the shortest path it gives. */
  readonly length: Scalars['Int']['output'];
  /** How, in words. */
  readonly message: Scalars['String']['output'];
};

/** A view of the explorer that somebody kept: one step, or several that tell a story. It is no part of the graph. */
export type SavedView = {
  readonly __typename?: 'SavedView';
  /** When it was last changed, in UTC. */
  readonly changedAt: Scalars['String']['output'];
  /** Random letters and digits: whoever does not have it cannot guess it. */
  readonly id: Scalars['ID']['output'];
  /** What there is to say about all of it. May be empty. */
  readonly note: Scalars['String']['output'];
  /** When it was saved, in UTC, like `2024-05-01T12:30:00.000Z`. */
  readonly savedAt: Scalars['String']['output'];
  /** What it shows, in order; at least one. */
  readonly steps: ReadonlyArray<ViewStep>;
  /** What it is called. */
  readonly title: Scalars['String']['output'];
  /** Counts one with every change, from 1. */
  readonly version: Scalars['Int']['output'];
};

/** A page of saved views. */
export type SavedViewConnection = {
  readonly __typename?: 'SavedViewConnection';
  /** The views with their cursors. */
  readonly edges: ReadonlyArray<SavedViewEdge>;
  /** The views alone. */
  readonly nodes: ReadonlyArray<SavedViewSummary>;
  /** Whether there is more. */
  readonly pageInfo: PageInfo;
  /** How many there are on all pages. */
  readonly totalCount: Scalars['Int']['output'];
};

/** A saved view in a list. */
export type SavedViewEdge = {
  readonly __typename?: 'SavedViewEdge';
  /** Where it stands in the list. */
  readonly cursor: Scalars['String']['output'];
  /** The view. */
  readonly node: SavedViewSummary;
};

/** A view to be kept. */
export type SavedViewInput = {
  /** At most 5,000 characters. */
  readonly note?: Scalars['String']['input'];
  /** 1 to 50 steps, in order. All of a view may have 4,000,000 characters. */
  readonly steps: ReadonlyArray<ViewStepInput>;
  /** 1 to 200 characters. */
  readonly title: Scalars['String']['input'];
};

/** A saved view, as lists tell of it. */
export type SavedViewSummary = {
  readonly __typename?: 'SavedViewSummary';
  /** When it was last changed, in UTC. */
  readonly changedAt: Scalars['String']['output'];
  /** Opens the view. */
  readonly id: Scalars['ID']['output'];
  /** What there is to say about all of it. May be empty. */
  readonly note: Scalars['String']['output'];
  /** When it was saved, in UTC, like `2024-05-01T12:30:00.000Z`. */
  readonly savedAt: Scalars['String']['output'];
  /** How many steps it has. */
  readonly stepCount: Scalars['Int']['output'];
  /** What it is called. */
  readonly title: Scalars['String']['output'];
  /** Counts one with every change, from 1. */
  readonly version: Scalars['Int']['output'];
};

/** A page of search results. */
export type SearchConnection = {
  readonly __typename?: 'SearchConnection';
  /** The results with their cursors. */
  readonly edges: ReadonlyArray<SearchEdge>;
  /** Whether there is more. */
  readonly pageInfo: PageInfo;
  /** How many there are on all pages. */
  readonly totalCount: Scalars['Int']['output'];
};

/** An entity found by a search. */
export type SearchEdge = {
  readonly __typename?: 'SearchEdge';
  /** Where it stands in the list. */
  readonly cursor: Scalars['String']['output'];
  /** The name that matched. */
  readonly matchedName: Scalars['String']['output'];
  /** The entity. */
  readonly node: Entity;
  /** How well the name matches, 0 to 1; 1 is the whole name. */
  readonly score: Scalars['Float']['output'];
};

/** A search other than for paths was stopped before it knew the answer. */
export type SearchLimitReached = {
  readonly __typename?: 'SearchLimitReached';
  /** How many steps were tried. */
  readonly explored: Scalars['Int']['output'];
  /** What stopped it, what is known, and what to try, in words. */
  readonly message: Scalars['String']['output'];
  /** What stopped it. */
  readonly stoppedBy: SearchStop;
};

/** What stopped a search before it knew the answer. */
export type SearchStop =
  /** It took as many steps as a search may: the same question stops at the same step every time. */
  | 'STEPS'
  /** It took as long as a search may: on another day, or another machine, it may get further. */
  | 'TIME';

/** Everything that lies on shortest paths. */
export type ShortestPaths = {
  readonly __typename?: 'ShortestPaths';
  /** How many chains of entities they are; parallel relationships do not make another one. Exact up to 2^53 - 1, which also stands for more. */
  readonly count: Scalars['Float']['output'];
  /** How many hops they have. Null where there is no path within `maxHops`: `paths` tells what stands in the way. */
  readonly length?: Maybe<Scalars['Int']['output']>;
  /** The entities in the order of their distance from the start, and every relationship that makes a hop. */
  readonly subgraph: Subgraph;
};

/** A question about everything that lies on shortest paths. */
export type ShortestPathsInput = {
  /** Entities not to pass through. */
  readonly avoid?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Relationships not to travel. */
  readonly avoidRelationships?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Only travel relationships that pass this filter. */
  readonly filter?: InputMaybe<RelationshipFilter>;
  /** Where to start: any of these, 1 to 100. */
  readonly from: ReadonlyArray<Scalars['ID']['input']>;
  /** How many entities at most, 1 to 1,000. What did not fit is counted in `omitted`. */
  readonly limit?: InputMaybe<Scalars['Int']['input']>;
  /** How many hops at most, 1 to 20. */
  readonly maxHops?: InputMaybe<Scalars['Int']['input']>;
  /** Where to arrive: any of these, 1 to 100. */
  readonly to: ReadonlyArray<Scalars['ID']['input']>;
};

/** The answer to what lies on shortest paths. */
export type ShortestPathsResult = SearchLimitReached | ShortestPaths;

/** Something that makes claims: an article, a document, a register. */
export type Source = Node & {
  readonly __typename?: 'Source';
  /** When it was read. */
  readonly accessed?: Maybe<Scalars['PartialDate']['output']>;
  /** Everything it claims, page by page, in the order of the claims' ids. */
  readonly claims: ClaimConnection;
  /** Stable and readable. */
  readonly id: Scalars['ID']['output'];
  /** The language it is written in, as a language tag. */
  readonly language?: Maybe<Scalars['String']['output']>;
  /** When it was published. */
  readonly published?: Maybe<Scalars['PartialDate']['output']>;
  /** Who published it. */
  readonly publisher?: Maybe<Scalars['String']['output']>;
  /** From which standpoint it speaks: what a reader should know before relying on it. */
  readonly standpoint?: Maybe<Scalars['String']['output']>;
  /** Its title. */
  readonly title: Scalars['String']['output'];
  /** Where it can be read, if known. */
  readonly url?: Maybe<Scalars['String']['output']>;
};


/** Something that makes claims: an article, a document, a register. */
export type SourceClaimsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** A page of sources. */
export type SourceConnection = {
  readonly __typename?: 'SourceConnection';
  /** The sources with their cursors. */
  readonly edges: ReadonlyArray<SourceEdge>;
  /** The sources alone. */
  readonly nodes: ReadonlyArray<Source>;
  /** Whether there is more. */
  readonly pageInfo: PageInfo;
  /** How many there are on all pages. */
  readonly totalCount: Scalars['Int']['output'];
};

/** A source in a list. */
export type SourceEdge = {
  readonly __typename?: 'SourceEdge';
  /** Where it stands in the list. */
  readonly cursor: Scalars['String']['output'];
  /** The source. */
  readonly node: Source;
};

/** How large the graph is. */
export type Statistics = {
  readonly __typename?: 'Statistics';
  /** How many claims it has. */
  readonly claims: Scalars['Int']['output'];
  /** How many entities it has. */
  readonly entities: Scalars['Int']['output'];
  /** How many relationships it has. */
  readonly relationships: Scalars['Int']['output'];
  /** Grows by one with every change. */
  readonly revision: Scalars['Int']['output'];
  /** How many sources it has. */
  readonly sources: Scalars['Int']['output'];
};

/** Part of the graph. */
export type Subgraph = {
  readonly __typename?: 'Subgraph';
  /** Its entities. */
  readonly entities: ReadonlyArray<Entity>;
  /** How many entities that belong to the answer were left out because of the limit. */
  readonly omitted: Scalars['Int']['output'];
  /** Every relationship between its entities that passes the filter. */
  readonly relationships: ReadonlyArray<Relationship>;
};

/** Anything else one can be connected to: a law, a policy, a measure, a programme, a figure. */
export type Thing = Entity & Node & {
  readonly __typename?: 'Thing';
  /** What sources say about the entity itself; what they say about its connections is on each relationship. */
  readonly claims: ReadonlyArray<Claim>;
  /** How many relationships it has. A relationship with itself counts once. */
  readonly degree: Scalars['Int']['output'];
  /** Stable and readable, for example `kassym-jomart-tokayev`. */
  readonly id: Scalars['ID']['output'];
  /** The name to show, in the language asked for where it has one, otherwise its primary name. */
  readonly name: Scalars['String']['output'];
  /** Every name it goes by: primary, aliases, former names, transliterations. */
  readonly names: ReadonlyArray<Name>;
  /** Further facts. */
  readonly properties: ReadonlyArray<Property>;
  /** How many relationships it has of each type and direction: what expanding it would bring. */
  readonly relationshipCounts: ReadonlyArray<RelationshipCount>;
  /** Its relationships, page by page, in the order of their ids. */
  readonly relationships: RelationshipConnection;
  /** When it came into force or use. */
  readonly since?: Maybe<Scalars['PartialDate']['output']>;
  /** What it is in a sentence or two; tells it apart from its namesakes. */
  readonly summary?: Maybe<Scalars['String']['output']>;
  /** What it is, as finely as the ontology says. */
  readonly type: EntityType;
  /** When it ceased to be in force or use. */
  readonly until?: Maybe<Scalars['PartialDate']['output']>;
};


/** Anything else one can be connected to: a law, a policy, a measure, a programme, a figure. */
export type ThingDegreeArgs = {
  filter?: InputMaybe<RelationshipFilter>;
};


/** Anything else one can be connected to: a law, a policy, a measure, a programme, a figure. */
export type ThingNameArgs = {
  lang?: InputMaybe<Scalars['String']['input']>;
};


/** Anything else one can be connected to: a law, a policy, a measure, a programme, a figure. */
export type ThingRelationshipCountsArgs = {
  filter?: InputMaybe<RelationshipFilter>;
};


/** Anything else one can be connected to: a law, a policy, a measure, a programme, a figure. */
export type ThingRelationshipsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<RelationshipFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** What a hop over a relationship of a type, or of a type that refines it, costs. */
export type TypeCost = {
  /** From 0.001 to 1000; finer than a thousandth is rounded. */
  readonly cost: Scalars['Float']['input'];
  /** A type of relationship; each may be named once. */
  readonly type: Scalars['String']['input'];
};

/** A record that is not as it was. */
export type ViewChange = {
  readonly __typename?: 'ViewChange';
  /** The entity or relationship a claim speaks about; otherwise the record itself. Null when it is gone. */
  readonly about?: Maybe<Node>;
  /** The claim as it is now. Null for other records, and for a claim that is gone. */
  readonly claim?: Maybe<Claim>;
  /** What happened to it. */
  readonly how: ViewChangeKind;
  /** The record's id. */
  readonly id: Scalars['ID']['output'];
  /** What sort of record. */
  readonly what: ViewRecord;
};

/** What can happen to a record. */
export type ViewChangeKind =
  /** It was not there. */
  | 'ADDED'
  /** It says something else now. */
  | 'CHANGED'
  /** It is gone, or is about something else now. */
  | 'REMOVED';

/** What has changed among what a view shows: its entities, the relationships between them, and every claim about either. */
export type ViewChanges = {
  readonly __typename?: 'ViewChanges';
  /** What has changed, at most 200 records: entities first, then relationships, then claims. */
  readonly changes: ReadonlyArray<ViewChange>;
  /** The revision of the data when the step was kept. */
  readonly from: Scalars['Int']['output'];
  /** The revision of the data now. */
  readonly to: Scalars['Int']['output'];
  /** How many records have changed. */
  readonly totalCount: Scalars['Int']['output'];
};

/** A sort of record that a view shows. */
export type ViewRecord =
  /** A claim about one of the entities or relationships. */
  | 'CLAIM'
  /** An entity. */
  | 'ENTITY'
  /** A relationship between two of the entities. */
  | 'RELATIONSHIP';

/** One state of the explorer, with what there is to say about it. */
export type ViewStep = {
  readonly __typename?: 'ViewStep';
  /** Unique in its view. */
  readonly id: Scalars['ID']['output'];
  /** May be empty. */
  readonly note: Scalars['String']['output'];
  /** The revision of the data it was kept at. */
  readonly revision: Scalars['Int']['output'];
  /** What the explorer's address holds after its `#`. */
  readonly state: Scalars['String']['output'];
  /** May be empty. */
  readonly title: Scalars['String']['output'];
};

/** A step of a view to be kept: an old one that stays, or one that is kept now. */
export type ViewStepInput = {
  /** The entities it shows, at most 5,000: what is said of them is compared when the view is opened again. */
  readonly entities?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** An old step that keeps its state and its revision; then `state` and `entities` must be left out. */
  readonly id?: InputMaybe<Scalars['ID']['input']>;
  /** At most 5,000 characters. */
  readonly note?: Scalars['String']['input'];
  /** What the explorer's address holds after its `#`, at most 200,000 characters. */
  readonly state?: InputMaybe<Scalars['String']['input']>;
  /** At most 200 characters. */
  readonly title?: Scalars['String']['input'];
};



export type ResolverTypeWrapper<T> = Promise<T> | T;


export type ResolverWithResolve<TResult, TParent, TContext, TArgs> = {
  resolve: ResolverFn<TResult, TParent, TContext, TArgs>;
};
export type Resolver<TResult, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> = ResolverFn<TResult, TParent, TContext, TArgs> | ResolverWithResolve<TResult, TParent, TContext, TArgs>;

export type ResolverFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => Promise<TResult> | TResult;

export type SubscriptionSubscribeFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => AsyncIterable<TResult> | Promise<AsyncIterable<TResult>>;

export type SubscriptionResolveFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => TResult | Promise<TResult>;

export interface SubscriptionSubscriberObject<TResult, TKey extends string, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<{ [key in TKey]: TResult }, TParent, TContext, TArgs>;
  resolve?: SubscriptionResolveFn<TResult, { [key in TKey]: TResult }, TContext, TArgs>;
}

export interface SubscriptionResolverObject<TResult, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<any, TParent, TContext, TArgs>;
  resolve: SubscriptionResolveFn<TResult, any, TContext, TArgs>;
}

export type SubscriptionObject<TResult, TKey extends string, TParent, TContext, TArgs> =
  | SubscriptionSubscriberObject<TResult, TKey, TParent, TContext, TArgs>
  | SubscriptionResolverObject<TResult, TParent, TContext, TArgs>;

export type SubscriptionResolver<TResult, TKey extends string, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> =
  | ((...args: any[]) => SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>)
  | SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>;

export type TypeResolveFn<TTypes, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>> = (
  parent: TParent,
  context: TContext,
  info: GraphQLResolveInfo
) => Maybe<TTypes> | Promise<Maybe<TTypes>>;

export type IsTypeOfResolverFn<T = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>> = (obj: T, context: TContext, info: GraphQLResolveInfo) => boolean | Promise<boolean>;

export type NextResolverFn<T> = () => Promise<T>;

export type DirectiveResolverFn<TResult = Record<PropertyKey, never>, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> = (
  next: NextResolverFn<TResult>,
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => TResult | Promise<TResult>;



/** Mapping of union types */
export type ResolversUnionTypes<_RefType extends Record<string, unknown>> = {
  CommonNeighboursResult:
    | ( CommonNeighboursModel )
    | ( SearchLimitModel )
  ;
  PathResult:
    | ( NoPathModel )
    | ( PathLimitModel )
    | ( PathSetModel )
  ;
  ShortestPathsResult:
    | ( SearchLimitModel )
    | ( ShortestPathsModel )
  ;
};

/** Mapping of interface types */
export type ResolversInterfaceTypes<_RefType extends Record<string, unknown>> = {
  Entity:
    | ( EntityModel )
    | ( EntityModel )
    | ( EntityModel )
    | ( EntityModel )
    | ( EntityModel )
  ;
  Node:
    | ( EntityModel )
    | ( EntityModel )
    | ( EntityModel )
    | ( EntityModel )
    | ( StoredRelationship )
    | ( SourceModel )
    | ( EntityModel )
  ;
};

/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
  Claim: ResolverTypeWrapper<ClaimModel>;
  ClaimConnection: ResolverTypeWrapper<Omit<ClaimConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['ClaimEdge']>, nodes: ReadonlyArray<ResolversTypes['Claim']> }>;
  ClaimEdge: ResolverTypeWrapper<Omit<ClaimEdge, 'node'> & { node: ResolversTypes['Claim'] }>;
  ClaimStatus: ClaimStatus;
  CommonLink: ResolverTypeWrapper<CommonLinkModel>;
  CommonNeighbour: ResolverTypeWrapper<CommonNeighbourModel>;
  CommonNeighbours: ResolverTypeWrapper<CommonNeighboursModel>;
  CommonNeighboursResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['CommonNeighboursResult']>;
  ConnectInput: ConnectInput;
  ConnectResult: ResolverTypeWrapper<ConnectOutcome>;
  ConnectWeight: ConnectWeight;
  ConnectedGroup: ResolverTypeWrapper<ConnectedGroupModel>;
  Dataset: ResolverTypeWrapper<DatasetInfo>;
  DateRange: ResolverTypeWrapper<Scalars['DateRange']['output']>;
  Direction: Direction;
  Entity: ResolverTypeWrapper<EntityModel>;
  EntityConnection: ResolverTypeWrapper<Omit<EntityConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['EntityEdge']>, nodes: ReadonlyArray<ResolversTypes['Entity']> }>;
  EntityEdge: ResolverTypeWrapper<Omit<EntityEdge, 'node'> & { node: ResolversTypes['Entity'] }>;
  EntityFilter: EntityFilter;
  EntityKind: EntityKind;
  EntityOrder: EntityOrder;
  EntityType: ResolverTypeWrapper<EntityTypeModel>;
  Event: ResolverTypeWrapper<EntityModel>;
  Float: ResolverTypeWrapper<Scalars['Float']['output']>;
  Hop: ResolverTypeWrapper<HopModel>;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  Mutation: ResolverTypeWrapper<Record<PropertyKey, never>>;
  Name: ResolverTypeWrapper<Name>;
  NameKind: NameKind;
  NoPath: ResolverTypeWrapper<NoPathModel>;
  NoPathReason: ResolverTypeWrapper<ReasonModel>;
  Node: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['Node']>;
  Ontology: ResolverTypeWrapper<OntologyModel>;
  Organization: ResolverTypeWrapper<EntityModel>;
  PageInfo: ResolverTypeWrapper<PageInfo>;
  PartialDate: ResolverTypeWrapper<Scalars['PartialDate']['output']>;
  Path: ResolverTypeWrapper<PathModel>;
  PathConstraint: PathConstraint;
  PathInput: PathInput;
  PathLimitReached: ResolverTypeWrapper<PathLimitModel>;
  PathMode: PathMode;
  PathResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['PathResult']>;
  PathSet: ResolverTypeWrapper<PathSetModel>;
  Person: ResolverTypeWrapper<EntityModel>;
  Place: ResolverTypeWrapper<EntityModel>;
  Property: ResolverTypeWrapper<Property>;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  Question: ResolverTypeWrapper<QuestionModel>;
  QuestionKind: QuestionKind;
  Relationship: ResolverTypeWrapper<StoredRelationship>;
  RelationshipConnection: ResolverTypeWrapper<Omit<RelationshipConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['RelationshipEdge']>, nodes: ReadonlyArray<ResolversTypes['Relationship']> }>;
  RelationshipCount: ResolverTypeWrapper<RelationshipCountModel>;
  RelationshipEdge: ResolverTypeWrapper<Omit<RelationshipEdge, 'node'> & { node: ResolversTypes['Relationship'] }>;
  RelationshipFilter: RelationshipFilter;
  RelationshipType: ResolverTypeWrapper<RelationshipTypeModel>;
  Relaxation: ResolverTypeWrapper<RelaxationModel>;
  SavedView: ResolverTypeWrapper<SavedViewModel>;
  SavedViewConnection: ResolverTypeWrapper<Omit<SavedViewConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['SavedViewEdge']>, nodes: ReadonlyArray<ResolversTypes['SavedViewSummary']> }>;
  SavedViewEdge: ResolverTypeWrapper<Omit<SavedViewEdge, 'node'> & { node: ResolversTypes['SavedViewSummary'] }>;
  SavedViewInput: SavedViewInput;
  SavedViewSummary: ResolverTypeWrapper<SavedViewSummaryModel>;
  SearchConnection: ResolverTypeWrapper<Omit<SearchConnection, 'edges'> & { edges: ReadonlyArray<ResolversTypes['SearchEdge']> }>;
  SearchEdge: ResolverTypeWrapper<Omit<SearchEdge, 'node'> & { node: ResolversTypes['Entity'] }>;
  SearchLimitReached: ResolverTypeWrapper<SearchLimitModel>;
  SearchStop: SearchStop;
  ShortestPaths: ResolverTypeWrapper<ShortestPathsModel>;
  ShortestPathsInput: ShortestPathsInput;
  ShortestPathsResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ShortestPathsResult']>;
  Source: ResolverTypeWrapper<SourceModel>;
  SourceConnection: ResolverTypeWrapper<Omit<SourceConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['SourceEdge']>, nodes: ReadonlyArray<ResolversTypes['Source']> }>;
  SourceEdge: ResolverTypeWrapper<Omit<SourceEdge, 'node'> & { node: ResolversTypes['Source'] }>;
  Statistics: ResolverTypeWrapper<Statistics>;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
  Subgraph: ResolverTypeWrapper<SubgraphIds>;
  Thing: ResolverTypeWrapper<EntityModel>;
  TypeCost: TypeCost;
  ViewChange: ResolverTypeWrapper<RecordChange>;
  ViewChangeKind: ViewChangeKind;
  ViewChanges: ResolverTypeWrapper<Omit<ViewChanges, 'changes'> & { changes: ReadonlyArray<ResolversTypes['ViewChange']> }>;
  ViewRecord: ViewRecord;
  ViewStep: ResolverTypeWrapper<ViewStepModel>;
  ViewStepInput: ViewStepInput;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  Boolean: Scalars['Boolean']['output'];
  Claim: ClaimModel;
  ClaimConnection: Omit<ClaimConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['ClaimEdge']>, nodes: ReadonlyArray<ResolversParentTypes['Claim']> };
  ClaimEdge: Omit<ClaimEdge, 'node'> & { node: ResolversParentTypes['Claim'] };
  CommonLink: CommonLinkModel;
  CommonNeighbour: CommonNeighbourModel;
  CommonNeighbours: CommonNeighboursModel;
  CommonNeighboursResult: ResolversUnionTypes<ResolversParentTypes>['CommonNeighboursResult'];
  ConnectInput: ConnectInput;
  ConnectResult: ConnectOutcome;
  ConnectedGroup: ConnectedGroupModel;
  Dataset: DatasetInfo;
  DateRange: Scalars['DateRange']['output'];
  Entity: EntityModel;
  EntityConnection: Omit<EntityConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['EntityEdge']>, nodes: ReadonlyArray<ResolversParentTypes['Entity']> };
  EntityEdge: Omit<EntityEdge, 'node'> & { node: ResolversParentTypes['Entity'] };
  EntityFilter: EntityFilter;
  EntityType: EntityTypeModel;
  Event: EntityModel;
  Float: Scalars['Float']['output'];
  Hop: HopModel;
  ID: Scalars['ID']['output'];
  Int: Scalars['Int']['output'];
  Mutation: Record<PropertyKey, never>;
  Name: Name;
  NoPath: NoPathModel;
  NoPathReason: ReasonModel;
  Node: ResolversInterfaceTypes<ResolversParentTypes>['Node'];
  Ontology: OntologyModel;
  Organization: EntityModel;
  PageInfo: PageInfo;
  PartialDate: Scalars['PartialDate']['output'];
  Path: PathModel;
  PathInput: PathInput;
  PathLimitReached: PathLimitModel;
  PathResult: ResolversUnionTypes<ResolversParentTypes>['PathResult'];
  PathSet: PathSetModel;
  Person: EntityModel;
  Place: EntityModel;
  Property: Property;
  Query: Record<PropertyKey, never>;
  Question: QuestionModel;
  Relationship: StoredRelationship;
  RelationshipConnection: Omit<RelationshipConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['RelationshipEdge']>, nodes: ReadonlyArray<ResolversParentTypes['Relationship']> };
  RelationshipCount: RelationshipCountModel;
  RelationshipEdge: Omit<RelationshipEdge, 'node'> & { node: ResolversParentTypes['Relationship'] };
  RelationshipFilter: RelationshipFilter;
  RelationshipType: RelationshipTypeModel;
  Relaxation: RelaxationModel;
  SavedView: SavedViewModel;
  SavedViewConnection: Omit<SavedViewConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['SavedViewEdge']>, nodes: ReadonlyArray<ResolversParentTypes['SavedViewSummary']> };
  SavedViewEdge: Omit<SavedViewEdge, 'node'> & { node: ResolversParentTypes['SavedViewSummary'] };
  SavedViewInput: SavedViewInput;
  SavedViewSummary: SavedViewSummaryModel;
  SearchConnection: Omit<SearchConnection, 'edges'> & { edges: ReadonlyArray<ResolversParentTypes['SearchEdge']> };
  SearchEdge: Omit<SearchEdge, 'node'> & { node: ResolversParentTypes['Entity'] };
  SearchLimitReached: SearchLimitModel;
  ShortestPaths: ShortestPathsModel;
  ShortestPathsInput: ShortestPathsInput;
  ShortestPathsResult: ResolversUnionTypes<ResolversParentTypes>['ShortestPathsResult'];
  Source: SourceModel;
  SourceConnection: Omit<SourceConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['SourceEdge']>, nodes: ReadonlyArray<ResolversParentTypes['Source']> };
  SourceEdge: Omit<SourceEdge, 'node'> & { node: ResolversParentTypes['Source'] };
  Statistics: Statistics;
  String: Scalars['String']['output'];
  Subgraph: SubgraphIds;
  Thing: EntityModel;
  TypeCost: TypeCost;
  ViewChange: RecordChange;
  ViewChanges: Omit<ViewChanges, 'changes'> & { changes: ReadonlyArray<ResolversParentTypes['ViewChange']> };
  ViewStep: ViewStepModel;
  ViewStepInput: ViewStepInput;
};

export type ClaimResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Claim'] = ResolversParentTypes['Claim']> = {
  about?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  attributedTo?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  contradicted?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  date?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  field?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  locator?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  number?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  source?: Resolver<ResolversTypes['Source'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['ClaimStatus'], ParentType, ContextType>;
  unit?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  value?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type ClaimConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ClaimConnection'] = ResolversParentTypes['ClaimConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['ClaimEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Claim']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ClaimEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ClaimEdge'] = ResolversParentTypes['ClaimEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Claim'], ParentType, ContextType>;
};

export type CommonLinkResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CommonLink'] = ResolversParentTypes['CommonLink']> = {
  actor?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  relationships?: Resolver<ReadonlyArray<ResolversTypes['Relationship']>, ParentType, ContextType>;
};

export type CommonNeighbourResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CommonNeighbour'] = ResolversParentTypes['CommonNeighbour']> = {
  entity?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  links?: Resolver<ReadonlyArray<ResolversTypes['CommonLink']>, ParentType, ContextType>;
};

export type CommonNeighboursResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CommonNeighbours'] = ResolversParentTypes['CommonNeighbours']> = {
  items?: Resolver<ReadonlyArray<ResolversTypes['CommonNeighbour']>, ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CommonNeighboursResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CommonNeighboursResult'] = ResolversParentTypes['CommonNeighboursResult']> = {
  __resolveType: TypeResolveFn<'CommonNeighbours' | 'SearchLimitReached', ParentType, ContextType>;
};

export type ConnectResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ConnectResult'] = ResolversParentTypes['ConnectResult']> = {
  explored?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  groups?: Resolver<ReadonlyArray<ResolversTypes['ConnectedGroup']>, ParentType, ContextType>;
  stoppedBy?: Resolver<Maybe<ResolversTypes['SearchStop']>, ParentType, ContextType>;
  subgraph?: Resolver<ResolversTypes['Subgraph'], ParentType, ContextType>;
};

export type ConnectedGroupResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ConnectedGroup'] = ResolversParentTypes['ConnectedGroup']> = {
  actors?: Resolver<ReadonlyArray<ResolversTypes['Entity']>, ParentType, ContextType>;
  cost?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  entities?: Resolver<ReadonlyArray<ResolversTypes['Entity']>, ParentType, ContextType>;
  hops?: Resolver<ReadonlyArray<ResolversTypes['Hop']>, ParentType, ContextType>;
};

export type DatasetResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Dataset'] = ResolversParentTypes['Dataset']> = {
  description?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<DatasetDescriptionArgs, 'lang'>>;
  opening?: Resolver<ReadonlyArray<ResolversTypes['Entity']>, ParentType, ContextType>;
  questions?: Resolver<ReadonlyArray<ResolversTypes['Question']>, ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<DatasetTitleArgs, 'lang'>>;
};

export interface DateRangeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['DateRange'], any> {
  name: 'DateRange';
}

export type EntityResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Entity'] = ResolversParentTypes['Entity']> = {
  __resolveType: TypeResolveFn<'Event' | 'Organization' | 'Person' | 'Place' | 'Thing', ParentType, ContextType>;
};

export type EntityConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EntityConnection'] = ResolversParentTypes['EntityConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['EntityEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Entity']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type EntityEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EntityEdge'] = ResolversParentTypes['EntityEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
};

export type EntityTypeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EntityType'] = ResolversParentTypes['EntityType']> = {
  colour?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  description?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  icon?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['EntityKind'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<EntityTypeLabelArgs, 'lang'>>;
  parent?: Resolver<Maybe<ResolversTypes['EntityType']>, ParentType, ContextType>;
};

export type EventResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Event'] = ResolversParentTypes['Event']> = {
  claims?: Resolver<ReadonlyArray<ResolversTypes['Claim']>, ParentType, ContextType>;
  degree?: Resolver<ResolversTypes['Int'], ParentType, ContextType, Partial<EventDegreeArgs>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType, Partial<EventNameArgs>>;
  names?: Resolver<ReadonlyArray<ResolversTypes['Name']>, ParentType, ContextType>;
  properties?: Resolver<ReadonlyArray<ResolversTypes['Property']>, ParentType, ContextType>;
  relationshipCounts?: Resolver<ReadonlyArray<ResolversTypes['RelationshipCount']>, ParentType, ContextType, Partial<EventRelationshipCountsArgs>>;
  relationships?: Resolver<ResolversTypes['RelationshipConnection'], ParentType, ContextType, RequireFields<EventRelationshipsArgs, 'first'>>;
  since?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  summary?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  type?: Resolver<ResolversTypes['EntityType'], ParentType, ContextType>;
  until?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type HopResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Hop'] = ResolversParentTypes['Hop']> = {
  alternatives?: Resolver<ReadonlyArray<ResolversTypes['Relationship']>, ParentType, ContextType>;
  forward?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  from?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  index?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  relationship?: Resolver<ResolversTypes['Relationship'], ParentType, ContextType>;
  to?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
};

export type MutationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Mutation'] = ResolversParentTypes['Mutation']> = {
  changeView?: Resolver<ResolversTypes['SavedView'], ParentType, ContextType, RequireFields<MutationChangeViewArgs, 'attempts' | 'id' | 'input' | 'version'>>;
  deleteView?: Resolver<ResolversTypes['SavedView'], ParentType, ContextType, RequireFields<MutationDeleteViewArgs, 'id'>>;
  restoreView?: Resolver<ResolversTypes['SavedView'], ParentType, ContextType, RequireFields<MutationRestoreViewArgs, 'id'>>;
  saveView?: Resolver<ResolversTypes['SavedView'], ParentType, ContextType, RequireFields<MutationSaveViewArgs, 'input'>>;
};

export type NameResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Name'] = ResolversParentTypes['Name']> = {
  kind?: Resolver<ResolversTypes['NameKind'], ParentType, ContextType>;
  lang?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  script?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  since?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  until?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
};

export type NoPathResolvers<ContextType = Context, ParentType extends ResolversParentTypes['NoPath'] = ResolversParentTypes['NoPath']> = {
  reasons?: Resolver<ReadonlyArray<ResolversTypes['NoPathReason']>, ParentType, ContextType>;
  relaxations?: Resolver<ReadonlyArray<ResolversTypes['Relaxation']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type NoPathReasonResolvers<ContextType = Context, ParentType extends ResolversParentTypes['NoPathReason'] = ResolversParentTypes['NoPathReason']> = {
  constraint?: Resolver<ResolversTypes['PathConstraint'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type NodeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Node'] = ResolversParentTypes['Node']> = {
  __resolveType: TypeResolveFn<'Event' | 'Organization' | 'Person' | 'Place' | 'Relationship' | 'Source' | 'Thing', ParentType, ContextType>;
};

export type OntologyResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Ontology'] = ResolversParentTypes['Ontology']> = {
  entityTypes?: Resolver<ReadonlyArray<ResolversTypes['EntityType']>, ParentType, ContextType>;
  relationshipTypes?: Resolver<ReadonlyArray<ResolversTypes['RelationshipType']>, ParentType, ContextType>;
};

export type OrganizationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Organization'] = ResolversParentTypes['Organization']> = {
  claims?: Resolver<ReadonlyArray<ResolversTypes['Claim']>, ParentType, ContextType>;
  degree?: Resolver<ResolversTypes['Int'], ParentType, ContextType, Partial<OrganizationDegreeArgs>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType, Partial<OrganizationNameArgs>>;
  names?: Resolver<ReadonlyArray<ResolversTypes['Name']>, ParentType, ContextType>;
  properties?: Resolver<ReadonlyArray<ResolversTypes['Property']>, ParentType, ContextType>;
  relationshipCounts?: Resolver<ReadonlyArray<ResolversTypes['RelationshipCount']>, ParentType, ContextType, Partial<OrganizationRelationshipCountsArgs>>;
  relationships?: Resolver<ResolversTypes['RelationshipConnection'], ParentType, ContextType, RequireFields<OrganizationRelationshipsArgs, 'first'>>;
  since?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  summary?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  type?: Resolver<ResolversTypes['EntityType'], ParentType, ContextType>;
  until?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PageInfoResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PageInfo'] = ResolversParentTypes['PageInfo']> = {
  endCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  hasNextPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  hasPreviousPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  startCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export interface PartialDateScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['PartialDate'], any> {
  name: 'PartialDate';
}

export type PathResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Path'] = ResolversParentTypes['Path']> = {
  cost?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  entities?: Resolver<ReadonlyArray<ResolversTypes['Entity']>, ParentType, ContextType>;
  holdsWithoutAllegations?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  hops?: Resolver<ReadonlyArray<ResolversTypes['Hop']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  length?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<PathTextArgs, 'lang'>>;
  validDuring?: Resolver<Maybe<ResolversTypes['DateRange']>, ParentType, ContextType>;
  weakestHop?: Resolver<ResolversTypes['Hop'], ParentType, ContextType>;
  withoutAllegations?: Resolver<ResolversTypes['PathResult'], ParentType, ContextType>;
};

export type PathLimitReachedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PathLimitReached'] = ResolversParentTypes['PathLimitReached']> = {
  explored?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  paths?: Resolver<ReadonlyArray<ResolversTypes['Path']>, ParentType, ContextType>;
  searchedCost?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  searchedHops?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  stoppedBy?: Resolver<ResolversTypes['SearchStop'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PathResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PathResult'] = ResolversParentTypes['PathResult']> = {
  __resolveType: TypeResolveFn<'NoPath' | 'PathLimitReached' | 'PathSet', ParentType, ContextType>;
};

export type PathSetResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PathSet'] = ResolversParentTypes['PathSet']> = {
  complete?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  paths?: Resolver<ReadonlyArray<ResolversTypes['Path']>, ParentType, ContextType>;
  subgraph?: Resolver<ResolversTypes['Subgraph'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PersonResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Person'] = ResolversParentTypes['Person']> = {
  claims?: Resolver<ReadonlyArray<ResolversTypes['Claim']>, ParentType, ContextType>;
  degree?: Resolver<ResolversTypes['Int'], ParentType, ContextType, Partial<PersonDegreeArgs>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType, Partial<PersonNameArgs>>;
  names?: Resolver<ReadonlyArray<ResolversTypes['Name']>, ParentType, ContextType>;
  properties?: Resolver<ReadonlyArray<ResolversTypes['Property']>, ParentType, ContextType>;
  relationshipCounts?: Resolver<ReadonlyArray<ResolversTypes['RelationshipCount']>, ParentType, ContextType, Partial<PersonRelationshipCountsArgs>>;
  relationships?: Resolver<ResolversTypes['RelationshipConnection'], ParentType, ContextType, RequireFields<PersonRelationshipsArgs, 'first'>>;
  since?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  summary?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  type?: Resolver<ResolversTypes['EntityType'], ParentType, ContextType>;
  until?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PlaceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Place'] = ResolversParentTypes['Place']> = {
  claims?: Resolver<ReadonlyArray<ResolversTypes['Claim']>, ParentType, ContextType>;
  degree?: Resolver<ResolversTypes['Int'], ParentType, ContextType, Partial<PlaceDegreeArgs>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType, Partial<PlaceNameArgs>>;
  names?: Resolver<ReadonlyArray<ResolversTypes['Name']>, ParentType, ContextType>;
  properties?: Resolver<ReadonlyArray<ResolversTypes['Property']>, ParentType, ContextType>;
  relationshipCounts?: Resolver<ReadonlyArray<ResolversTypes['RelationshipCount']>, ParentType, ContextType, Partial<PlaceRelationshipCountsArgs>>;
  relationships?: Resolver<ResolversTypes['RelationshipConnection'], ParentType, ContextType, RequireFields<PlaceRelationshipsArgs, 'first'>>;
  since?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  summary?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  type?: Resolver<ResolversTypes['EntityType'], ParentType, ContextType>;
  until?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PropertyResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Property'] = ResolversParentTypes['Property']> = {
  key?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  value?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type QueryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  commonNeighbours?: Resolver<ResolversTypes['CommonNeighboursResult'], ParentType, ContextType, RequireFields<QueryCommonNeighboursArgs, 'first' | 'ids'>>;
  connect?: Resolver<ResolversTypes['ConnectResult'], ParentType, ContextType, RequireFields<QueryConnectArgs, 'input'>>;
  dataset?: Resolver<ResolversTypes['Dataset'], ParentType, ContextType>;
  entities?: Resolver<ResolversTypes['EntityConnection'], ParentType, ContextType, RequireFields<QueryEntitiesArgs, 'first' | 'orderBy'>>;
  entity?: Resolver<Maybe<ResolversTypes['Entity']>, ParentType, ContextType, RequireFields<QueryEntityArgs, 'id'>>;
  everyShortestPath?: Resolver<ResolversTypes['ShortestPathsResult'], ParentType, ContextType, RequireFields<QueryEveryShortestPathArgs, 'input'>>;
  mayKeepViews?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  neighbourhood?: Resolver<ResolversTypes['Subgraph'], ParentType, ContextType, RequireFields<QueryNeighbourhoodArgs, 'depth' | 'ids' | 'limit'>>;
  node?: Resolver<Maybe<ResolversTypes['Node']>, ParentType, ContextType, RequireFields<QueryNodeArgs, 'id'>>;
  ontology?: Resolver<ResolversTypes['Ontology'], ParentType, ContextType>;
  paths?: Resolver<ResolversTypes['PathResult'], ParentType, ContextType, RequireFields<QueryPathsArgs, 'input'>>;
  relationship?: Resolver<Maybe<ResolversTypes['Relationship']>, ParentType, ContextType, RequireFields<QueryRelationshipArgs, 'id'>>;
  relationships?: Resolver<ResolversTypes['RelationshipConnection'], ParentType, ContextType, RequireFields<QueryRelationshipsArgs, 'first'>>;
  savedView?: Resolver<Maybe<ResolversTypes['SavedView']>, ParentType, ContextType, RequireFields<QuerySavedViewArgs, 'id'>>;
  savedViews?: Resolver<ResolversTypes['SavedViewConnection'], ParentType, ContextType, RequireFields<QuerySavedViewsArgs, 'first' | 'text'>>;
  search?: Resolver<ResolversTypes['SearchConnection'], ParentType, ContextType, RequireFields<QuerySearchArgs, 'first' | 'text'>>;
  source?: Resolver<Maybe<ResolversTypes['Source']>, ParentType, ContextType, RequireFields<QuerySourceArgs, 'id'>>;
  sources?: Resolver<ResolversTypes['SourceConnection'], ParentType, ContextType, RequireFields<QuerySourcesArgs, 'first'>>;
  statistics?: Resolver<ResolversTypes['Statistics'], ParentType, ContextType>;
  subgraph?: Resolver<ResolversTypes['Subgraph'], ParentType, ContextType, RequireFields<QuerySubgraphArgs, 'beside' | 'ids'>>;
  viewChanges?: Resolver<Maybe<ResolversTypes['ViewChanges']>, ParentType, ContextType, RequireFields<QueryViewChangesArgs, 'id' | 'step'>>;
};

export type QuestionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Question'] = ResolversParentTypes['Question']> = {
  entities?: Resolver<ReadonlyArray<ResolversTypes['Entity']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['QuestionKind'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<QuestionTextArgs, 'lang'>>;
};

export type RelationshipResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Relationship'] = ResolversParentTypes['Relationship']> = {
  claims?: Resolver<ReadonlyArray<ResolversTypes['Claim']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  properties?: Resolver<ReadonlyArray<ResolversTypes['Property']>, ParentType, ContextType>;
  since?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  source?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['ClaimStatus'], ParentType, ContextType>;
  target?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<RelationshipTextArgs, 'lang'>>;
  type?: Resolver<ResolversTypes['RelationshipType'], ParentType, ContextType>;
  until?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RelationshipConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RelationshipConnection'] = ResolversParentTypes['RelationshipConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['RelationshipEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Relationship']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type RelationshipCountResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RelationshipCount'] = ResolversParentTypes['RelationshipCount']> = {
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  direction?: Resolver<ResolversTypes['Direction'], ParentType, ContextType>;
  type?: Resolver<ResolversTypes['RelationshipType'], ParentType, ContextType>;
};

export type RelationshipEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RelationshipEdge'] = ResolversParentTypes['RelationshipEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Relationship'], ParentType, ContextType>;
};

export type RelationshipTypeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RelationshipType'] = ResolversParentTypes['RelationshipType']> = {
  colour?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  description?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  inverseLabel?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<RelationshipTypeInverseLabelArgs, 'lang'>>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<RelationshipTypeLabelArgs, 'lang'>>;
  parent?: Resolver<Maybe<ResolversTypes['RelationshipType']>, ParentType, ContextType>;
  sourceTypes?: Resolver<ReadonlyArray<ResolversTypes['EntityType']>, ParentType, ContextType>;
  symmetric?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  targetTypes?: Resolver<ReadonlyArray<ResolversTypes['EntityType']>, ParentType, ContextType>;
};

export type RelaxationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Relaxation'] = ResolversParentTypes['Relaxation']> = {
  constraint?: Resolver<ResolversTypes['PathConstraint'], ParentType, ContextType>;
  length?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type SavedViewResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SavedView'] = ResolversParentTypes['SavedView']> = {
  changedAt?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  note?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  savedAt?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  steps?: Resolver<ReadonlyArray<ResolversTypes['ViewStep']>, ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type SavedViewConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SavedViewConnection'] = ResolversParentTypes['SavedViewConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['SavedViewEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['SavedViewSummary']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type SavedViewEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SavedViewEdge'] = ResolversParentTypes['SavedViewEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['SavedViewSummary'], ParentType, ContextType>;
};

export type SavedViewSummaryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SavedViewSummary'] = ResolversParentTypes['SavedViewSummary']> = {
  changedAt?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  note?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  savedAt?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  stepCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type SearchConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SearchConnection'] = ResolversParentTypes['SearchConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['SearchEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type SearchEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SearchEdge'] = ResolversParentTypes['SearchEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  matchedName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  score?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
};

export type SearchLimitReachedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SearchLimitReached'] = ResolversParentTypes['SearchLimitReached']> = {
  explored?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  stoppedBy?: Resolver<ResolversTypes['SearchStop'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ShortestPathsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ShortestPaths'] = ResolversParentTypes['ShortestPaths']> = {
  count?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  length?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  subgraph?: Resolver<ResolversTypes['Subgraph'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ShortestPathsResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ShortestPathsResult'] = ResolversParentTypes['ShortestPathsResult']> = {
  __resolveType: TypeResolveFn<'SearchLimitReached' | 'ShortestPaths', ParentType, ContextType>;
};

export type SourceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Source'] = ResolversParentTypes['Source']> = {
  accessed?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  claims?: Resolver<ResolversTypes['ClaimConnection'], ParentType, ContextType, RequireFields<SourceClaimsArgs, 'first'>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  language?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  published?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  publisher?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  standpoint?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  url?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SourceConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SourceConnection'] = ResolversParentTypes['SourceConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['SourceEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Source']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type SourceEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SourceEdge'] = ResolversParentTypes['SourceEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Source'], ParentType, ContextType>;
};

export type StatisticsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Statistics'] = ResolversParentTypes['Statistics']> = {
  claims?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  entities?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  relationships?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  revision?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  sources?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type SubgraphResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Subgraph'] = ResolversParentTypes['Subgraph']> = {
  entities?: Resolver<ReadonlyArray<ResolversTypes['Entity']>, ParentType, ContextType>;
  omitted?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  relationships?: Resolver<ReadonlyArray<ResolversTypes['Relationship']>, ParentType, ContextType>;
};

export type ThingResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Thing'] = ResolversParentTypes['Thing']> = {
  claims?: Resolver<ReadonlyArray<ResolversTypes['Claim']>, ParentType, ContextType>;
  degree?: Resolver<ResolversTypes['Int'], ParentType, ContextType, Partial<ThingDegreeArgs>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType, Partial<ThingNameArgs>>;
  names?: Resolver<ReadonlyArray<ResolversTypes['Name']>, ParentType, ContextType>;
  properties?: Resolver<ReadonlyArray<ResolversTypes['Property']>, ParentType, ContextType>;
  relationshipCounts?: Resolver<ReadonlyArray<ResolversTypes['RelationshipCount']>, ParentType, ContextType, Partial<ThingRelationshipCountsArgs>>;
  relationships?: Resolver<ResolversTypes['RelationshipConnection'], ParentType, ContextType, RequireFields<ThingRelationshipsArgs, 'first'>>;
  since?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  summary?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  type?: Resolver<ResolversTypes['EntityType'], ParentType, ContextType>;
  until?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ViewChangeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ViewChange'] = ResolversParentTypes['ViewChange']> = {
  about?: Resolver<Maybe<ResolversTypes['Node']>, ParentType, ContextType>;
  claim?: Resolver<Maybe<ResolversTypes['Claim']>, ParentType, ContextType>;
  how?: Resolver<ResolversTypes['ViewChangeKind'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  what?: Resolver<ResolversTypes['ViewRecord'], ParentType, ContextType>;
};

export type ViewChangesResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ViewChanges'] = ResolversParentTypes['ViewChanges']> = {
  changes?: Resolver<ReadonlyArray<ResolversTypes['ViewChange']>, ParentType, ContextType>;
  from?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  to?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ViewStepResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ViewStep'] = ResolversParentTypes['ViewStep']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  note?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  revision?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type Resolvers<ContextType = Context> = {
  Claim?: ClaimResolvers<ContextType>;
  ClaimConnection?: ClaimConnectionResolvers<ContextType>;
  ClaimEdge?: ClaimEdgeResolvers<ContextType>;
  CommonLink?: CommonLinkResolvers<ContextType>;
  CommonNeighbour?: CommonNeighbourResolvers<ContextType>;
  CommonNeighbours?: CommonNeighboursResolvers<ContextType>;
  CommonNeighboursResult?: CommonNeighboursResultResolvers<ContextType>;
  ConnectResult?: ConnectResultResolvers<ContextType>;
  ConnectedGroup?: ConnectedGroupResolvers<ContextType>;
  Dataset?: DatasetResolvers<ContextType>;
  DateRange?: GraphQLScalarType;
  Entity?: EntityResolvers<ContextType>;
  EntityConnection?: EntityConnectionResolvers<ContextType>;
  EntityEdge?: EntityEdgeResolvers<ContextType>;
  EntityType?: EntityTypeResolvers<ContextType>;
  Event?: EventResolvers<ContextType>;
  Hop?: HopResolvers<ContextType>;
  Mutation?: MutationResolvers<ContextType>;
  Name?: NameResolvers<ContextType>;
  NoPath?: NoPathResolvers<ContextType>;
  NoPathReason?: NoPathReasonResolvers<ContextType>;
  Node?: NodeResolvers<ContextType>;
  Ontology?: OntologyResolvers<ContextType>;
  Organization?: OrganizationResolvers<ContextType>;
  PageInfo?: PageInfoResolvers<ContextType>;
  PartialDate?: GraphQLScalarType;
  Path?: PathResolvers<ContextType>;
  PathLimitReached?: PathLimitReachedResolvers<ContextType>;
  PathResult?: PathResultResolvers<ContextType>;
  PathSet?: PathSetResolvers<ContextType>;
  Person?: PersonResolvers<ContextType>;
  Place?: PlaceResolvers<ContextType>;
  Property?: PropertyResolvers<ContextType>;
  Query?: QueryResolvers<ContextType>;
  Question?: QuestionResolvers<ContextType>;
  Relationship?: RelationshipResolvers<ContextType>;
  RelationshipConnection?: RelationshipConnectionResolvers<ContextType>;
  RelationshipCount?: RelationshipCountResolvers<ContextType>;
  RelationshipEdge?: RelationshipEdgeResolvers<ContextType>;
  RelationshipType?: RelationshipTypeResolvers<ContextType>;
  Relaxation?: RelaxationResolvers<ContextType>;
  SavedView?: SavedViewResolvers<ContextType>;
  SavedViewConnection?: SavedViewConnectionResolvers<ContextType>;
  SavedViewEdge?: SavedViewEdgeResolvers<ContextType>;
  SavedViewSummary?: SavedViewSummaryResolvers<ContextType>;
  SearchConnection?: SearchConnectionResolvers<ContextType>;
  SearchEdge?: SearchEdgeResolvers<ContextType>;
  SearchLimitReached?: SearchLimitReachedResolvers<ContextType>;
  ShortestPaths?: ShortestPathsResolvers<ContextType>;
  ShortestPathsResult?: ShortestPathsResultResolvers<ContextType>;
  Source?: SourceResolvers<ContextType>;
  SourceConnection?: SourceConnectionResolvers<ContextType>;
  SourceEdge?: SourceEdgeResolvers<ContextType>;
  Statistics?: StatisticsResolvers<ContextType>;
  Subgraph?: SubgraphResolvers<ContextType>;
  Thing?: ThingResolvers<ContextType>;
  ViewChange?: ViewChangeResolvers<ContextType>;
  ViewChanges?: ViewChangesResolvers<ContextType>;
  ViewStep?: ViewStepResolvers<ContextType>;
};

