import { beforeEach, describe, expect, jest, test } from '@jest/globals';
import { mayKeep, setMayKeep } from '../../src/state/start/keeping.js';
import { forgetKeptQueries, keepQueries, readKeptQueries } from '../../src/state/query/kept-queries.js';
import { countKept, forgetKept, readKept, writeKept } from '../../src/state/start/kept-store.js';
import { memory } from '../support/memory.js';

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
    const open = jest.spyOn(caches, 'open');
    await writeKept('a', picture('x'));
    expect(open).not.toHaveBeenCalled();
    expect(await caches.has('pictures')).toBe(false);
  });

  test('is not left over where it is switched off while it is being written', async () => {
    const writing = writeKept('a', picture('x'));
    offElsewhere();
    await writing;
    expect(await caches.has('pictures')).toBe(false);
  });

  test('is chosen for every page of this origin, and latest queries are forgotten with it', () => {
    keepQueries([{ query: '{ a }', variables: '' }]);
    expect(readKeptQueries()).toHaveLength(1);
    setMayKeep(false);
    forgetKeptQueries();
    expect([localStorage.getItem('keeping'), readKeptQueries()]).toEqual(['off', []]);
    setMayKeep(true);
    expect([localStorage.getItem('keeping'), mayKeep()]).toEqual([null, true]);
  });

  test('stays off where there is no room to remember that', () => {
    jest.spyOn(localStorage, 'setItem').mockImplementation(() => {
      throw new Error('no room');
    });
    setMayKeep(false);
    expect(mayKeep()).toBe(false);
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
