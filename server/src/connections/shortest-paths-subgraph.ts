import { StepMeter } from '../paths/step-meter.js';
import type { SearchBudget } from '../paths/types.js';
import type { Topology } from '../topology/types.js';
import { LayeredPaths, MOST_PATHS } from './layered-paths.js';
import { findLayers } from './layers.js';
import { terrainOf } from './terrain-of.js';
import type { ShortestPathsOutcome, ShortestPathsQuestion } from './types.js';
import { chooseWholePaths } from './whole-paths.js';

/**
 * Everything on any shortest path between two sets, by the rules that hold for paths: no member of `from` or `to` is
 * passed through, entity types are for what is passed, and what is to be avoided is nowhere. Where that is more than the
 * limit, whole paths are kept, see `chooseWholePaths`, and the rest is counted.
 * @throws RangeError for an entity that is not in the topology
 */
export function shortestPathsSubgraph(
  topology: Topology,
  question: ShortestPathsQuestion,
  budget: SearchBudget,
): ShortestPathsOutcome {
  const meter = new StepMeter(budget);
  const terrain = terrainOf(topology, question);
  const { layers, searchedHops } = findLayers(terrain, question.maxHops, meter);
  const paths = new LayeredPaths(layers, terrain, meter);
  if (meter.stoppedBy) return { kind: 'LIMIT', stoppedBy: meter.stoppedBy, explored: meter.spent, searchedHops };
  if (layers.length === 0) return { kind: 'NONE' };

  const all = layers.flat();
  const kept = all.length > question.limit ? chooseWholePaths(paths, question.limit) : new Set(all);
  return {
    kind: 'FOUND',
    length: layers.length - 1,
    paths: paths.count,
    capped: paths.count === MOST_PATHS,
    subgraph: {
      entities: all.filter((entity) => kept.has(entity)).map((entity) => topology.entities.at(entity)),
      relationships: paths.relationshipsAmong(kept).map((relationship) => topology.relationships.at(relationship)),
      omitted: all.length - kept.size,
    },
  };
}
