import { afterEach, beforeEach, describe, expect, jest, test } from '@jest/globals';
import { serverLost, tryServer, untilRecovered, useConnection } from '../../src/state/connection.js';

/** The lost server: how often it was asked for, and whether it answers. */
const server = { asked: 0, answers: false };

/** Lets what was asked be answered: promises go on between timers. */
const answered = (milliseconds: number): Promise<void> => jest.advanceTimersByTimeAsync(milliseconds);

beforeEach(() => {
  jest.useFakeTimers();
  Object.assign(server, { asked: 0, answers: false });
  jest.spyOn(globalThis, 'fetch').mockImplementation(() => {
    server.asked += 1;
    return server.answers ? Promise.resolve(new Response()) : Promise.reject(new TypeError('Failed to fetch'));
  });
});

afterEach(async () => {
  server.answers = true;
  await answered(10_000);
  jest.restoreAllMocks();
  jest.useRealTimers();
});

describe('a lost server', () => {
  test('is asked for again and again, ever more slowly, until it answers', async () => {
    serverLost();
    const asked: number[] = [];
    for (const wait of [500, 1_000, 2_000, 4_000, 8_000, 8_000]) {
      await answered(wait - 1);
      asked.push(server.asked);
      await answered(1);
    }
    expect(asked).toEqual([0, 1, 2, 3, 4, 5]);
    expect(useConnection.getState().lost).toBe(true);
    server.answers = true;
    await answered(8_000);
    expect(useConnection.getState().lost).toBe(false);
    await answered(60_000);
    expect(server.asked).toBe(7);
  });

  test('is asked for at once where somebody says so, but not twice at a time', async () => {
    serverLost();
    await answered(500 + 1_000 + 2_000);
    expect(server.asked).toBe(3);
    server.answers = true;
    const recovered = untilRecovered();
    tryServer();
    tryServer();
    expect(server.asked).toBe(4);
    expect(useConnection.getState().trying).toBe(true);
    await recovered;
    expect(useConnection.getState()).toMatchObject({ lost: false, trying: false });
  });

  test('is not asked for while it is there', () => {
    tryServer();
    expect(server.asked).toBe(0);
  });
});
