import DataLoader from 'dataloader';
import { GraphChanged } from './errors.js';
import { groupBy } from './group-by.js';
import type { Claim } from './model/claim.js';
import { contradictedClaims } from './model/contradictions.js';
import type { Entity } from './model/entity.js';
import type { ClaimId, EntityId, RelationshipId, SourceId } from './model/ids.js';
import type { StoredRelationship } from './model/relationship.js';
import type { Source } from './model/source.js';
import type { GraphStore, RelationshipEnds, StorePage } from './store/port.js';
import type { Topology } from './topology/types.js';

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

/**
 * Batched look-ups of one request: what is asked for at one depth of a query is one round trip to the store, however
 * much it is. Entities and relationships are those of the topology; one that is gone is a `GraphChanged`.
 */
export interface Loaders {
  readonly entities: DataLoader<EntityId, Entity>;
  readonly relationships: DataLoader<RelationshipId, StoredRelationship>;
  readonly claimsAbout: DataLoader<EntityId | RelationshipId, ClaimsAbout>;
  /** Anybody may ask for any source: `null` where there is none. */
  readonly sources: DataLoader<SourceId, Source | null>;
  /** One round trip for every size and beginning of a page; a query has few of these. */
  readonly claimsFrom: DataLoader<ClaimsPage, StorePage<Claim>, string>;
}

/** Makes the look-ups of one request. */
export function createLoaders(store: GraphStore, topology: Topology): Loaders {
  return {
    entities: new DataLoader<EntityId, Entity>(async (ids) =>
      inOrder(ids, await store.entities(ids), (id) => new GraphChanged(`no entity "${id}"`)),
    ),
    relationships: new DataLoader<RelationshipId, StoredRelationship>(async (ids) =>
      inOrder(
        ids,
        await store.relationships(ids, endsOf(topology, ids)),
        (id) => new GraphChanged(`no relationship "${id}"`),
      ),
    ),
    claimsAbout: new DataLoader(async (ids) => {
      const claims = groupBy(await store.claimsAbout(ids), (claim) => claim.about);
      return ids.map((id) => {
        const about = claims.get(id) ?? [];
        return { claims: about, contradicted: contradictedClaims(about) };
      });
    }),
    sources: new DataLoader(async (ids) => inOrder(ids, await store.sources(ids), () => null)),
    claimsFrom: new DataLoader((pages) => loadClaimPages(store, pages), { cacheKeyFn: (page) => JSON.stringify(page) }),
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

/** The ends of each of these relationships. */
function endsOf(topology: Topology, ids: readonly RelationshipId[]): RelationshipEnds[] {
  const { entities, relationships, relationshipSource, relationshipTarget } = topology;
  return ids.map((id) => {
    const relationship = relationships.indexOf(id);
    return {
      source: entities.at(relationshipSource[relationship]!),
      target: entities.at(relationshipTarget[relationship]!),
    };
  });
}

async function loadClaimPages(store: GraphStore, pages: readonly ClaimsPage[]): Promise<StorePage<Claim>[]> {
  const alike = groupBy(pages, ({ first, after }) => JSON.stringify([first, after]));
  const found = new Map<ClaimsPage, StorePage<Claim>>();
  await Promise.all(
    [...alike.values()].map(async (group) => {
      const { first, after } = group[0]!;
      const sources = group.map(({ source }) => source);
      const claims = await store.claimsFrom(sources, after === undefined ? { first } : { first, after });
      for (const page of group) found.set(page, claims.get(page.source) ?? { items: [], total: 0 });
    }),
  );
  return pages.map((page) => found.get(page)!);
}
