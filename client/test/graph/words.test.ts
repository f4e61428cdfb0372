import { afterAll, describe, expect, test } from '@jest/globals';
import { exportWords } from '../../src/graph/export/words.js';
import { dayInWords } from '../../src/graph/day-in-words.js';
import { figure, list } from '../../src/graph/grammar.js';
import { speak, words } from '../../src/graph/words.js';
import { en } from '../../src/graph/words/en.js';
import { device } from '../../src/graph/words/en/device.js';
import { drag } from '../../src/graph/words/en/drag.js';
import { expand } from '../../src/graph/words/en/expand.js';
import { textView } from '../../src/graph/words/en/text-view.js';
import { evidencePanel } from '../../src/graph/words/en/evidence-panel.js';
import { exports as exportsInEnglish } from '../../src/graph/words/en/exports.js';
import { measuresPanel } from '../../src/graph/words/en/measures-panel.js';
import { queryPanel } from '../../src/graph/words/en/query-panel.js';
import { saved } from '../../src/graph/words/en/saved.js';
import { time } from '../../src/graph/words/en/time.js';
import { noPath } from '../../src/graph/words/en/no-path.js';
import { sourceDialog } from '../../src/graph/words/en/source-dialog.js';
import { kk } from '../../src/graph/words/kk.js';
import { ru } from '../../src/graph/words/ru.js';
import { said } from '../../src/graph/words/said.js';
import type { Translations } from '../../src/graph/words/translations.js';

const english = {
  main: en,
  device,
  drag,
  expand,
  textView,
  evidencePanel,
  exports: exportsInEnglish,
  measuresPanel,
  queryPanel,
  saved,
  time,
  noPath,
  sourceDialog,
} satisfies Translations;

interface Sentences {
  readonly [key: string]: string | Sentences;
}

/** Every sentence of a dictionary by where it stands: `paths.waysOn.AGAIN`. */
function sentences(dictionary: object, under = ''): [string, string][] {
  return Object.entries(dictionary as Sentences).flatMap(([key, value]): [string, string][] =>
    typeof value === 'string' ? [[under + key, value]] : sentences(value, `${under}${key}.`),
  );
}

const placesOf = (sentence: string): string[] =>
  [...new Set([...sentence.matchAll(/\$(\w+)/g)].map(([, name = '']) => name))].sort();

/** What a sentence chooses by the number of something from, as `count one few many other`. */
const choices = (sentence: string): string[][] =>
  [...sentence.matchAll(/\$(\w+) ->([^}]*(?:\{[^{}]*\}[^{}]*)*)/g)].map(([, name = '', variants = '']) => [
    name,
    ...[...variants.matchAll(/\[(\w+)\]/g)].map(([, key = '']) => key),
  ]);

const PLURALS = ['zero', 'one', 'two', 'few', 'many', 'other'];

describe.each([
  ['English', 'en', english],
  ['Russian', 'ru', ru],
  ['Kazakh', 'kk', kk],
] as const)('the words of %s', (_, language, dictionary: Translations) => {
  const all = sentences(dictionary);

  test('have the keys of English, and the same places in every sentence', () => {
    const shape = (of: object) => sentences(of).map(([key, sentence]) => [key, placesOf(sentence)]);
    expect(shape(dictionary).sort()).toEqual(shape(english).sort());
  });

  test('can all be said, and nothing that was to be put in is missing', () => {
    const flat = Object.fromEntries(all);
    const sayable = said(language, flat) as Record<string, string | ((values: Record<string, unknown>) => string)>;
    for (const [key, sentence] of all) {
      const say = sayable[key];
      if (typeof say !== 'function') {
        expect([key, sentence]).toEqual([key, expect.not.stringContaining('$')]);
        continue;
      }
      for (const count of [0, 1, 2, 5, 21]) {
        const values = Object.fromEntries(placesOf(sentence).map((name) => [name, count]));
        expect([key, say(values)]).toEqual([key, expect.stringMatching(/^[^{}$]+$/)]);
      }
    }
  });

  test('decline everything counted in every way the language has', () => {
    const wanted = new Intl.PluralRules(language).resolvedOptions().pluralCategories;
    for (const [key, sentence] of all) {
      for (const [name, ...variants] of choices(sentence)) {
        const plurals = variants.filter((variant) => PLURALS.includes(variant) && variant !== 'other');
        if (plurals.length === 0) continue;
        const rest = wanted.filter((one) => one !== 'other' && !plurals.includes(one));
        // After "of", Russian has one form for everything but one.
        const genitive = plurals.join() === 'one' && language === 'ru';
        expect([key, name, genitive ? [] : rest]).toEqual([key, name, []]);
      }
    }
  });
});

describe('speaking', () => {
  afterAll(() => speak('en', null));

  test('counts by the rules of the language', () => {
    speak('ru', ru);
    const said = [1, 2, 5, 11, 21, 22, 1000].map((count) => words.relationships({ count }));
    expect(said).toEqual(['1 связь', '2 связи', '5 связей', '11 связей', '21 связь', '22 связи', '1\u00a0000 связей']);
    speak('kk', kk);
    expect([1, 2, 5].map((count) => words.relationships({ count }))).toEqual([
      '1 байланыс',
      '2 байланыс',
      '5 байланыс',
    ]);
    speak('en', null);
    expect([0, 1, 2].map((count) => words.relationships({ count }))).toEqual([
      '0 relationships',
      '1 relationship',
      '2 relationships',
    ]);
  });

  test('writes dates as the language does, as far as they are known', () => {
    const days = ['2019', '2019-03', '2019-03-20', '..'];
    expect(days.map(dayInWords)).toEqual(['2019', 'Mar 2019', 'Mar 20, 2019', '..']);
    speak('ru', ru);
    expect(days.map(dayInWords).map((day) => day.replace(/\s/g, ' '))).toEqual([
      '2019',
      'мар. 2019 г.',
      '20 мар. 2019 г.',
      '..',
    ]);
    // By the browser's own names of months Kazakh would be written `2019 M03`.
    speak('kk', kk);
    expect(days.map(dayInWords)).toEqual(['2019', '2019 ж. нау.', '2019 ж. 20 нау.', '..']);
    expect([list(['А', 'Ә', 'Б']), list(['А', 'Ә']), list(['А']), list([])]).toEqual([
      'А, Ә және Б',
      'А және Ә',
      'А',
      '',
    ]);
    expect(figure(1234.5, 1)).toMatch(/^1\s234,5$/u);
    speak('en', null);
  });

  test('changes every word at once, those loaded later and those of lists too', () => {
    speak('ru', ru);
    expect([words.search.label, exportWords.title, list(['А', 'Б', 'В'])]).toEqual([
      'Поиск актора',
      'Экспорт показанного',
      'А, Б и В',
    ]);
    speak('en', null);
    expect([words.search.label, exportWords.title, list(['A', 'B', 'C'])]).toEqual([
      'Search for an actor',
      'Export what is shown',
      'A, B, and C',
    ]);
  });
});
