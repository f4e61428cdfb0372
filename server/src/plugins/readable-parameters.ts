import { GraphQLError } from 'graphql';
import type { Plugin } from 'graphql-yoga';

/** Tells whoever sends variables or extensions in an address or a form that they are no JSON. Yoga does so for bodies only. */
export function useReadableParameters(): Plugin {
  return {
    onRequestParse({ requestParser, setRequestParser }) {
      if (!requestParser) return;
      setRequestParser(async (request) => {
        try {
          return await requestParser(request);
        } catch (error) {
          throw error instanceof SyntaxError ? notJson() : error;
        }
      });
    },
  };
}

/** Coded like Yoga's own error for a body. */
function notJson(): GraphQLError {
  return new GraphQLError('"variables" and "extensions" must be JSON.', {
    extensions: { code: 'BAD_REQUEST', http: { status: 400 } },
  });
}
