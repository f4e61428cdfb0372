import type { QueryResolvers } from '../generated/graphql.js';
import { isId } from '../model/ids.js';
import { findPaths } from '../paths/find-paths.js';
import type { SearchBudget } from '../paths/types.js';
import { neighbourhood } from '../topology/neighbourhood.js';
import { subgraphBetween } from '../topology/subgraph.js';
import { isKnown, knownIds } from './arguments/ids.js';
import { wholeNumber } from './arguments/numbers.js';
import { pathQuestion } from './arguments/path-question.js';
import { relationshipFilter } from './arguments/relationship-filter.js';
import { entityPage } from './pages/entities.js';
import { relationshipsOfGraph } from './pages/relationships.js';
import { searchPage } from './pages/search.js';
import { allSources } from './pages/sources.js';

// About half a second of looking: enough for any question a person asks, and short of holding others up.
const PATH_BUDGET: SearchBudget = { steps: 2_000_000 };

export const Query: Required<QueryResolvers> = {
  node: (_, { id }, { topology, loaders }) => {
    if (isKnown(topology.entities, id)) return loaders.entities.load(id);
    if (isKnown(topology.relationships, id)) return loaders.relationships.load(id);
    return isId(id) ? loaders.sources.load(id) : null;
  },
  entity: (_, { id }, { topology, loaders }) => (isKnown(topology.entities, id) ? loaders.entities.load(id) : null),
  entities: (_, args, context) => entityPage(context, args),
  search: (_, args, context) => searchPage(context, args),
  relationship: (_, { id }, { topology, loaders }) =>
    isKnown(topology.relationships, id) ? loaders.relationships.load(id) : null,
  relationships: (_, args, context) => relationshipsOfGraph(context, args),
  subgraph: async (_, { ids, filter }, context) => {
    const { topology } = context;
    const known = knownIds('ids', ids, topology.entities, 'entity', { least: 1, most: 1000 });
    return subgraphBetween(topology, known, await relationshipFilter(context, filter));
  },
  neighbourhood: async (_, { ids, depth, filter, limit }, context) => {
    const { topology } = context;
    return neighbourhood(topology, knownIds('ids', ids, topology.entities, 'entity', { least: 1, most: 100 }), {
      depth: wholeNumber('depth', depth, 1, 5),
      limit: wholeNumber('limit', limit, 1, 1000),
      filter: await relationshipFilter(context, filter),
    });
  },
  paths: async (_, { input }, context) => findPaths(context.topology, await pathQuestion(context, input), PATH_BUDGET),
  source: (_, { id }, { loaders }) => (isId(id) ? loaders.sources.load(id) : null),
  sources: (_, args, context) => allSources(context, args),
  ontology: (_, _args, { topology }) => topology.ontology,
  dataset: async (_, _args, { store }) => (await store.describe()).dataset ?? UNNAMED_DATASET,
  statistics: (_, _args, { store }) => store.statistics(),
};

/** What a graph is said to be that nobody has described. */
const UNNAMED_DATASET = { title: { en: 'Untitled graph' }, description: { en: '' }, opening: [], questions: [] };
