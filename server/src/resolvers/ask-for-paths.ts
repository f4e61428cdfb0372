import type { Context } from '../context.js';
import { badInput } from '../errors.js';
import { CLAIM_STATUSES, type ClaimStatus } from '../model/claim.js';
import type { PathQuestion } from '../paths/types.js';
import { TooLarge } from '../traversal/errors.js';
import type { PathModel } from './path-models.js';

/** Statuses of what is more than an allegation, and not denied or disputed either. */
export const WITHOUT_ALLEGATION: readonly ClaimStatus[] = ['CONFIRMED', 'REPORTED'];

/**
 * The answer to a question about paths, which is searched for once in a request however often it is asked.
 * @throws BAD_USER_INPUT naming the field of `input` that asks for too much on a graph of this size
 */
export async function askForPaths({ loaders }: Context, question: PathQuestion) {
  try {
    return { ...(await loaders.paths.load(question)), question };
  } catch (error) {
    if (error instanceof TooLarge && error.argument) throw badInput(`input.${error.argument}`, error.message);
    throw error;
  }
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
