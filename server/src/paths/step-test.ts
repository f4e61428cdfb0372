import { followsDirection, relationshipOf } from '../topology/adjacency.js';
import type { CompiledFilter } from '../topology/filter.js';
import type { ProfileTest } from '../topology/profile-test.js';
import type { Direction, Topology } from '../topology/types.js';

/** Tells something about the relationship at a place of the adjacency. */
type PlaceTest = (place: number) => boolean;

/**
 * Tells which steps may be taken: a class, and not a function made for each question, so that what asks it about millions
 * of relationships is compiled with it in one piece.
 */
export class StepTest {
  private readonly profiles: ProfileTest | undefined;
  private readonly incidenceProfile: Int32Array;
  /** What is rarely asked for. */
  private readonly others: PlaceTest | undefined;

  /**
   * @param filter its types, dates, statuses and sources count
   * @param direction which way relationships may lead, seen from the entity in whose row they are
   * @param cut relationships that may not be travelled
   */
  constructor(topology: Topology, filter: CompiledFilter, direction: Direction, cut: ReadonlySet<number>) {
    const { incidence, incidenceProfile } = topology;
    const { sources } = filter;
    this.profiles = filter.profiles;
    this.incidenceProfile = incidenceProfile;
    const others: PlaceTest[] = [];
    if (direction !== 'ANY') others.push((place) => followsDirection(incidence[place]!, direction));
    if (cut.size > 0) others.push((place) => !cut.has(relationshipOf(incidence[place]!)));
    if (sources) others.push((place) => sources(relationshipOf(incidence[place]!)));
    this.others = others.length > 1 ? (place) => others.every((holds) => holds(place)) : others[0];
  }

  /** Whether the relationship at a place may be travelled. */
  opens(place: number): boolean {
    if (this.profiles !== undefined && !this.profiles.passes(this.incidenceProfile[place]!)) return false;
    return this.others === undefined || this.others(place);
  }
}
