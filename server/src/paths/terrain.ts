import type { DayRange } from '../model/partial-date.js';
import { unpackedDays } from '../topology/days.js';
import { compileFilter, keepsEverything, type CompiledFilter } from '../topology/filter.js';
import { entityNumber } from '../topology/incident.js';
import { orderedNeighbours } from '../topology/ordered-neighbours.js';
import type { Direction, Topology } from '../topology/types.js';
import { costsOf, type PathCosts } from './costs.js';
import type { PathQuestion } from './types.js';

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
  /** Whether a step may travel a relationship, its direction aside. */
  readonly keeps: (relationship: number) => boolean;
  readonly costs: PathCosts;
  private isInside: EntityTest = () => true;
  private readonly keepsAll: boolean;
  private readonly unpassable: ReadonlySet<number>;
  private readonly entityTypes: CompiledFilter;
  private readonly direction: Direction;

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
    this.entityTypes = compileFilter(topology, entityTypes ? { entityTypes } : {});
    this.direction = direction;
    const compiled = compileFilter(topology, filter);
    const { keeps } = compiled;
    const cut = new Set(question.avoidRelationships.map((id) => topology.relationships.indexOf(id)));
    this.keeps = cut.size === 0 ? keeps : (relationship) => !cut.has(relationship) && keeps(relationship);
    this.keepsAll = cut.size === 0 && keepsEverything(compiled);
    this.costs = costsOf(topology, question.mode, question.costs);
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
    return this.entityTypes.keepsFarEnd(entity) && !this.unpassable.has(entity) && this.isInside(entity);
  }

  /**
   * Visits the relationships that lead on from an entity, whether `keeps` lets them through or not: that is the dearest
   * question to ask of one, so it is left to the visitor to ask it last. One of an entity with itself may come twice.
   */
  forEachStepFrom(entity: number, visit: StepVisitor): void {
    if (this.direction !== 'IN') this.visitOut(entity, visit);
    if (this.direction !== 'OUT') this.visitIn(entity, visit);
  }

  /** Visits the relationships that lead to an entity; as `forEachStepFrom`. */
  forEachStepTo(entity: number, visit: StepVisitor): void {
    if (this.direction !== 'OUT') this.visitOut(entity, visit);
    if (this.direction !== 'IN') this.visitIn(entity, visit);
  }

  /** The entities that lie next in the direction of reading, in the order of their ids, whatever leads there. */
  nextInOrder(entity: number): Int32Array {
    return orderedNeighbours(this.topology, entity, this.direction);
  }

  /** Whether a step may be taken from one entity to another that lies next to it. */
  hasStep(from: number, to: number): boolean {
    if (this.keepsAll) return true;
    const { degree } = this.topology;
    const always = () => true;
    return degree[from]! <= degree[to]!
      ? this.someNextFrom(from, (other) => other === to, always)
      : this.someNextTo(to, (other) => other === from, always);
  }

  /**
   * Visits the entities to which a step may be taken from an entity, of those that are wanted, until one is enough; gives
   * whether one was. To ask first what is wanted spares a look at most relationships, and where the question has no conditions,
   * at all of them. An entity may come several times.
   */
  someNextFrom(entity: number, isWanted: EntityTest, isEnough: EntityTest): boolean {
    return (
      (this.direction !== 'IN' && this.someOut(entity, isWanted, isEnough)) ||
      (this.direction !== 'OUT' && this.someIn(entity, isWanted, isEnough))
    );
  }

  /** Visits the entities from which a step may be taken to an entity; as `someNextFrom`. */
  someNextTo(entity: number, isWanted: EntityTest, isEnough: EntityTest): boolean {
    return (
      (this.direction !== 'OUT' && this.someOut(entity, isWanted, isEnough)) ||
      (this.direction !== 'IN' && this.someIn(entity, isWanted, isEnough))
    );
  }

  /** The days a relationship could have held on. */
  daysOf(relationship: number): DayRange {
    return unpackedDays(this.topology.firstDay[relationship]!, this.topology.lastDay[relationship]!);
  }

  private visitOut(entity: number, visit: StepVisitor): void {
    const { out, outEntity, outOffsets } = this.topology;
    const end = outOffsets[entity + 1]!;
    for (let place = outOffsets[entity]!; place < end; place += 1) visit(out[place]!, outEntity[place]!);
  }

  private someOut(entity: number, isWanted: EntityTest, isEnough: EntityTest): boolean {
    const { out, outEntity, outOffsets } = this.topology;
    const end = outOffsets[entity + 1]!;
    for (let place = outOffsets[entity]!; place < end; place += 1) {
      const other = outEntity[place]!;
      if (isWanted(other) && (this.keepsAll || this.keeps(out[place]!)) && isEnough(other)) return true;
    }
    return false;
  }

  private someIn(entity: number, isWanted: EntityTest, isEnough: EntityTest): boolean {
    const { in: into, inEntity, inOffsets } = this.topology;
    const end = inOffsets[entity + 1]!;
    for (let place = inOffsets[entity]!; place < end; place += 1) {
      const other = inEntity[place]!;
      if (isWanted(other) && (this.keepsAll || this.keeps(into[place]!)) && isEnough(other)) return true;
    }
    return false;
  }

  private visitIn(entity: number, visit: StepVisitor): void {
    const { in: into, inEntity, inOffsets } = this.topology;
    const end = inOffsets[entity + 1]!;
    for (let place = inOffsets[entity]!; place < end; place += 1) visit(into[place]!, inEntity[place]!);
  }
}
