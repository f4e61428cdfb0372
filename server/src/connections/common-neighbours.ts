import { StepMeter } from '../paths/step-meter.js';
import type { SearchBudget } from '../paths/types.js';
import { compileFilter } from '../topology/filter.js';
import { entityNumber, forEachIncident } from '../topology/incident.js';
import type { Topology } from '../topology/types.js';
import { bestSourcedFirst } from './best-sourced.js';
import { firstOf } from './first-of.js';
import type { CommonNeighbour, CommonNeighboursOutcome, CommonNeighboursQuestion } from './types.js';

/** Visits the relationships of an actor that count, except those with itself: nobody is their own neighbour. */
type VisitNeighbours = (actor: number, visit: (neighbour: number, relationship: number) => void) => void;

/**
 * The entities that are neighbours of all, or of at least some, of several actors. Those of most actors come first, then
 * those with the fewest relationships: the rarer a neighbour, the more it says that it is shared (L. Adamic and E. Adar,
 * "Friends and neighbors on the Web", Social Networks 25(3), 2003). An actor is in the answer where it is a neighbour of
 * enough others.
 * @param budget bounds how many relationships are looked at
 * @throws RangeError for an entity that is not in the topology
 */
export function commonNeighbours(
  topology: Topology,
  question: CommonNeighboursQuestion,
  budget: SearchBudget,
): CommonNeighboursOutcome {
  const { degree } = topology;
  const actors = [...new Set(question.actors.map((id) => entityNumber(topology, id)))];
  const filter = compileFilter(topology, question.filter);
  const meter = new StepMeter(budget);
  const visitNeighbours: VisitNeighbours = (actor, visit) => {
    if (meter.exhausted) return;
    meter.spend(degree[actor]!);
    forEachIncident(topology, actor, filter, (relationship, other) => {
      if (other !== actor) visit(other, relationship);
    });
  };

  const shared = countActors(topology, actors, question.atLeast, visitNeighbours);
  const chosen = firstOf(
    shared.keys(),
    question.first,
    (a, b) => shared.get(b)! - shared.get(a)! || degree[a]! - degree[b]! || a - b,
  );
  const items = linksOf(topology, actors, chosen, visitNeighbours);
  if (meter.stoppedBy) return { kind: 'LIMIT', stoppedBy: meter.stoppedBy, explored: meter.spent };
  return { kind: 'FOUND', items, total: shared.size };
}

/**
 * Of how many actors each entity is a neighbour, where they are enough. Begins with the actors that have the fewest
 * relationships: who is shared by enough of them is a neighbour of one of the first already, so the large ones only count.
 */
function countActors(
  { degree }: Topology,
  actors: readonly number[],
  atLeast: number,
  visitNeighbours: VisitNeighbours,
): ReadonlyMap<number, number> {
  const counts = new Map<number, number>();
  const smallestFirst = [...actors].sort((a, b) => degree[a]! - degree[b]! || a - b);
  for (const [index, actor] of smallestFirst.entries()) {
    const left = actors.length - index;
    const mayBeNew = left >= atLeast;
    if (!mayBeNew && counts.size === 0) break;
    const seen = new Set<number>();
    visitNeighbours(actor, (neighbour) => {
      const count = counts.get(neighbour) ?? 0;
      if (seen.has(neighbour) || (count === 0 && !mayBeNew)) return;
      seen.add(neighbour);
      counts.set(neighbour, count + 1);
    });
    for (const [neighbour, count] of counts) if (count + left - 1 < atLeast) counts.delete(neighbour);
  }
  return counts;
}

/** The neighbours with the actors they are shared by. */
function linksOf(
  topology: Topology,
  actors: readonly number[],
  neighbours: readonly number[],
  visitNeighbours: VisitNeighbours,
): readonly CommonNeighbour[] {
  const { entities, degree } = topology;
  const links = new Map(neighbours.map((neighbour) => [neighbour, new Map<number, number[]>()]));
  for (const actor of links.size > 0 ? actors : []) {
    visitNeighbours(actor, (neighbour, relationship) => {
      const byActor = links.get(neighbour);
      const parallel = byActor?.get(actor);
      if (parallel) parallel.push(relationship);
      else byActor?.set(actor, [relationship]);
    });
  }
  return [...links].map(([neighbour, byActor]) => ({
    entity: entities.at(neighbour),
    degree: degree[neighbour]!,
    links: [...byActor].map(([actor, relationships]) => ({
      actor: entities.at(actor),
      relationships: bestSourcedFirst(topology, relationships),
    })),
  }));
}
