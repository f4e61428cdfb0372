import { inMemoryTraversal } from '../../src/traversal/in-memory.js';
import { searchNow, type Searcher } from '../../src/traversal/searches.js';
import { SearchAbandoned } from '../../src/traversal/errors.js';
import { topologyOf } from '../topology/random-graph.js';
import { describeTraversal } from './describe-traversal.js';

const here: Searcher = {
  search: async (name, topology, question, gone) => {
    if (gone?.aborted) throw new SearchAbandoned();
    return searchNow(name, topology, question, { steps: 1_000_000 });
  },
};

describeTraversal('travelling a topology in memory', async (graph) => inMemoryTraversal(topologyOf(graph), here));
