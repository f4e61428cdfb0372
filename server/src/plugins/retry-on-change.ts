import { GraphQLError, type ExecutionResult } from 'graphql';
import type { Plugin, YogaInitialContext } from 'graphql-yoga';
import type { Context } from '../context.js';
import { GraphChanged } from '../errors.js';
import { StoreChanged } from '../store/errors.js';
import { isSameVersion } from '../store/version.js';
import { operationOf } from './operation.js';

/** How often a request is answered at most: whoever writes all the time could otherwise keep a reader trying for ever. */
const MOST_TRIES = 3;

/**
 * Answers a request once more, on the graph as it is by now, where the graph changed under it: how things are connected is
 * known as of one version, and records are read as they are now, so an answer counts only where both are the same. A client
 * whose request is overtaken by changes again and again is told so, and may try again. What changes something is done
 * once only.
 * @param freshContext reads the graph anew, for a request
 */
export function useRetryOnChange(freshContext: (request: Request) => Promise<Context>): Plugin {
  return {
    onExecute({ executeFn, setExecuteFn, args }) {
      if (operationOf(args) === 'mutation') return;
      setExecuteFn(async (args) => {
        const given = args.contextValue as YogaInitialContext & Context;
        let context = given;
        for (let tries = 1; ; tries += 1) {
          const result = (await executeFn({ ...args, contextValue: context })) as ExecutionResult;
          const change = await changeDuring(context, result);
          if (!change) return result;
          if (tries === MOST_TRIES) return { errors: [change] };
          context = Object.assign(Object.create(given) as typeof given, await freshContext(given.request));
        }
      });
    },
  };
}

/** What tells that the graph changed while a request was answered, if it did. */
async function changeDuring({ store, traversal }: Context, result: ExecutionResult): Promise<GraphQLError | undefined> {
  const told = result.errors?.find(
    ({ originalError }) => originalError instanceof GraphChanged || originalError instanceof StoreChanged,
  );
  // Where something else went wrong, what could be read is given with that.
  if (told || result.errors) return told;
  try {
    if (isSameVersion(await store.version(), traversal.version)) return undefined;
    return asGraphQLError(new GraphChanged('another version is there now'));
  } catch (error) {
    return asGraphQLError(error as Error);
  }
}

function asGraphQLError(originalError: Error): GraphQLError {
  return new GraphQLError(originalError.message, { originalError });
}
