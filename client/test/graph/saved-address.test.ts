import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { moveItem } from '../../src/graph/saved/edit-steps.js';
import { readSavedAddress, savedAddress } from '../../src/graph/saved/saved-address.js';

test('the address of a step is read as it was written', () => {
  const ids = fc.stringMatching(/^[A-Za-z0-9]{1,40}$/);
  fc.assert(
    fc.property(ids, fc.nat({ max: 998 }), (id, step) => {
      expect(readSavedAddress(savedAddress({ id, step }))).toEqual({ id, step });
    }),
  );
  expect(savedAddress({ id: 'abc', step: 0 })).toBe('view=abc');
});

test.each(['', 'v1.abc', 'view=', 'view=a/0', 'view=a/x', 'view=a b', 'view=a/1/2', `view=${'a'.repeat(41)}`])(
  '“%s” is the address of no saved view',
  (hash) => {
    expect(readSavedAddress(hash)).toBeNull();
  },
);

test('a step is moved by one place, and stays where there is none', () => {
  expect(moveItem(['a', 'b', 'c'], 0, 1)).toEqual(['b', 'a', 'c']);
  expect(moveItem(['a', 'b', 'c'], 2, -1)).toEqual(['a', 'c', 'b']);
  expect(moveItem(['a', 'b'], 0, -1)).toEqual(['a', 'b']);
  expect(moveItem(['a', 'b'], 1, 1)).toEqual(['a', 'b']);
});
