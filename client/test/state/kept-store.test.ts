import { beforeEach, describe, expect, test } from '@jest/globals';
import { setMayKeep } from '../../src/state/keeping.js';
import { keepQueries, readKeptQueries } from '../../src/state/kept-queries.js';
import { countKept, forgetKept, readKept, writeKept } from '../../src/state/kept-store.js';

/** What browsers keep for a page, in memory: there is none of it here. */
function memory() {
  const texts = new Map<string, string>();
  const kept = new Map<string, Map<string, Response>>();
  const open = (name: string) => {
    const cache = kept.get(name) ?? new Map<string, Response>();
    kept.set(name, cache);
    return {
      put: (key: string, response: Response) => Promise.resolve(cache.set(key, response)),
      match: (key: string) => Promise.resolve(cache.get(key)?.clone()),
      keys: () => Promise.resolve([...cache.keys()]),
      delete: (key: string) => Promise.resolve(cache.delete(key)),
    };
  };
  return {
    localStorage: {
      getItem: (key: string) => texts.get(key) ?? null,
      setItem: (key: string, text: string) => texts.set(key, text),
      removeItem: (key: string) => texts.delete(key),
    },
    caches: {
      open: (name: string) => Promise.resolve(open(name)),
      has: (name: string) => Promise.resolve(kept.has(name)),
      delete: (name: string) => Promise.resolve(kept.delete(name)),
      match: (key: string) => Promise.resolve(kept.get('pictures')?.get(key)?.clone()),
    },
  };
}

/** The page's first file: each build has another one. */
let build = 'one.js';

/** Switches keeping off as another tab does: this one is not told. */
const offElsewhere = (): void => localStorage.setItem('keeping', 'off');

const picture = (...ids: string[]) => ({ entities: ids.map((id) => ({ id })) });

beforeEach(() => {
  build = 'one.js';
  Object.assign(globalThis, memory(), { document: { querySelector: () => ({ src: build }) } });
  setMayKeep(true);
});

describe('what is kept on the device', () => {
  test('is found again by its key, by the build that kept it', async () => {
    await writeKept('a', picture('x'));
    expect(await readKept('a')).toEqual(picture('x'));
    expect(await readKept('b')).toBeNull();
    build = 'two.js';
    expect(await readKept('a')).toBeNull();
  });

  test('is the last twenty, and no more', async () => {
    for (let number = 0; number < 25; number += 1) await writeKept(`${number}`, picture(`${number}`));
    expect(await countKept()).toBe(20);
    expect(await readKept('4')).toBeNull();
    expect(await readKept('5')).toEqual(picture('5'));
  });

  test('is counted by what is drawn, under however many keys, whatever other builds kept', async () => {
    await writeKept('as drawn', picture('x', 'y'));
    await writeKept('as the address', picture('y', 'x'));
    build = 'two.js';
    await writeKept('as drawn', picture('z'));
    expect(await countKept()).toBe(2);
    await forgetKept();
    expect(await countKept()).toBe(0);
  });

  test('is nothing where it is switched off, here or in another tab', async () => {
    setMayKeep(false);
    await writeKept('a', picture('x'));
    keepQueries([{ query: '{ a }', variables: '' }]);
    expect([await countKept(), readKeptQueries()]).toEqual([0, []]);
    setMayKeep(true);
    offElsewhere();
    await writeKept('a', picture('x'));
    expect(await caches.has('pictures')).toBe(false);
  });

  test('is not left over where it is switched off while it is being written', async () => {
    const writing = writeKept('a', picture('x'));
    offElsewhere();
    await writing;
    expect(await caches.has('pictures')).toBe(false);
  });

  test('stays off where the browser remembers nothing for the page', async () => {
    const forbidden = (): never => {
      throw new Error('forbidden');
    };
    Object.assign(globalThis, { localStorage: { getItem: forbidden, setItem: forbidden, removeItem: forbidden } });
    setMayKeep(false);
    await writeKept('a', picture('x'));
    expect(await countKept()).toBe(0);
  });
});
