import type { DayRange } from '../model/partial-date.js';
import { unpackedDays } from '../topology/days.js';
import { compileFilter, type CompiledFilter } from '../topology/filter.js';
import { entityNumber, forEachIncident } from '../topology/incident.js';
import type { Direction, Topology } from '../topology/types.js';
import { EVERY_DAY, unionOf, type DaySet } from './day-set.js';
import type { StepMeter } from './step-meter.js';
import type { PathQuestion } from './types.js';

/** One step that may be taken. */
export interface Step {
  /** Where it leads. */
  readonly to: number;
  /** Every relationship that makes it, the best sourced first, then by id. */
  readonly relationships: readonly number[];
  /** The days on which one of them could hold; every day where that does not matter. */
  readonly days: DaySet;
}

const REVERSED: Readonly<Record<Direction, Direction>> = { ANY: 'ANY', OUT: 'IN', IN: 'OUT' };

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
  private readonly unpassable: ReadonlySet<number>;
  private readonly entityTypes: CompiledFilter;
  private readonly forward: CompiledFilter;
  private readonly backward: CompiledFilter;
  private readonly steps = new Map<number, readonly Step[]>();

  /** @throws RangeError for an entity that is not in the topology */
  constructor(
    readonly topology: Topology,
    readonly question: PathQuestion,
    private readonly meter: StepMeter,
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

    const { entityTypes, ...filter } = question.filter;
    this.entityTypes = compileFilter(topology, entityTypes ? { entityTypes } : {});
    const compiled = compileFilter(topology, filter);
    const cut = new Set(question.avoidRelationships.map((id) => topology.relationships.indexOf(id)));
    const keeps = cut.size === 0 ? compiled.keeps : (r: number) => !cut.has(r) && compiled.keeps(r);
    this.forward = { ...compiled, keeps };
    this.backward = { ...this.forward, direction: REVERSED[compiled.direction] };
  }

  /** Whether a path may pass through an entity that is not one of `via`. */
  mayPass(entity: number): boolean {
    return this.entityTypes.keepsFarEnd(entity) && !this.unpassable.has(entity);
  }

  /** Visits the entities from which a step leads to an entity; one with several such relationships several times. */
  forEachStepTo(entity: number, visit: (from: number) => void): void {
    forEachIncident(this.topology, entity, this.backward, (_, from) => visit(from));
    this.meter.spend(this.relationshipsOf(entity));
  }

  /** The steps that may be taken from an entity, by the id of where they lead. */
  stepsFrom(entity: number): readonly Step[] {
    const known = this.steps.get(entity);
    if (known) return known;
    this.meter.spend(this.relationshipsOf(entity));
    const relationships = new Map<number, number[]>();
    forEachIncident(this.topology, entity, this.forward, (relationship, to) => {
      const parallel = relationships.get(to);
      if (parallel) parallel.push(relationship);
      else relationships.set(to, [relationship]);
    });
    const steps = [...relationships].sort(([a], [b]) => a - b).map(([to, parallel]) => this.step(to, parallel));
    this.steps.set(entity, steps);
    return steps;
  }

  /** The days a relationship could have held on. */
  daysOf(relationship: number): DayRange {
    return unpackedDays(this.topology.firstDay[relationship]!, this.topology.lastDay[relationship]!);
  }

  private step(to: number, relationships: number[]): Step {
    const { status } = this.topology;
    return {
      to,
      relationships: relationships.sort((a, b) => status[a]! - status[b]! || a - b),
      days: this.question.simultaneous ? unionOf(relationships.map((r) => this.daysOf(r))) : EVERY_DAY,
    };
  }

  private relationshipsOf(entity: number): number {
    const { outOffsets, inOffsets } = this.topology;
    return outOffsets[entity + 1]! - outOffsets[entity]! + inOffsets[entity + 1]! - inOffsets[entity]!;
  }
}
