import type { Resolvers } from '../generated/graphql.js';
import { Claim } from './claim.js';
import { CommonLink, CommonNeighbour, CommonNeighbours, CommonNeighboursResult } from './common-neighbours.js';
import { ConnectedGroup, ConnectResult } from './connections.js';
import { Dataset, Question } from './dataset.js';
import { Entity, Event, Organization, Person, Place, Thing } from './entity.js';
import { Node } from './node.js';
import { EntityType, Ontology, RelationshipType } from './ontology.js';
import { Hop, Path } from './path.js';
import { NoPath, NoPathReason, PathLimitReached, PathResult, PathSet, Relaxation } from './path-result.js';
import { Query } from './query.js';
import { RelationshipCount } from './relationship-count.js';
import { Relationship } from './relationship.js';
import { Mutation, SavedView, ViewChange, ViewStep } from './saved-view.js';
import { DateRange, PartialDate } from './scalars.js';
import { SearchLimitReached } from './search-limit.js';
import { ShortestPaths, ShortestPathsResult } from './shortest-paths.js';
import { Source } from './source.js';
import { Subgraph } from './subgraph.js';

/** Every resolver of the schema. Types that are missing here are answered by their objects alone. */
export const resolvers: Resolvers = {
  Claim,
  CommonLink,
  CommonNeighbour,
  CommonNeighbours,
  CommonNeighboursResult,
  ConnectedGroup,
  ConnectResult,
  Dataset,
  DateRange,
  Entity,
  EntityType,
  Event,
  Hop,
  NoPath,
  NoPathReason,
  Mutation,
  Node,
  Ontology,
  Organization,
  PartialDate,
  Path,
  PathLimitReached,
  PathResult,
  PathSet,
  Person,
  Place,
  Query,
  Question,
  Relationship,
  RelationshipCount,
  RelationshipType,
  Relaxation,
  SavedView,
  SearchLimitReached,
  ShortestPaths,
  ShortestPathsResult,
  Source,
  Subgraph,
  Thing,
  ViewChange,
  ViewStep,
};
