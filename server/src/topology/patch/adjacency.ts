import { inward, isOutward, outward, relationshipOf, withNeighbours, type Adjacency, type Rows } from '../adjacency.js';
import { sharedInt32 } from '../shared-arrays.js';
import type { Steps } from '../steps.js';
import type { Topology } from '../types.js';
import type { Insertions } from './insertions.js';
import { rewriteLists } from './rewrite-lists.js';

/** A relationship that has another entity at one of its ends than before, by new numbers; `from` is -1 for a new one. */
export interface Move {
  readonly relationship: number;
  readonly from: number;
  readonly to: number;
}

/** One end of all relationships: which entity is there, and where that is another one than before. */
export interface PatchedEnd {
  readonly ends: Int32Array;
  readonly moves: readonly Move[];
}

/** All relationships after some have changed, as columns. */
interface PatchedRelationships {
  readonly source: PatchedEnd;
  readonly target: PatchedEnd;
  readonly profile: Int32Array;
}

/** What numbers become in a patched topology. */
interface Renumbering {
  readonly entities: Insertions;
  /** For each old relationship its new number; none where all stay as they are. */
  readonly relationshipPlaces: Int32Array | undefined;
}

/** Who is connected with whom after relationships have changed. */
export function* patchAdjacency(
  topology: Topology,
  columns: PatchedRelationships,
  renumbering: Renumbering,
): Steps<Adjacency> {
  const { source, target, profile } = columns;
  if (source.moves.length === 0 && target.moves.length === 0 && renumbering.entities.isEmpty) {
    const { rows, incidence, neighbour, degree, relationshipProfile } = topology;
    const isSame = profile === relationshipProfile;
    const incidenceProfile = isSame ? topology.incidenceProfile : yield* profilesAt(incidence, profile);
    return { rows, incidence, neighbour, incidenceProfile, degree };
  }
  const patched = yield* patchRows(topology, columns, renumbering);
  yield;
  return yield* withNeighbours(patched, { source: source.ends, target: target.ends, profile });
}

/** Rewrites the rows at both ends of what has moved: at the end that stays, too, its place in the order is another one. */
function* patchRows(
  topology: Topology,
  { source, target }: PatchedRelationships,
  { entities, relationshipPlaces: places }: Renumbering,
): Steps<Rows> {
  const joining = new Map<number, Set<number>>();
  const touch = (entity: number): Set<number> => {
    const joiners = joining.get(entity) ?? new Set();
    joining.set(entity, joiners);
    return joiners;
  };
  for (const { relationship, from } of [...source.moves, ...target.moves]) {
    if (from >= 0) touch(from);
    touch(source.ends[relationship]!).add(outward(relationship));
    touch(target.ends[relationship]!).add(inward(relationship));
  }
  const moved = new Set([...source.moves, ...target.moves].map(({ relationship }) => relationship));
  const farEnd = (one: number) => (isOutward(one) ? target : source).ends[relationshipOf(one)]!;
  const incidence = places ? yield* renumbered(topology.incidence, places) : topology.incidence;
  yield;
  const { offsets, items } = rewriteLists(
    { offsets: topology.rows, items: incidence },
    entities,
    [...joining.keys()].sort((a, b) => a - b),
    (entity, before) => {
      const stays = before.filter((one) => !moved.has(relationshipOf(one)));
      // A relationship of an entity with itself stands in its row once.
      const joins = [...joining.get(entity)!].filter((one) => isOutward(one) || farEnd(one) !== entity);
      return [...stays, ...joins].sort((a, b) => farEnd(a) - farEnd(b) || a - b);
    },
  );
  return { rows: offsets, incidence: items };
}

const PLACES_PER_STEP = 1_000_000;

function* profilesAt(incidence: Int32Array, profile: Int32Array): Steps<Int32Array> {
  const profiles = sharedInt32(incidence.length);
  for (let place = 0; place < incidence.length; place += 1) {
    profiles[place] = profile[relationshipOf(incidence[place]!)]!;
    if (place % PLACES_PER_STEP === 0) yield;
  }
  return profiles;
}

function* renumbered(incidence: Int32Array, places: Int32Array): Steps<Int32Array> {
  const moved = new Int32Array(incidence.length);
  for (let place = 0; place < incidence.length; place += 1) {
    const relationship = places[relationshipOf(incidence[place]!)]!;
    moved[place] = isOutward(incidence[place]!) ? outward(relationship) : inward(relationship);
    if (place % PLACES_PER_STEP === 0) yield;
  }
  return moved;
}
