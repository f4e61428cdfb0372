import { describe, expect, test } from '@jest/globals';
import { failureOf } from '../../src/api/client.js';

const withCode = (code: string) => ({ errors: [{ message: 'The words of the API.', extensions: { code } }] });

describe('what is wrong with an answer', () => {
  test('nothing, where there are no errors', () => {
    expect(failureOf(200, { data: {} })).toBeNull();
  });

  test.each([
    [503, withCode('BUSY'), 'busy'],
    [503, withCode('STORE_UNAVAILABLE'), 'unreachable'],
    [503, withCode('GRAPH_TOO_LARGE'), 'refused'],
    [200, withCode('BAD_USER_INPUT'), 'refused'],
    [400, withCode('GRAPHQL_VALIDATION_FAILED'), 'refused'],
    [200, withCode('INTERNAL_SERVER_ERROR'), 'broken'],
    [502, null, 'unreachable'],
    [500, null, 'broken'],
  ])('%d with %j is %s', (status, answer, kind) => {
    expect(failureOf(status, answer)).toMatchObject({ kind });
  });

  test('the words of the API are kept where they help', () => {
    expect(failureOf(503, withCode('BUSY'))?.message).toBe('The words of the API.');
  });
});
