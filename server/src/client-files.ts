import type { IncomingMessage, ServerResponse } from 'node:http';
import path from 'node:path';
import compression from 'compression';
import serveStatic from 'serve-static';
import { SECURITY_HEADERS } from './plugins/security-headers.js';

/** The explorer loads nothing from elsewhere and runs no script that is written into the page. */
const CLIENT_POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "worker-src 'self' blob:",
  // Widgets and the canvas place things by style attributes.
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data: blob:",
  "font-src 'self' data:",
  "connect-src 'self'",
  "manifest-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
].join('; ');

/** Where the explorer shows a view read-only, for other sites to put into a frame. */
export const EMBED_PATH = '/embed';

const PAGE = '/index.html';

/** Vite writes a hash of the content into the names of these files, so that a name never means something else. */
const HASHED = 'assets';

/** The path of a request, without its query; not decoded. */
export function pathOf(request: IncomingMessage): string {
  return request.url?.split('?')[0] ?? '/';
}

type Handler = (request: IncomingMessage, response: ServerResponse) => void;

/**
 * Serves the built explorer, compressed for whoever takes that: its page at `/`, its files beside it, and 404 for everything
 * else. Where it is not built, whoever asks for the page is told so. It may be built anew meanwhile.
 * Only its page at `/embed` may be put into a frame, which is the same page, shown read-only.
 * @param clientDir the folder it is built into
 * @param embedAncestors the sites that may do so, as a content security policy lists them
 */
export function serveClient(clientDir: string, embedAncestors: string): Handler {
  const serveFile = fileServer(clientDir);
  return (request, response) => {
    for (const [name, value] of Object.entries(SECURITY_HEADERS)) response.setHeader(name, value);
    const isEmbedded = pathOf(request) === EMBED_PATH;
    const isPage = isEmbedded || pathOf(request) === '/';
    response.setHeader(
      'content-security-policy',
      `${CLIENT_POLICY}; frame-ancestors ${isEmbedded ? embedAncestors : "'none'"}`,
    );
    if (isEmbedded) {
      // It knows none or all sites only; where both are there, older browsers heed it alone.
      response.removeHeader('x-frame-options');
    }
    if (isPage) request.url = PAGE;
    if (request.method !== 'GET' && request.method !== 'HEAD') {
      response.writeHead(405, { allow: 'GET, HEAD' }).end();
    } else {
      compress(request, response, () => {
        serveFile(request, response, (error?: unknown) =>
          error === undefined ? sayNotFound(response, isPage) : sayUnreadable(response),
        );
      });
    }
  };
}

/** Written for Express, of which it takes no more than what every request and response has. */
const compress = compression() as unknown as (
  request: IncomingMessage,
  response: ServerResponse,
  next: () => void,
) => void;

function fileServer(folder: string) {
  return serveStatic(folder, {
    // Nobody needs a part of these.
    acceptRanges: false,
    cacheControl: false,
    index: false,
    redirect: false,
    setHeaders: (response, file) => {
      const lasting = path.relative(folder, file).startsWith(HASHED + path.sep);
      response.setHeader('cache-control', lasting ? 'public, max-age=31536000, immutable' : 'no-cache');
    },
  });
}

function sayNotFound(response: ServerResponse, isPage: boolean): void {
  response
    .writeHead(isPage ? 503 : 404, { 'content-type': 'text/plain; charset=utf-8' })
    .end(isPage ? 'The explorer is not built: run "npm run build:client". The API is at /graphql.\n' : 'Not found.\n');
}

function sayUnreadable(response: ServerResponse): void {
  response.writeHead(500, { 'content-type': 'text/plain; charset=utf-8' }).end('This file cannot be read now.\n');
}
