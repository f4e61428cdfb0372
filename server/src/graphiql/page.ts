import { createHash } from 'node:crypto';
import { EXAMPLES } from './examples.js';

/** GraphiQL's page and the policy it needs. */
export interface GraphiqlPage {
  readonly html: string;
  readonly contentSecurityPolicy: string;
}

let page: Promise<GraphiqlPage> | undefined;

/**
 * GraphiQL with the example queries, one tab for each. Everything it needs is in the page: nothing is loaded from
 * elsewhere. Made when it is first asked for, since it is 9 MB of script.
 */
export function graphiqlPage(): Promise<GraphiqlPage> {
  page ??= render();
  return page;
}

async function render(): Promise<GraphiqlPage> {
  const { renderGraphiQL } = await import('@graphql-yoga/render-graphiql');
  const html = renderGraphiQL({
    title: 'GraphiQL: actor graph',
    defaultTabs: EXAMPLES.map((query) => ({ query })),
    schemaDescription: true,
    subscriptionsProtocol: 'SSE',
  });
  return { html, contentSecurityPolicy: policyFor(html) };
}

/** Only the page's own scripts run, known by their hashes; its editor brings workers as blobs, fonts and images as data. */
function policyFor(html: string): string {
  const scripts = [...html.matchAll(/<script>([^]*?)<\/script>/g)].map(
    ([, script = '']) => `'sha256-${createHash('sha256').update(script).digest('base64')}'`,
  );
  return [
    "default-src 'none'",
    `script-src ${scripts.join(' ')}`,
    'worker-src blob:',
    "style-src 'unsafe-inline'",
    'img-src data:',
    'font-src data:',
    "connect-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'none'",
  ].join('; ');
}
