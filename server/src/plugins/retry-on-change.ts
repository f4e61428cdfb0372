import type { ExecutionResult } from 'graphql';
import type { Plugin, YogaInitialContext } from 'graphql-yoga';
import type { Context } from '../context.js';
import { GraphChanged } from '../errors.js';

/**
 * Answers a request once more, on the graph as it is by now, where the graph changed under it. The answer then is of
 * one revision again. A second change in a row is told to the client, who may try again.
 * @param freshContext reads the graph anew, for a request
 */
export function useRetryOnChange(freshContext: (request: Request) => Promise<Context>): Plugin {
  return {
    onExecute({ executeFn, setExecuteFn }) {
      setExecuteFn(async (args) => {
        const result = (await executeFn(args)) as ExecutionResult;
        if (!result.errors?.some((error) => error.originalError instanceof GraphChanged)) return result;
        const before = args.contextValue as YogaInitialContext;
        const fresh = await freshContext(before.request);
        const contextValue = Object.assign(Object.create(before) as object, fresh);
        return executeFn({ ...args, contextValue }) as Promise<ExecutionResult>;
      });
    },
  };
}
