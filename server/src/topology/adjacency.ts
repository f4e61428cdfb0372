import { sharedInt32 } from './shared-arrays.js';
import type { Steps } from './steps.js';
import type { Direction, Topology } from './types.js';

/** Who is connected with whom, and by what. */
export type Adjacency = Pick<Topology, 'rows' | 'incidence' | 'neighbour' | 'incidenceProfile' | 'degree'>;

/** The relationships as columns: for each the numbers of the entities at its ends, and that of its profile. */
export interface EndsAndProfiles {
  readonly source: Int32Array;
  readonly target: Int32Array;
  readonly profile: Int32Array;
}

/** Which relationships stand in each row; see `Topology.rows`. */
export type Rows = Pick<Topology, 'rows' | 'incidence'>;

/** What stands in a row for a relationship that leads on from its entity. */
export const outward = (relationship: number): number => 2 * relationship;
/** What stands in a row for a relationship that leads to its entity. */
export const inward = (relationship: number): number => 2 * relationship + 1;
/** The relationship that something in a row stands for. */
export const relationshipOf = (incidence: number): number => incidence >>> 1;
/** Whether what stands in a row leads on from its entity. */
export const isOutward = (incidence: number): boolean => (incidence & 1) === 0;

/** Whether what stands in a row leads the way that is wanted. */
export function followsDirection(incidence: number, direction: Direction): boolean {
  return direction === 'ANY' || isOutward(incidence) === (direction === 'OUT');
}

/** Who is connected with whom, from the relationships as columns. */
export function* adjacencyOf(columns: EndsAndProfiles, entities: number): Steps<Adjacency> {
  const unordered = yield* rowsAsTheyCome(columns, entities);
  return yield* withNeighbours(yield* rowsInOrder(unordered, columns), columns);
}

/** Rows in which relationships stand in the order of their numbers. */
function* rowsAsTheyCome({ source, target }: EndsAndProfiles, entities: number): Steps<Rows> {
  const rows = sharedInt32(entities + 1);
  for (let i = 0; i < source.length; i += 1) {
    rows[source[i]! + 1]! += 1;
    if (source[i] !== target[i]) rows[target[i]! + 1]! += 1;
  }
  for (let entity = 0; entity < entities; entity += 1) rows[entity + 1]! += rows[entity]!;
  yield;
  const next = new Int32Array(rows);
  const incidence = new Int32Array(rows[entities]!);
  const put = (entity: number, value: number): void => {
    incidence[next[entity]!] = value;
    next[entity]! += 1;
  };
  for (let i = 0; i < source.length; i += 1) {
    put(source[i]!, outward(i));
    if (source[i] !== target[i]) put(target[i]!, inward(i));
  }
  yield;
  return { rows, incidence };
}

const ENTITIES_PER_STEP = 100_000;

/** Deals the relationships out to the entities at their far ends: whose rows come first is then first in each row. */
function* rowsInOrder({ rows, incidence }: Rows, { source, target }: EndsAndProfiles): Steps<Rows> {
  const next = new Int32Array(rows);
  const ordered = sharedInt32(incidence.length);
  for (let entity = 0; entity + 1 < rows.length; entity += 1) {
    for (let place = rows[entity]!; place < rows[entity + 1]!; place += 1) {
      const here = incidence[place]!;
      const relationship = relationshipOf(here);
      const other = isOutward(here) ? target[relationship]! : source[relationship]!;
      ordered[next[other]!] = other === entity ? here : here ^ 1;
      next[other]! += 1;
    }
    if (entity % ENTITIES_PER_STEP === 0) yield;
  }
  return { rows, incidence: ordered };
}

/** Completes rows with what lies at the far ends, and with the profiles. */
export function* withNeighbours(
  { rows, incidence }: Rows,
  { source, target, profile }: EndsAndProfiles,
): Steps<Adjacency> {
  const neighbour = sharedInt32(incidence.length);
  const incidenceProfile = sharedInt32(incidence.length);
  const degree = sharedInt32(rows.length - 1);
  for (let entity = 0; entity < degree.length; entity += 1) {
    const end = rows[entity + 1]!;
    degree[entity] = end - rows[entity]!;
    for (let place = rows[entity]!; place < end; place += 1) {
      const relationship = relationshipOf(incidence[place]!);
      neighbour[place] = isOutward(incidence[place]!) ? target[relationship]! : source[relationship]!;
      incidenceProfile[place] = profile[relationship]!;
    }
    if (entity % ENTITIES_PER_STEP === 0) yield;
  }
  return { rows, incidence, neighbour, incidenceProfile, degree };
}
