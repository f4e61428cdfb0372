import type {
  MutationResolvers,
  QueryResolvers,
  SavedViewResolvers,
  ViewChangeResolvers,
  ViewStepResolvers,
} from '../generated/graphql.js';
import type { SavedView as SavedViewModel, ViewStep as ViewStepModel } from '../model/saved-view.js';
import { compareDigests, type RecordChange } from '../model/view-digest.js';
import { changeView } from '../views/change.js';
import { createView, existingView, mustKeepViews, setDeleted } from '../views/keep.js';
import { seenNow } from '../views/seen.js';
import { changeAttempts, viewContent, viewKey } from './arguments/view-input.js';
import type { Complete } from './complete.js';
import { viewPage } from './pages/views.js';

const MOST_CHANGES = 200;

export const viewQueries: Required<Pick<QueryResolvers, 'mayKeepViews' | 'savedView' | 'savedViews' | 'viewChanges'>> =
  {
    mayKeepViews: (_, _args, { viewAccess }) => viewAccess === 'write',
    savedView: (_, { id }, context) => existingView(context, id),
    savedViews: (_, args, context) => {
      mustKeepViews(context);
      return viewPage(context, args);
    },
    viewChanges: async (_, { id, step }, context) => {
      const then = (await existingView(context, id))?.steps.find((one) => one.id === step)?.seen;
      if (!then) return null;
      const now = await seenNow(
        context,
        then.entities.map(([entity]) => entity),
      );
      const changes = compareDigests(then, now);
      return {
        from: then.revision,
        to: now.revision,
        totalCount: changes.length,
        changes: changes.slice(0, MOST_CHANGES),
      };
    },
  };

export const Mutation: Required<MutationResolvers> = {
  saveView: (_, { input, key }, context) => {
    mustKeepViews(context);
    return createView(context, viewContent(input), viewKey(key));
  },
  changeView: (_, { id, version, input, attempts }, context) => {
    mustKeepViews(context);
    return changeView(context, id, { version, attempts: changeAttempts(attempts) }, viewContent(input));
  },
  deleteView: (_, { id }, context) => {
    mustKeepViews(context);
    return setDeleted(context, id, true);
  },
  restoreView: (_, { id }, context) => {
    mustKeepViews(context);
    return setDeleted(context, id, false);
  },
};

export const SavedView: Complete<SavedViewResolvers, SavedViewModel> = {};

export const ViewStep: Complete<ViewStepResolvers, ViewStepModel> = {
  revision: ({ seen }) => seen.revision,
};

export const ViewChange: Complete<ViewChangeResolvers, RecordChange> = {
  about: async ({ about }, _args, { traversal, loaders }) => {
    if ((await traversal.knownEntities([about])).has(about)) return loaders.entities.load(about);
    return (await traversal.knownRelationships([about])).has(about) ? loaders.relationships.load(about) : null;
  },
  claim: async ({ what, how, id, about }, _args, { loaders }) => {
    if (what !== 'CLAIM' || how === 'REMOVED') return null;
    return (await loaders.claimsAbout.load(about)).claims.find((claim) => claim.id === id) ?? null;
  },
};
