import type { DatasetResolvers, QuestionResolvers } from '../generated/graphql.js';
import type { DatasetInfo, Question as QuestionModel } from '../model/dataset.js';
import { isKnown } from './arguments/ids.js';
import type { Complete } from './complete.js';
import { loadAll } from './hydrate.js';
import { inLanguage } from './in-language.js';

export const Dataset: Complete<DatasetResolvers, DatasetInfo> = {
  title: ({ title }, { lang }) => inLanguage(title, lang),
  description: ({ description }, { lang }) => inLanguage(description, lang),
  opening: ({ opening }, _args, { topology, loaders }) =>
    loadAll(
      loaders.entities,
      opening.filter((id) => isKnown(topology.entities, id)),
    ),
  // The dataset may have been edited since the questions were written.
  questions: ({ questions }, _args, { topology }) =>
    questions.filter(({ entities }) => entities.every((id) => isKnown(topology.entities, id))),
};

export const Question: Complete<QuestionResolvers, QuestionModel> = {
  text: ({ text }, { lang }) => inLanguage(text, lang),
  entities: ({ entities }, _args, { loaders }) => loadAll(loaders.entities, entities),
};
