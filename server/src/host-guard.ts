import type { IncomingMessage, ServerResponse } from 'node:http';
import { SECURITY_HEADERS } from './plugins/security-headers.js';

type Handler = (request: IncomingMessage, response: ServerResponse) => void;

const HOST_SHAPE = /^(?:[a-z0-9._-]+|\[[0-9a-f:.]+\])(?::\d{1,5})?$/i;

/**
 * Lets through only requests that name a host which can be theirs, in their `Host` header. Malformed ones get 400.
 * A server that listens on loopback answers to loopback names only, and otherwise 421: a site whose name was made to
 * lead to this machine (DNS rebinding) could read the whole graph through its visitor's browser. Requests without the
 * header pass; browsers always send it.
 * @param listensOn the name or address that the server listens on
 */
export function guardHost(listensOn: string, handle: Handler): Handler {
  const loopbackOnly = isLoopbackHost(listensOn);
  return (request, response) => {
    const { host } = request.headers;
    const hostname = host ? hostnameOf(host) : 'localhost';
    if (hostname === undefined) {
      refuse(response, 400, 'The "Host" header is not a host.');
    } else if (loopbackOnly && !isLoopback(hostname)) {
      const message =
        'This server listens on loopback and answers to localhost only. Set HOST to serve others; behind a proxy, let the proxy send "Host: localhost".';
      refuse(response, 421, message);
    } else {
      handle(request, response);
    }
  };
}

/** Tells whether a server that listens on this name or address can be reached from its own machine only. */
export function isLoopbackHost(listensOn: string): boolean {
  return isLoopback(hostnameOf(listensOn.includes(':') ? `[${listensOn}]` : listensOn));
}

/** The host without its port, as browsers write it: lower case, addresses in their shortest form. */
function hostnameOf(host: string): string | undefined {
  const url = `http://${host}`;
  return HOST_SHAPE.test(host) && URL.canParse(url) ? new URL(url).hostname : undefined;
}

function isLoopback(hostname: string | undefined): boolean {
  return hostname !== undefined && /^(?:(?:.+\.)?localhost|127\.\d+\.\d+\.\d+|\[::1\])$/.test(hostname);
}

function refuse(response: ServerResponse, status: number, message: string): void {
  response.writeHead(status, { ...SECURITY_HEADERS, 'content-type': 'text/plain; charset=utf-8' }).end(`${message}\n`);
}
