import { expect, test } from '@jest/globals';
import { SearchAbandoned, SearchesBusy } from '../../src/traversal/errors.js';
import { Turnstile } from '../../src/traversal/turnstile.js';

/** Work that ends when it is told to. */
function work() {
  const done: string[] = [];
  const ends = new Map<string, () => void>();
  return {
    done,
    begun: () => [...ends.keys()],
    end: (name: string) => ends.get(name)!(),
    named: (name: string) => () =>
      new Promise<string>((resolve) =>
        ends.set(name, () => {
          done.push(name);
          resolve(name);
        }),
      ),
  };
}

test('lets so many in at once, and the next as soon as one leaves, in the order they came', async () => {
  const turnstile = new Turnstile(2, 5);
  const { named, begun, end } = work();
  const passes = ['a', 'b', 'c', 'd'].map((name) => turnstile.pass(named(name)));
  expect(begun()).toEqual(['a', 'b']);
  end('b');
  await passes[1];
  expect(begun()).toEqual(['a', 'b', 'c']);
  end('a');
  await passes[0];
  expect(begun()).toEqual(['a', 'b', 'c', 'd']);
});

test('refuses whoever would have to wait where too many wait, until one of them is in', async () => {
  const turnstile = new Turnstile(1, 1);
  const { named, end, begun } = work();
  const first = turnstile.pass(named('first'));
  void turnstile.pass(named('second'));
  await expect(turnstile.pass(named('third'))).rejects.toThrow(SearchesBusy);
  end('first');
  await first;
  void turnstile.pass(named('fourth'));
  expect(begun()).toEqual(['first', 'second']);
});

test('work that fails makes room, too', async () => {
  const turnstile = new Turnstile(1, 1);
  await expect(turnstile.pass(() => Promise.reject(new Error('no')))).rejects.toThrow('no');
  expect(await turnstile.pass(() => Promise.resolve('yes'))).toBe('yes');
});

test('whoever goes away while waiting gives up the place at once and never comes in', async () => {
  const turnstile = new Turnstile(1, 1);
  const { named, begun, end } = work();
  const first = turnstile.pass(named('first'));
  const leaving = new AbortController();
  const second = turnstile.pass(named('second'), leaving.signal);
  leaving.abort();
  await expect(second).rejects.toThrow(SearchAbandoned);
  const third = turnstile.pass(named('third'));
  end('first');
  await first;
  expect(begun()).toEqual(['first', 'third']);
  end('third');
  expect(await third).toBe('third');
});

test('whoever has left before does not come in', async () => {
  const { named, begun } = work();
  await expect(new Turnstile(1, 1).pass(named('late'), AbortSignal.abort())).rejects.toThrow(SearchAbandoned);
  expect(begun()).toEqual([]);
});
