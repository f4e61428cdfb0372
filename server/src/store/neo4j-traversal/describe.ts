import { statusRank } from '../../model/claim.js';
import type { EntityId } from '../../model/ids.js';
import { ALWAYS, intersectDays, possibleDays, type DayRange } from '../../model/partial-date.js';
import type { FoundPath, PathOutcome } from '../../paths/types.js';
import { toDatedRelationship, type DatedRelationship, type Properties } from '../neo4j/rows.js';

/** A relationship of a hop, as it is stored. */
export type HopRow = Properties;

/**
 * A path with the relationships that make its hops, the best sourced first, then by id.
 * @param ways every choice of one relationship for each hop, or some of them in which all relationships are
 */
export function describePath(entities: readonly EntityId[], ways: readonly (readonly HopRow[])[]): FoundPath {
  const hops = entities.slice(1).map((to, index) => ({
    from: entities[index]!,
    to,
    relationships: relationshipsOf(ways.map((way) => way[index]!)),
  }));
  const first = hops.map(({ relationships }) => relationships[0]!);
  const ranks = first.map(({ status }) => statusRank(status));
  return {
    entities,
    hops: hops.map((hop) => ({ ...hop, relationships: hop.relationships.map(({ id }) => id) })),
    cost: hops.length,
    weakest: ranks.indexOf(Math.max(...ranks)),
    validDuring: commonDays(first) ?? null,
  };
}

/** Paths as the answer to a question. */
export function foundPaths(paths: readonly FoundPath[], complete: boolean): PathOutcome {
  const hops = paths.flatMap((path) => path.hops);
  const subgraph = {
    entities: [...new Set(paths.flatMap(({ entities }) => entities))],
    relationships: [...new Set(hops.flatMap(({ relationships }) => relationships))].sort(),
    omitted: 0,
  };
  return { kind: 'FOUND', paths, complete, subgraph };
}

function relationshipsOf(rows: readonly HopRow[]): readonly DatedRelationship[] {
  const byId = new Map(rows.map((row) => [row['id'], row]));
  return [...byId.values()]
    .map(toDatedRelationship)
    .sort((a, b) => statusRank(a.status) - statusRank(b.status) || (a.id < b.id ? -1 : 1));
}

function commonDays(relationships: readonly DatedRelationship[]): DayRange | undefined {
  let days: DayRange | undefined = ALWAYS;
  for (const { since, until } of relationships) days = days && intersectDays(days, possibleDays(since, until));
  return days;
}
