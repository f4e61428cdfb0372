import type { DayRange } from '../model/partial-date.js';
import { relationshipOf } from '../topology/adjacency.js';
import { unpackedDays } from '../topology/days.js';
import { compileFilter } from '../topology/filter.js';
import { entityNumber } from '../topology/incident.js';
import type { Direction, Topology } from '../topology/types.js';
import { costsOf, type PathCosts } from './costs.js';
import { StepTest } from './step-test.js';
import type { PathQuestion } from './types.js';

/** Which way a search grows: along the direction of reading, or against it. */
export type Growth = 'ONWARD' | 'BACKWARD';

/** What is told of each relationship at an entity: its number and the entity at its other end. */
export type StepVisitor = (relationship: number, other: number) => void;

/** Tells something about an entity, given by its number. */
export type EntityTest = (entity: number) => boolean;

/**
 * What a path question leaves of the graph: where a path may start, pass and end, and which steps it may take.
 * Entities and relationships are given by their numbers.
 *
 * - A path leaves `from` at once and ends at the first of `to` it meets: no other member of the two is passed.
 * - Entities passed must be of the filter's entity types. The ends and `via`, which the person named, are exempt.
 * - An entity to avoid is nowhere on the path, not even where it is an end or a via.
 */
export class Terrain {
  /** Ascending. */
  readonly starts: readonly number[];
  readonly ends: ReadonlySet<number>;
  readonly via: readonly number[];
  /** Which steps lead on from the entity in whose row they are, and which lead to it. */
  readonly onward: StepTest;
  readonly backward: StepTest;
  readonly costs: PathCosts;
  private isInside: EntityTest | undefined;
  private readonly unpassable: ReadonlySet<number>;
  private readonly isOfWantedType: EntityTest | undefined;

  /** @throws RangeError for an entity that is not in the topology */
  constructor(
    readonly topology: Topology,
    readonly question: PathQuestion,
  ) {
    const numbers = (ids: readonly string[]) => ids.map((id) => entityNumber(topology, id));
    const avoided = new Set(numbers(question.avoid));
    const from = numbers(question.from);
    const to = numbers(question.to);
    this.via = numbers(question.via);
    const via = new Set(this.via);
    const mayBeEnd = (entity: number) => !avoided.has(entity) && !via.has(entity);
    // No path visits an entity twice or one it avoids, so such a via cuts off everything.
    const possible = via.size === this.via.length && !this.via.some((entity) => avoided.has(entity));
    this.starts = possible ? [...new Set(from)].filter(mayBeEnd).sort((a, b) => a - b) : [];
    this.ends = new Set(possible ? to.filter(mayBeEnd) : []);
    this.unpassable = new Set([...avoided, ...from, ...to, ...via]);

    const { entityTypes, direction = 'ANY', ...filter } = question.filter;
    this.isOfWantedType = entityTypes && compileFilter(topology, { entityTypes }).keepsFarEnd;
    const compiled = compileFilter(topology, filter);
    const cut = new Set(question.avoidRelationships.map((id) => topology.relationships.indexOf(id)));
    this.onward = new StepTest(topology, compiled, direction, cut);
    this.backward = new StepTest(topology, compiled, OPPOSITE[direction], cut);
    this.costs = costsOf(topology, question.mode, question.costs);
  }

  /** Where a path stops, in order: at one of the starts, at each via, at one of the ends. */
  get stops(): readonly (readonly number[])[] {
    return [this.starts, ...this.via.map((entity) => [entity]), [...this.ends]];
  }

  /** Keeps paths to a part of the graph, their ends and `via` aside. */
  confineTo(isInside: EntityTest): void {
    this.isInside = isInside;
  }

  /** What a path pays to enter an entity: what passing through it costs, for an end nothing. */
  costOfEntering(entity: number): number {
    return this.ends.has(entity) ? 0 : this.costs.pass(entity);
  }

  /** Whether a path may pass through an entity that is not one of `via`. */
  mayPass(entity: number): boolean {
    if (this.unpassable.has(entity)) return false;
    return (this.isOfWantedType?.(entity) ?? true) && (this.isInside?.(entity) ?? true);
  }

  /** Which steps a search that grows one way may take. */
  steps(growth: Growth): StepTest {
    return growth === 'ONWARD' ? this.onward : this.backward;
  }

  /** Visits the steps that lead on from an entity. One over a relationship with itself comes, too. */
  forEachStepFrom(entity: number, visit: StepVisitor): void {
    this.visitRow(entity, this.onward, visit);
  }

  /** Visits the steps that lead to an entity; as `forEachStepFrom`. */
  forEachStepTo(entity: number, visit: StepVisitor): void {
    this.visitRow(entity, this.backward, visit);
  }

  /** What a hop over a relationship costs. */
  costOf(relationship: number): number {
    return this.costs.hop(this.topology.relationshipProfile[relationship]!);
  }

  /** The rank of the best status of a relationship (`statusRank`). */
  statusOf(relationship: number): number {
    const { profiles, relationshipProfile } = this.topology;
    return profiles.status[relationshipProfile[relationship]!]!;
  }

  /** The days a relationship could have held on. */
  daysOf(relationship: number): DayRange {
    const { profiles, relationshipProfile } = this.topology;
    const profile = relationshipProfile[relationship]!;
    return unpackedDays(profiles.firstDay[profile]!, profiles.lastDay[profile]!);
  }

  private visitRow(entity: number, steps: StepTest, visit: StepVisitor): void {
    const { rows, incidence, neighbour } = this.topology;
    const end = rows[entity + 1]!;
    for (let place = rows[entity]!; place < end; place += 1) {
      if (steps.opens(place)) visit(relationshipOf(incidence[place]!), neighbour[place]!);
    }
  }
}

const OPPOSITE: Readonly<Record<Direction, Direction>> = { ANY: 'ANY', OUT: 'IN', IN: 'OUT' };
