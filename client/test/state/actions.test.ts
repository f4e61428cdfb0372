import { describe, expect, test } from '@jest/globals';
import type { Action } from '../../src/state/actions/action.js';

// While modules are loaded, the preferences ask the browser for languages and colours, and there is none here.
Object.assign(globalThis, {
  navigator: { languages: [] },
  matchMedia: () => ({ matches: false, addEventListener: () => undefined }),
});

async function allActions(): Promise<Action[]> {
  const { ACTIONS } = await import('../../src/state/actions/actions.js');
  return Object.values(ACTIONS);
}

describe('everything a person can do', () => {
  test('has a key of its own, whatever the scope: on the canvas, keys of the page count too', async () => {
    const all = (await allActions()).flatMap(({ id, keys }) => keys.map((key) => ({ id, key })));
    const twice = all.filter(({ id, key }) => all.some((other) => other.key === key && other.id !== id));
    expect(twice).toEqual([]);
    expect(all.length).toBeGreaterThan(40);
  });

  test('is found under its own id', async () => {
    const { ACTIONS } = await import('../../src/state/actions/actions.js');
    expect(Object.entries(ACTIONS).map(([name, { id }]) => [name, id])).toEqual(
      Object.keys(ACTIONS).map((name) => [name, name]),
    );
  });
});
