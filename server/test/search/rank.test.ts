import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { nameTokens, queryTokens } from '../../src/model/search-tokens.js';
import { SCORES, scoreOf } from '../../src/search/match.js';
import { rankCandidates } from '../../src/search/rank.js';
import { isTypoOf } from '../../src/search/typo.js';

const candidate = (id: string, ...names: string[]) => ({ id, type: 'Person', names });
const nobodyIsConnected = () => 0;

const actors = [
  candidate('tokayev', 'Kassym-Jomart Tokayev', 'Касым-Жомарт Токаев', 'Токаев'),
  candidate('tokayev-school', 'Tokayev School'),
  candidate('friends', 'Friends of Tokayevs'),
  candidate('protokayev', 'Protokayevites'),
  candidate('tokarev', 'Tokarev'),
  candidate('amanat', 'Amanat'),
];

const found = (text: string, degreeOf: (id: string) => number = nobodyIsConnected) =>
  rankCandidates(text, actors, degreeOf).map(({ id, score }) => [id, score]);

describe('rankCandidates', () => {
  test('orders by kind of match', () => {
    expect(found('tokayev')).toEqual([
      ['tokayev', SCORES.wholeWords],
      ['tokayev-school', SCORES.wholeWords],
      ['friends', SCORES.beginningsOfWords],
      ['protokayev', SCORES.insideWords],
      ['tokarev', SCORES.typo],
    ]);
  });

  test('gives the whole name in whatever script the best score, and says which name it was', () => {
    expect(rankCandidates('ТОКАЕВ', actors, () => 3)[0]).toEqual({
      id: 'tokayev',
      score: 1,
      matchedName: 'Токаев',
      degree: 3,
    });
  });

  test('names the spelling that was typed where several names match alike', () => {
    const union = [candidate('amanat', 'Amanat', 'Аманат')];
    const matched = (text: string) => rankCandidates(text, union, nobodyIsConnected)[0]?.matchedName;
    expect([matched('amanat'), matched('аманат'), matched('Амана'), matched('ämänät')]).toEqual([
      'Amanat',
      'Аманат',
      'Аманат',
      'Amanat',
    ]);
  });

  test('puts the better connected first within a kind, then orders by id', () => {
    const twins = ['c', 'a', 'b'].map((id) => candidate(id, `Amanat ${id}`));
    const ids = (degreeOf: (id: string) => number) => rankCandidates('amanat', twins, degreeOf).map(({ id }) => id);
    expect(ids(nobodyIsConnected)).toEqual(['a', 'b', 'c']);
    expect(ids((id) => (id === 'b' ? 9 : 1))).toEqual(['b', 'a', 'c']);
    expect(found('tokayev', (id) => (id === 'tokarev' ? 99 : 0)).at(-1)?.[0]).toBe('tokarev');
  });

  test('does not put a name first for beginning with the word', () => {
    const ids = found('tokayev', (id) => (id === 'tokayev' ? 46 : 3)).map(([id]) => id);
    expect(ids.slice(0, 2)).toEqual(['tokayev', 'tokayev-school']);
    expect(found('tok', (id) => (id === 'tokayev' ? 46 : 3))[0]).toEqual(['tokayev', SCORES.beginningsOfWords]);
  });

  test('wants every word to match the same name', () => {
    expect(found('tokayev jomart').map(([id]) => id)).toEqual(['tokayev']);
    expect(found('jomart токаев')).toEqual([['tokayev', SCORES.typo]]);
    expect(found('tokayev putin')).toEqual([]);
  });

  test.each(['', '  ', '?!', '"* OR NEAR('])('finds nothing for %j', (text) => {
    expect(found(text)).toEqual([]);
  });
});

describe('scoreOf', () => {
  const score = (text: string, name: string) => scoreOf(text.split(' '), name);

  test.each([
    ['nursultan', 'Nur-Sultan', SCORES.wholeName],
    ['nur sultan', 'Nursultan', SCORES.wholeName],
    ['nur su', 'Nur-Sultan', SCORES.beginningsOfWords],
    ['sultan nur', 'Nur-Sultan', SCORES.wholeWords],
    ['sultan n', 'Nur-Sultan', SCORES.beginningsOfWords],
    ['ulta', 'Nur-Sultan', SCORES.insideWords],
    ['ul', 'Nur-Sultan', 0],
    ['nur sutlan', 'Nur-Sultan', SCORES.typo],
  ])('%j in %j scores %p', (text, name, expected) => {
    expect(score(text, name)).toBe(expected);
  });
});

describe('isTypoOf', () => {
  test.each([
    ['tokaiev', 'tokayev', true],
    ['tokyaev', 'tokayev', true],
    ['tkayev', 'tokayev', true],
    ['tokkayev', 'tokayev', true],
    ['tokiaev', 'tokayev', false],
    ['putni', 'putin', true],
    ['ali', 'ala', false],
    ['nazarbaev', 'nazarbayev', true],
    ['nzaarbyaev', 'nazarbayev', true],
    ['nzarbaev', 'nazarbayev', true],
    ['nzrbaev', 'nazarbayev', false],
    ['2021', '2022', false],
  ])('%s of %s: %p', (typed, word, expected) => {
    expect(isTypoOf(typed, word)).toBe(expected);
  });
});

test('whatever would match with at most one typo is found by its tokens', () => {
  // Words of eight letters may have two.
  const words = fc.stringMatching(/^[a-e]{1,7}$/);
  fc.assert(
    fc.property(
      fc.array(words, { minLength: 1, maxLength: 2 }),
      fc.array(words, { minLength: 1, maxLength: 3 }),
      (typed, name) => {
        fc.pre(scoreOf(typed, name.join(' ')) > 0);
        const tokens = new Set(nameTokens(name.join(' ')));
        expect(queryTokens(typed.join(' ')).some((token) => tokens.has(token))).toBe(true);
      },
    ),
    { numRuns: 500, maxSkipsPerRun: 1_000 },
  );
});
