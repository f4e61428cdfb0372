import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { guardHost } from './host-guard.js';

/** How long requests under way may take to finish once the server is asked to stop. */
const DRAIN_MS = 5_000;

/**
 * Starts a server and gives it once it listens, with the address people can open.
 * Requests that are not meant for it are refused (see host-guard.ts). Throws Node's error, with its `code`, where it cannot listen there.
 */
export async function listen(
  handle: (request: IncomingMessage, response: ServerResponse) => void,
  { host, port }: { readonly host: string; readonly port: number },
): Promise<{ readonly server: Server; readonly url: string }> {
  const server = createServer(guardHost(host, handle));
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject).listen(port, host, resolve);
  });
  const address = server.address() as AddressInfo;
  const name = host.includes(':') ? `[${host}]` : host;
  return { server, url: `http://${name}:${address.port}/` };
}

/** Stops taking requests and waits for those under way, but not for ever. */
export function drain(server: Server): Promise<void> {
  return new Promise((resolve) => {
    const cutOff = setTimeout(() => server.closeAllConnections(), DRAIN_MS);
    server.close(() => {
      clearTimeout(cutOff);
      resolve();
    });
  });
}
