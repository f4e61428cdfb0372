import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { foldName, foldedWords } from '../../src/model/fold.js';

describe('foldName', () => {
  test.each([
    ['Қасым-Жомарт Тоқаев', 'qasym zhomart toqaev'],
    ['Токаев', 'tokaev'],
    ['  NURSULTAN\tÁbishuly  ', 'nursultan abishuly'],
    ['Ельцин', 'eltsin'],
    ['O’Brien', 'obrien'],
    ['Oʻzbekiston', 'ozbekiston'],
    ['ﬁ № Ⅳ', 'fi no iv'],
    ['e\u0301lan', 'elan'],
    ['«Самрук–Казына», АО', 'samruk kazyna ao'],
    ['习近平', 'xijinping'],
    ['?!', ''],
  ])('folds %j to %j', (text, folded) => {
    expect(foldName(text)).toBe(folded);
  });

  test('gives words of Latin letters and digits, and changes nothing the second time', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const folded = foldName(text);
        expect(folded).toMatch(/^([a-z0-9]+( [a-z0-9]+)*)?$/);
        expect(foldName(folded)).toBe(folded);
      }),
    );
  });

  test('does not depend on how a letter is composed', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        expect(foldName(text.normalize('NFD'))).toBe(foldName(text.normalize('NFC')));
      }),
    );
  });
});

test('foldedWords gives the words, none for an empty name', () => {
  expect(foldedWords('Нур-Султан (Астана)')).toEqual(['nur', 'sultan', 'astana']);
  expect(foldedWords('—')).toEqual([]);
});
