import type { EntityId } from '../../model/ids.js';
import type { Direction, RelationshipCount, RelationshipFilter } from '../../topology/types.js';
import { patternOf } from '../neo4j/labels.js';
import { arrow, conditionsOf, passingTypes } from './filter.js';
import type { GraphReader } from './graph-reader.js';
import { assertBounded, incidentScan } from './incident.js';

/** How many relationships of an entity passed, of one type, that lead out of it or into it. */
interface Count {
  readonly id: EntityId;
  readonly type: string;
  readonly out: boolean;
  readonly passed: number;
  readonly scanned: number;
}

/** See `Traversal.degrees`. */
export async function degrees(
  reader: GraphReader,
  ids: readonly EntityId[],
  filter: RelationshipFilter,
): Promise<readonly number[]> {
  const counts = isCountedAlready(reader, filter)
    ? await storedDegrees(reader, ids, filter)
    : sumsOf(await countOneByOne(reader, ids, filter));
  return ids.map((id) => counts.get(id) ?? 0);
}

/** See `Traversal.relationshipCounts`. */
export async function relationshipCounts(
  reader: GraphReader,
  ids: readonly EntityId[],
  filter: RelationshipFilter,
): Promise<readonly (readonly RelationshipCount[])[]> {
  const counts = isCountedAlready(reader, filter)
    ? await storedCounts(reader, ids, filter)
    : await countOneByOne(reader, ids, filter);
  const of = new Map(ids.map((id) => [id, [] as RelationshipCount[]]));
  for (const count of counts) if (count.passed > 0) of.get(count.id)?.push(toRelationshipCount(count));
  for (const each of of.values()) each.sort(byTypeAndDirection);
  return ids.map((id) => of.get(id) ?? []);
}

/** Neo4j keeps the number of relationships of each type and direction with every node that has many. */
function isCountedAlready({ ontology }: GraphReader, filter: RelationshipFilter): boolean {
  const { ofRelationship, farTypes } = conditionsOf(ontology, filter);
  return ofRelationship.length === 0 && farTypes === undefined;
}

async function storedDegrees(reader: GraphReader, ids: readonly EntityId[], filter: RelationshipFilter) {
  const types = passingTypes(reader.ontology, filter);
  const rows = await reader.ask<[EntityId, number][]>({
    name: 'degrees',
    text: `MATCH (e:Entity) USING INDEX SEEK e:Entity(id) WHERE e.id IN $ids
      RETURN collect([e.id, ${storedCount(filter.direction, types)}]) AS answer`,
    values: { ids },
  });
  return new Map(rows);
}

async function storedCounts(
  reader: GraphReader,
  ids: readonly EntityId[],
  filter: RelationshipFilter,
): Promise<readonly Count[]> {
  const kinds = passingTypes(reader.ontology, filter).flatMap((type) =>
    (['OUT', 'IN'] as const)
      .filter((direction) => ['ANY', direction].includes(filter.direction ?? 'ANY'))
      .map((direction) => ({ type, out: direction === 'OUT', text: storedCount(direction, [type]) })),
  );
  const rows = await reader.ask<[EntityId, number[]][]>({
    name: 'number of relationships by type',
    text: `MATCH (e:Entity) USING INDEX SEEK e:Entity(id) WHERE e.id IN $ids
      RETURN collect([e.id, [${kinds.map(({ text }) => text).join(', ')}]]) AS answer`,
    values: { ids },
  });
  return rows.flatMap(([id, counts]) =>
    kinds.map(({ type, out }, place) => ({ id, type, out, passed: counts[place] ?? 0, scanned: 0 })),
  );
}

/** One of an entity with itself is among those that lead out and among those that lead in, but is counted as one. */
function storedCount(direction: Direction | undefined, types: readonly string[]): string {
  const count = (way: Direction) => `COUNT { ${arrow(way, 'e', patternOf(types), '')} }`;
  return direction === 'IN' ? `${count('ANY')} - ${count('OUT')}` : count(direction ?? 'ANY');
}

async function countOneByOne(
  reader: GraphReader,
  ids: readonly EntityId[],
  filter: RelationshipFilter,
): Promise<readonly Count[]> {
  const { scan, passes, values } = incidentScan(reader, filter);
  const counts = await reader.ask<Count[]>({
    name: 'number of relationships that pass a filter',
    text: `${scan}
      WITH e.id AS id, type(r) AS type, startNode(r) = e AS out,
        count(*) AS scanned, count(CASE WHEN ${passes} THEN 1 END) AS passed
      RETURN collect({id: id, type: type, out: out, scanned: scanned, passed: passed}) AS answer`,
    values: { ...values, ids: [...new Set(ids)] },
  });
  const scanned = counts.reduce((sum, count) => sum + count.scanned, 0);
  assertBounded(reader, scanned, 'Counting these relationships with a filter');
  return counts;
}

function sumsOf(counts: readonly Count[]): ReadonlyMap<EntityId, number> {
  const sums = new Map<EntityId, number>();
  for (const { id, passed } of counts) sums.set(id, (sums.get(id) ?? 0) + passed);
  return sums;
}

function toRelationshipCount({ type, out, passed }: Count): RelationshipCount {
  return { type, direction: out ? 'OUT' : 'IN', count: passed };
}

function byTypeAndDirection(a: RelationshipCount, b: RelationshipCount): number {
  if (a.type !== b.type) return a.type < b.type ? -1 : 1;
  return a.direction === 'OUT' ? -1 : 1;
}
