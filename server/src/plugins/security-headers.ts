import type { Plugin } from 'graphql-yoga';

/** What a response that is not a page may load and do: nothing. */
const NOTHING = "default-src 'none'; frame-ancestors 'none'";

/** Headers that every response of this server carries, pages and data alike. */
export const SECURITY_HEADERS: Readonly<Record<string, string>> = {
  'x-content-type-options': 'nosniff',
  'x-frame-options': 'DENY',
  'referrer-policy': 'no-referrer',
  'cross-origin-resource-policy': 'same-origin',
  'cross-origin-opener-policy': 'same-origin',
};

/**
 * Puts the security headers on the API's responses, and a content security policy on those that are data.
 * @param pagePolicy gives the policy of GraphiQL's page
 */
export function useSecurityHeaders(pagePolicy: () => Promise<string>): Plugin {
  return {
    async onResponse({ response }) {
      for (const [name, value] of Object.entries(SECURITY_HEADERS)) response.headers.set(name, value);
      const isPage = response.headers.get('content-type')?.startsWith('text/html') ?? false;
      response.headers.set('content-security-policy', isPage ? await pagePolicy() : NOTHING);
    },
  };
}
