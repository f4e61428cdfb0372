import type { DatasetResolvers, QuestionResolvers } from '../generated/graphql.js';
import type { DatasetInfo, Question as QuestionModel } from '../model/dataset.js';
import type { Complete } from './complete.js';
import { loadAll } from './hydrate.js';
import { inLanguage } from './in-language.js';

export const Dataset: Complete<DatasetResolvers, DatasetInfo> = {
  title: ({ title }, { lang }) => inLanguage(title, lang),
  description: ({ description }, { lang }) => inLanguage(description, lang),
  opening: async ({ opening }, _args, { traversal, loaders }) => {
    const known = await traversal.knownEntities(opening);
    return loadAll(
      loaders.entities,
      opening.filter((id) => known.has(id)),
    );
  },
  // The dataset may have been edited since the questions were written.
  questions: async ({ questions }, _args, { traversal }) => {
    const known = await traversal.knownEntities(questions.flatMap(({ entities }) => entities));
    return questions.filter(({ entities }) => entities.every((id) => known.has(id)));
  },
};

export const Question: Complete<QuestionResolvers, QuestionModel> = {
  text: ({ text }, { lang }) => inLanguage(text, lang),
  entities: ({ entities }, _args, { loaders }) => loadAll(loaders.entities, entities),
};
