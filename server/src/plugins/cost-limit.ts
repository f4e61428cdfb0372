import type { Plugin } from 'graphql-yoga';
import { badRequest } from '../errors.js';
import { queryCost } from './query-cost.js';

/** How many objects an answer may have: two lists of 100 within each other with room for what hangs on them. */
export const MAX_COST = 100_000;

/**
 * Refuses requests for lists within lists that multiply to more objects than allowed, before anything is read.
 * @param most how many objects an answer may have, as `queryCost` reckons them
 */
export function useCostLimit(most: number): Plugin {
  return {
    onExecute({ args, setResultAndStopExecution }) {
      const cost = queryCost(args);
      if (cost <= most) return;
      const message = `The answer could have ${cost.toLocaleString('en')} objects; at most ${most.toLocaleString('en')} are allowed. Ask for smaller pages of the lists within lists.`;
      setResultAndStopExecution({ errors: [badRequest(message)] });
    },
  };
}
