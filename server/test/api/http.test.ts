import { beforeAll, describe, expect, test } from '@jest/globals';
import { appWith, type Answer, type TestApp } from '../support/app.js';
import { SAMPLE } from '../support/sample-graph.js';

let api: TestApp;
beforeAll(async () => {
  api = await appWith(SAMPLE);
});

const URL = 'http://localhost/graphql';
const JSON_IN = { 'content-type': 'application/json' };
// Whoever asks for this type is told by the status, too, that a request could not be executed.
const STRICT = { ...JSON_IN, accept: 'application/graphql-response+json' };

async function post(body: string, headers: Record<string, string> = JSON_IN) {
  const response = await api.app.fetch(URL, { method: 'POST', headers, body });
  const text = await response.text();
  return { status: response.status, answer: text ? (JSON.parse(text) as Answer<unknown>) : undefined };
}

describe('over HTTP', () => {
  test('a body that is not JSON is a bad request', async () => {
    const { status, answer } = await post('{ not json');
    expect(status).toBe(400);
    expect(answer?.errors?.[0]).toMatchObject({
      message: 'POST body sent invalid JSON.',
      extensions: { code: 'BAD_REQUEST' },
    });
  });

  test.each(['"text"', '1', 'null', '[]', '{}', '{"query":1}', '{"query":"{ __typename }","variables":"x"}'])(
    'a body that is JSON but no request is a bad request: %s',
    async (body) => {
      const { status, answer } = await post(body, STRICT);
      expect(status).toBe(400);
      expect(answer?.errors?.[0]?.message).not.toBe('Unexpected error.');
    },
  );

  test.each(['text/plain', 'application/xml', 'multipart/form-data; boundary=x'])(
    'a body of type %s is not taken',
    async (type) => {
      expect((await post('{"query":"{ __typename }"}', { 'content-type': type })).status).toBe(415);
    },
  );

  test('several requests in one are not taken', async () => {
    const { status, answer } = await post('[{"query":"{ __typename }"},{"query":"{ __typename }"}]');
    expect(status).toBe(400);
    expect(answer?.errors?.[0]?.message).toMatch(/[Bb]atching/);
  });

  test('a body above 1 MB is not taken', async () => {
    const { status } = await post(JSON.stringify({ query: `{ __typename } # ${'x'.repeat(1_000_000)}` }));
    expect(status).toBe(413);
  });

  test('a query that is no GraphQL, or asks for what is not there, says where', async () => {
    const syntax = await post('{"query":"{ entity("}', STRICT);
    expect(syntax).toMatchObject({
      status: 400,
      answer: { errors: [{ message: expect.stringMatching(/^Syntax Error/) }] },
    });
    const field = await post('{"query":"{ entity(id: \\"ada\\") { nickname } }"}', STRICT);
    expect(field.status).toBe(400);
    expect(field.answer?.errors?.[0]?.message).toMatch(/Cannot query field "nickname"/);
  });

  test('GET asks, other methods do not', async () => {
    const response = await api.app.fetch(`${URL}?query=${encodeURIComponent('{ statistics { entities } }')}`);
    expect(await response.json()).toEqual({ data: { statistics: { entities: SAMPLE.entities.length } } });
    expect((await api.app.fetch(URL, { method: 'DELETE' })).status).toBe(405);
    expect((await api.app.fetch('http://localhost/elsewhere')).status).toBe(404);
  });

  test('parameters in an address or a form that are not JSON are a bad request', async () => {
    const form = { 'content-type': 'application/x-www-form-urlencoded' };
    for (const response of [
      await api.app.fetch(`${URL}?query={__typename}&variables=x`),
      await api.app.fetch(`${URL}?query={__typename}&extensions={`),
      await api.app.fetch(URL, { method: 'POST', headers: form, body: 'query={__typename}&variables=x' }),
    ]) {
      expect(response.status).toBe(400);
      const { errors } = (await response.json()) as Answer<unknown>;
      expect(errors?.[0]?.message).toBe('"variables" and "extensions" must be JSON.');
    }
    expect(api.log).toEqual([]);
  });

  test('no other site may read answers', async () => {
    for (const method of ['GET', 'OPTIONS']) {
      const response = await api.app.fetch(`${URL}?query={__typename}`, {
        method,
        headers: { origin: 'https://evil.example' },
      });
      expect([...response.headers.keys()].filter((name) => name.startsWith('access-control'))).toEqual([]);
    }
  });

  test('answers are not taken for anything else, and load nothing', async () => {
    const response = await api.app.fetch(`${URL}?query={__typename}`);
    expect(response.headers.get('x-content-type-options')).toBe('nosniff');
    expect(response.headers.get('content-security-policy')).toBe("default-src 'none'; frame-ancestors 'none'");
  });

  test('it is alive and ready', async () => {
    expect((await api.app.fetch('http://localhost/health')).status).toBe(200);
    expect((await api.app.fetch('http://localhost/ready')).status).toBe(200);
  });
});

describe('limits', () => {
  const refused = async (query: string, message: RegExp) => {
    const { errors } = await api.ask(query);
    expect(errors?.[0]?.message).toMatch(message);
    expect(errors?.[0]?.extensions?.code).toBe('BAD_USER_INPUT');
    expect(api.log).toEqual([]);
  };

  test('a query may be 15 deep', async () => {
    const nested = (depth: number): string =>
      depth === 1 ? 'id' : `type { ${'parent { '.repeat(depth - 2)} id ${'} '.repeat(depth - 2)} }`;
    expect((await api.ask(`{ entity(id: "ada") { ${nested(14)} } }`)).errors).toBeUndefined();
    await refused(`{ entity(id: "ada") { ${nested(15)} } }`, /depth limit of 15 exceeded/);
  });

  test('a query may rename 50 fields', async () => {
    const renamed = (count: number) => `{ ${Array.from({ length: count }, (_, n) => `a${n}: __typename`).join(' ')} }`;
    const aliased = (count: number) => renamed(count).replaceAll('__typename', 'entity(id: "ada") { id }');
    expect((await api.ask(aliased(50))).errors).toBeUndefined();
    await refused(aliased(51), /[Aa]liases limit of 50 exceeded/);
  });

  test('a query may have 3,000 tokens, asked for the second time, too', async () => {
    const long = (tokens: number) => `{ entities(ids: [${'"ada" '.repeat(tokens - 12)}]) { totalCount } }`;
    expect((await api.ask(long(3000))).errors).toBeUndefined();
    await refused(long(3001), /[Tt]oken limit of 3000 exceeded/);
    await refused(long(3001), /[Tt]oken limit of 3000 exceeded/);
  });
});
