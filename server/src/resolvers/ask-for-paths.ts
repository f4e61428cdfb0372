import type { Context } from '../context.js';
import type { ClaimStatus } from '../model/claim.js';
import { CLAIM_STATUSES } from '../model/claim.js';
import type { PathQuestion } from '../paths/types.js';
import type { PathModel } from './path-models.js';

/** Statuses of what is more than an allegation, and not denied or disputed either. */
export const WITHOUT_ALLEGATION: readonly ClaimStatus[] = ['CONFIRMED', 'REPORTED'];

/** The answer to a question about paths, which is searched for once in a request however often it is asked. */
export async function askForPaths({ loaders }: Context, question: PathQuestion) {
  return { ...(await loaders.paths.load(question)), question };
}

/** The question a path answers, asked about its own two ends, and of what is no allegation only. */
export function withoutAllegations({ question, entities }: PathModel): PathQuestion {
  const { filter } = question;
  const asked = filter.statuses ?? CLAIM_STATUSES;
  return {
    ...question,
    from: entities.slice(0, 1),
    to: entities.slice(-1),
    k: 1,
    filter: { ...filter, statuses: asked.filter((status) => WITHOUT_ALLEGATION.includes(status)) },
  };
}
