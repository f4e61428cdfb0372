import '../support/no-browser.js';
import { afterEach, beforeEach, expect, jest, test } from '@jest/globals';
import { RequestError } from '../../src/api/client.js';
import { useConnection } from '../../src/state/connection.js';
import { thread } from '../../src/state/thread.js';

/** A thread that says what a test has it say. */
class FakeWorker {
  static readonly started: FakeWorker[] = [];
  onmessage: (event: { data: string }) => void = () => undefined;
  onerror: (event: Event) => void = () => undefined;
  readonly postMessage = jest.fn();
  readonly terminate = jest.fn();
  constructor() {
    FakeWorker.started.push(this);
  }
  say(data: string): void {
    this.onmessage({ data });
  }
}

const { started } = FakeWorker;
const begin = () => thread<string, string>(() => new FakeWorker() as unknown as Worker);
const answerIn = (news: string): string | undefined => (news === 'wait' ? undefined : news);

beforeEach(() => {
  started.length = 0;
  Object.assign(globalThis, { ErrorEvent: class extends Event {} });
  // A lost server is asked for again and again.
  jest.useFakeTimers();
  jest.spyOn(globalThis, 'fetch').mockImplementation(() => Promise.resolve(new Response()));
});

afterEach(async () => {
  await jest.advanceTimersByTimeAsync(10_000);
  jest.restoreAllMocks();
  jest.useRealTimers();
});

test('jobs one after the other are done in the same thread, those at the same time in several', async () => {
  const ask = begin();
  const { signal } = new AbortController();
  const first = ask('one', signal, answerIn);
  const second = ask('two', signal, answerIn);
  expect(started).toHaveLength(2);
  started[0]?.say('wait');
  started[0]?.say('first');
  started[1]?.say('second');
  expect(await Promise.all([first, second])).toEqual(['first', 'second']);
  const third = ask('three', signal, answerIn);
  expect(started).toHaveLength(2);
  expect(started[1]?.postMessage).toHaveBeenLastCalledWith('three');
  started[1]?.say('third');
  expect(await third).toBe('third');
});

test('what is cancelled ends its thread, and the next job has another; what was cancelled before is not begun', async () => {
  const ask = begin();
  const controller = new AbortController();
  const answer = ask('one', controller.signal, answerIn);
  controller.abort();
  await expect(answer).rejects.toMatchObject({ kind: 'cancelled' });
  expect(started[0]?.terminate).toHaveBeenCalledTimes(1);
  await expect(ask('two', controller.signal, answerIn)).rejects.toBeInstanceOf(RequestError);
  expect(started).toHaveLength(1);
  void ask('three', new AbortController().signal, answerIn);
  expect(started).toHaveLength(2);
});

test('code that could not be loaded means a lost server; an error in it is told as it is', async () => {
  const ask = begin();
  const { signal } = new AbortController();
  const failing = ask('one', signal, answerIn);
  started[0]?.onerror(Object.assign(new ErrorEvent('error'), { message: 'broken' }));
  await expect(failing).rejects.toThrow('broken');
  expect(useConnection.getState().lost).toBe(false);
  const unreachable = ask('two', signal, answerIn);
  started[1]?.onerror(new Event('error'));
  await expect(unreachable).rejects.toMatchObject({ kind: 'unreachable' });
  expect(useConnection.getState().lost).toBe(true);
});
