import type { QueryResolvers } from '../generated/graphql.js';
import { isId } from '../model/ids.js';
import { commonNeighboursQuestion } from './arguments/common-neighbours-question.js';
import { connectQuestion } from './arguments/connect-question.js';
import { knownEntities } from './arguments/ids.js';
import { wholeNumber } from './arguments/numbers.js';
import { pathQuestion } from './arguments/path-question.js';
import { relationshipFilter } from './arguments/relationship-filter.js';
import { shortestPathsQuestion } from './arguments/shortest-paths-question.js';
import { askForPaths } from './ask-for-paths.js';
import { entityPage } from './pages/entities.js';
import { relationshipsOfGraph } from './pages/relationships.js';
import { searchPage } from './pages/search.js';
import { allSources } from './pages/sources.js';
import { viewQueries } from './saved-view.js';

export const Query: Required<QueryResolvers> = {
  node: async (_, { id }, { traversal, loaders }) => {
    if ((await traversal.knownEntities([id])).has(id)) return loaders.entities.load(id);
    if ((await traversal.knownRelationships([id])).has(id)) return loaders.relationships.load(id);
    return isId(id) ? loaders.sources.load(id) : null;
  },
  entity: async (_, { id }, { traversal, loaders }) =>
    (await traversal.knownEntities([id])).has(id) ? loaders.entities.load(id) : null,
  entities: (_, args, context) => entityPage(context, args),
  search: (_, args, context) => searchPage(context, args),
  relationship: async (_, { id }, { traversal, loaders }) =>
    (await traversal.knownRelationships([id])).has(id) ? loaders.relationships.load(id) : null,
  relationships: (_, args, context) => relationshipsOfGraph(context, args),
  subgraph: async (_, { ids, beside, filter }, context) => {
    const { traversal } = context;
    const known = await knownEntities('ids', ids, traversal, { least: 1, most: 1000 });
    const others = await knownEntities('beside', beside, traversal, { least: 0, most: 5000 });
    return traversal.subgraphBetween(known, await relationshipFilter(context, filter), others);
  },
  neighbourhood: async (_, { ids, depth, filter, limit }, context) => {
    const { traversal } = context;
    return traversal.neighbourhood(await knownEntities('ids', ids, traversal, { least: 1, most: 100 }), {
      depth: wholeNumber('depth', depth, 1, 5),
      limit: wholeNumber('limit', limit, 1, 1000),
      filter: await relationshipFilter(context, filter),
    });
  },
  paths: async (_, { input }, context) => askForPaths(context, await pathQuestion(context, input)),
  connect: async (_, { input }, context) => {
    const question = await connectQuestion(context, input);
    return context.inTurn(() => context.traversal.connectActors(question, context.gone));
  },
  commonNeighbours: async (_, args, context) => {
    const question = await commonNeighboursQuestion(context, args);
    return context.inTurn(() => context.traversal.commonNeighbours(question, context.gone));
  },
  everyShortestPath: async (_, { input }, context) => {
    const question = await shortestPathsQuestion(context, input);
    return context.inTurn(() => context.traversal.shortestPathsSubgraph(question, context.gone));
  },
  source: (_, { id }, { loaders }) => (isId(id) ? loaders.sources.load(id) : null),
  sources: (_, args, context) => allSources(context, args),
  ontology: (_, _args, { traversal }) => traversal.ontology,
  dataset: async (_, _args, { store }) => (await store.describe()).dataset ?? UNNAMED_DATASET,
  statistics: (_, _args, { store }) => store.statistics(),
  ...viewQueries,
};

/** What a graph is said to be that nobody has described. */
const UNNAMED_DATASET = { title: { en: 'Untitled graph' }, description: { en: '' }, opening: [], questions: [] };
