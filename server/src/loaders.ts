import DataLoader from 'dataloader';
import { GraphChanged } from './errors.js';
import { loadAlike } from './load-alike.js';
import { groupBy } from './group-by.js';
import type { Claim } from './model/claim.js';
import { contradictedClaims } from './model/contradictions.js';
import type { Entity } from './model/entity.js';
import type { ClaimId, EntityId, RelationshipId, SourceId } from './model/ids.js';
import type { StoredRelationship } from './model/relationship.js';
import type { Source } from './model/source.js';
import type { PathOutcome, PathQuestion } from './paths/types.js';
import type { StorePage } from './store/page.js';
import type { GraphStore } from './store/port.js';
import type { PageRequest } from './topology/relationship-pages.js';
import type { RelationshipCount, RelationshipFilter, RelationshipPage } from './topology/types.js';
import type { Traversal } from './traversal/port.js';

/** Everything said about one thing, and which of it is contradicted. */
export interface ClaimsAbout {
  readonly claims: readonly Claim[];
  readonly contradicted: ReadonlySet<ClaimId>;
}

/** Which claims of a source to load. */
export interface ClaimsPage {
  readonly source: SourceId;
  readonly first: number;
  readonly after?: string;
}

/** Which relationships of an entity are meant. */
export interface Surroundings {
  readonly id: EntityId;
  readonly filter: RelationshipFilter;
}

/**
 * Batched look-ups of one request: what is asked for at one depth of a query is one round trip to the store, however
 * much it is. Entities and relationships are those of the traversal; one that is gone is a `GraphChanged`.
 */
export interface Loaders {
  readonly entities: DataLoader<EntityId, Entity>;
  readonly relationships: DataLoader<RelationshipId, StoredRelationship>;
  readonly claimsAbout: DataLoader<EntityId | RelationshipId, ClaimsAbout>;
  /** Anybody may ask for any source: `null` where there is none. */
  readonly sources: DataLoader<SourceId, Source | null>;
  // One round trip for every filter, size and beginning of a page; a query has few of these.
  readonly claimsFrom: DataLoader<ClaimsPage, StorePage<Claim>, string>;
  readonly degrees: DataLoader<Surroundings, number, string>;
  readonly relationshipCounts: DataLoader<Surroundings, readonly RelationshipCount[], string>;
  readonly relationshipsOf: DataLoader<Surroundings & { readonly page: PageRequest }, RelationshipPage, string>;
  /** A question is asked once, and one question after the other: a request does not keep all threads from others. */
  readonly paths: DataLoader<PathQuestion, PathOutcome, string>;
}

/** Does some work once all that came before it is done. */
export type InTurn = <Result>(work: () => Promise<Result>) => Promise<Result>;

/**
 * Makes the look-ups of one request.
 * @param gone when it is aborted nobody waits for the answers
 * @param inTurn searches pass through it
 */
export function createLoaders(store: GraphStore, traversal: Traversal, gone: AbortSignal, inTurn: InTurn): Loaders {
  // What is thrown takes the place of the one answer only.
  const search = (question: PathQuestion) =>
    inTurn(() => traversal.findPaths(question, gone)).catch((error: Error) => error);
  return {
    entities: new DataLoader<EntityId, Entity>(async (ids) =>
      inOrder(ids, await store.entities(ids), (id) => new GraphChanged(`no entity "${id}"`)),
    ),
    relationships: new DataLoader<RelationshipId, StoredRelationship>(async (ids) =>
      inOrder(ids, await loadRelationships(store, traversal, ids), (id) => new GraphChanged(`no relationship "${id}"`)),
    ),
    claimsAbout: new DataLoader(async (ids) => {
      const claims = groupBy(await store.claimsAbout(ids), (claim) => claim.about);
      return ids.map((id) => {
        const about = claims.get(id) ?? [];
        return { claims: about, contradicted: contradictedClaims(about) };
      });
    }),
    sources: new DataLoader(async (ids) => inOrder(ids, await store.sources(ids), () => null)),
    claimsFrom: loadAlike(
      ({ source, ...page }) => [source, page],
      async (sources, page) => {
        const claims = await store.claimsFrom(sources, page);
        return sources.map((source) => claims.get(source) ?? { items: [], total: 0 });
      },
    ),
    degrees: loadAlike(
      ({ id, filter }) => [id, filter],
      (ids, filter) => traversal.degrees(ids, filter),
    ),
    relationshipCounts: loadAlike(
      ({ id, filter }) => [id, filter],
      (ids, filter) => traversal.relationshipCounts(ids, filter),
    ),
    relationshipsOf: loadAlike(
      ({ id, ...rest }) => [id, rest],
      (ids, { filter, page }) => traversal.relationshipsOf(ids, filter, page),
    ),
    paths: new DataLoader((questions) => Promise.all(questions.map((question) => search(question))), {
      cacheKeyFn: (question) => JSON.stringify(question),
    }),
  };
}

function inOrder<T extends { readonly id: string }, Missing>(
  ids: readonly string[],
  records: readonly T[],
  missing: (id: string) => Missing,
): (T | Missing)[] {
  const byId = new Map(records.map((record) => [record.id, record]));
  return ids.map((id) => byId.get(id) ?? missing(id));
}

/** Relationships are found quickest by their ends, which the traversal knows. */
async function loadRelationships(
  store: GraphStore,
  traversal: Traversal,
  ids: readonly RelationshipId[],
): Promise<readonly StoredRelationship[]> {
  const ends = await traversal.knownRelationships(ids);
  return store.relationships([...ends.keys()], [...ends.values()]);
}
