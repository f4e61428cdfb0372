import { describe, expect, test } from '@jest/globals';
import type { Name } from '../../src/model/entity.js';
import { displayName } from '../../src/model/names.js';

const name = (text: string, lang: string | null, kind: Name['kind'] = 'PRIMARY'): Name => ({
  text,
  lang,
  script: null,
  kind,
  since: null,
  until: null,
});

const tokayev = {
  id: 'tokayev',
  names: [name('K.', 'ru', 'ALIAS'), name('Tokayev', 'en'), name('Токаев', 'ru'), name('Тоқаев', 'kk')],
};

describe('displayName', () => {
  test.each([
    ['ru', 'Токаев'],
    ['RU-ru', 'Токаев'],
    ['kk', 'Тоқаев'],
    ['de', 'Tokayev'],
    ['', 'Tokayev'],
    [null, 'Tokayev'],
    [undefined, 'Tokayev'],
  ])('shows in %s the name %s', (lang, text) => {
    expect(displayName(tokayev, lang)).toBe(text);
  });

  test('does not mind the region of a name', () => {
    expect(displayName({ id: 'x', names: [name('Colour', 'en-GB'), name('Цвет', 'ru-KZ')] }, 'ru')).toBe('Цвет');
  });

  test('takes the first name where none is primary', () => {
    expect(displayName({ id: 'x', names: [name('One', 'en', 'FORMER'), name('Два', 'ru', 'ALIAS')] }, 'ru')).toBe(
      'One',
    );
  });

  test('does not take a name without a language for one in it', () => {
    expect(displayName({ id: 'x', names: [name('First', 'en'), name('Any', null)] }, 'kk')).toBe('First');
  });
});
