import { createHash } from 'node:crypto';
import type { HopResolvers, PathResolvers } from '../generated/graphql.js';
import { formatDayRange } from '../model/partial-date.js';
import type { Complete } from './complete.js';
import { loadAll } from './hydrate.js';
import type { HopModel, PathModel } from './path-models.js';
import { pathSentence } from './texts.js';
import { askForPaths, WITHOUT_ALLEGATION, withoutAllegations } from './ask-for-paths.js';

export const Path: Complete<PathResolvers, PathModel> = {
  id: ({ entities }) => pathId(entities),
  length: ({ hops }) => hops.length,
  entities: ({ entities }, _args, { loaders }) => loadAll(loaders.entities, entities),
  hops: ({ hops }) => hops.map((hop, index) => ({ ...hop, index })),
  weakestHop: ({ hops, weakest }) => ({ ...hops[weakest]!, index: weakest }),
  validDuring: ({ validDuring }) => validDuring && formatDayRange(validDuring),
  holdsWithoutAllegations: async ({ hops }, _args, { loaders }) => {
    const loaded = await Promise.all(hops.map(({ relationships }) => loadAll(loaders.relationships, relationships)));
    return loaded.every((hop) => hop.some(({ status }) => WITHOUT_ALLEGATION.includes(status)));
  },
  withoutAllegations: (path, _args, context) => askForPaths(context, withoutAllegations(path)),
  text: (path, { lang }, context) => pathSentence(context, path, lang),
};

export const Hop: Complete<HopResolvers, HopModel> = {
  from: ({ from }, _args, { loaders }) => loaders.entities.load(from),
  to: ({ to }, _args, { loaders }) => loaders.entities.load(to),
  relationship: ({ relationships: [best = ''] }, _args, { loaders }) => loaders.relationships.load(best),
  alternatives: ({ relationships: [, ...others] }, _args, { loaders }) => loadAll(loaders.relationships, others),
  forward: async ({ from, relationships: [best = ''] }, _args, { loaders }) =>
    (await loaders.relationships.load(best)).source === from,
};

/** The same entities in the same order have the same id: 128 bits of a hash of theirs, as 22 letters. */
function pathId(entities: readonly string[]): string {
  return createHash('sha256').update(entities.join('\n')).digest('base64url').slice(0, 22);
}
