import { once } from 'node:events';
import { request, type IncomingMessage, type Server } from 'node:http';
import { connect } from 'node:net';
import { text } from 'node:stream/consumers';
import { afterEach, describe, expect, test } from '@jest/globals';
import { listen } from '../src/http-server.js';

const servers: Server[] = [];
afterEach(() => servers.splice(0).forEach((server) => server.close()));

/** Starts a server that answers "served". */
async function serve(host: string): Promise<number> {
  const { server, url } = await listen((_request, response) => response.end('served'), { host, port: 0 });
  servers.push(server);
  return Number(new URL(url).port);
}

async function ask(port: number, host: string) {
  const asked = request({ host: '127.0.0.1', port, headers: { host, connection: 'close' } }).end();
  const [response] = (await once(asked, 'response')) as [IncomingMessage];
  return { status: response.statusCode, body: await text(response) };
}

describe('a server on loopback', () => {
  test.each(['localhost', 'localhost:4000', 'LOCALHOST', 'explorer.localhost', '127.0.0.1:1', '127.9.9.9', '[::1]:80'])(
    'answers to %s',
    async (host) => {
      expect(await ask(await serve('127.0.0.1'), host)).toEqual({ status: 200, body: 'served' });
    },
  );

  test.each(['evil.example', '127.0.0.1.evil.example', 'notlocalhost', '10.0.0.1', '[::2]'])(
    'does not answer to %s, whose name somebody may have made to lead here',
    async (host) => {
      const { status, body } = await ask(await serve('localhost'), host);
      expect(status).toBe(421);
      expect(body).toContain('answers to localhost only');
    },
  );

  test('answers where no host is named, as old programs do', async () => {
    const socket = connect(await serve('127.0.0.1'), '127.0.0.1').end('GET / HTTP/1.0\r\n\r\n');
    expect(await text(socket)).toMatch(/served$/);
  });
});

describe('a server for others', () => {
  test.each(['explorer.example', 'explorer.example:80', '10.0.0.1', 'localhost'])('answers to %s', async (host) => {
    expect(await ask(await serve('0.0.0.0'), host)).toEqual({ status: 200, body: 'served' });
  });
});

test.each(['a b', '///', '[::1', 'x:99999', 'user@localhost', 'localhost/elsewhere', 'localhost?'])(
  'what is no host is refused, and nothing is told of the inside: %s',
  async (host) => {
    expect(await ask(await serve('0.0.0.0'), host)).toEqual({
      status: 400,
      body: 'The "Host" header is not a host.\n',
    });
  },
);
