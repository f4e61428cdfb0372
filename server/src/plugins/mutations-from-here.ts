import { GraphQLError } from 'graphql';
import type { Plugin } from 'graphql-yoga';
import type { ErrorCode } from '../errors.js';
import { operationOf } from './operation.js';

/**
 * Refuses to change anything for a request that another site may have made its visitor's browser send. Browsers send
 * JSON to another origin only after asking, which this server never grants; and they say where a request comes from.
 */
export function useMutationsFromHere(): Plugin {
  return {
    onExecute({ args, setResultAndStopExecution }) {
      if (operationOf(args) !== 'mutation') return;
      const { headers } = (args.contextValue as { readonly request: Request }).request;
      const isJson = /^application\/(?:graphql\+)?json\b/.test(headers.get('content-type') ?? '');
      const site = headers.get('sec-fetch-site') ?? 'none';
      if (isJson && (site === 'none' || site === 'same-origin')) return;
      const message = 'What changes something must come from this server’s own pages or from a program, as JSON.';
      const extensions = { code: 'FORBIDDEN' satisfies ErrorCode, http: { status: 403 } };
      setResultAndStopExecution({ errors: [new GraphQLError(message, { extensions })] });
    },
  };
}
