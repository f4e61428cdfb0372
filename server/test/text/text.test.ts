import { describe, expect, test } from '@jest/globals';
import { CLAIM_STATUSES, type ClaimStatus } from '../../src/model/claim.js';
import { pathText } from '../../src/text/path-text.js';
import { relationshipText } from '../../src/text/relationship-text.js';
import type { RelationshipInText } from '../../src/text/types.js';

const article = { id: 'article', title: 'The Article' };
const register = { id: 'register', title: 'The Register' };

const leads = (changes: Partial<RelationshipInText> = {}): RelationshipInText => ({
  from: 'Tokayev',
  to: 'Amanat',
  forward: true,
  type: {
    label: { en: 'leads', ru: 'возглавляет', kk: 'басқарады:' },
    inverseLabel: { en: 'is led by', ru: 'возглавляется:' },
  },
  since: null,
  until: null,
  status: 'REPORTED',
  sources: [article],
  ...changes,
});

describe('relationshipText', () => {
  test('is a sentence with the titles of its sources', () => {
    expect(relationshipText(leads(), 'en')).toBe('Tokayev leads Amanat. Source: The Article.');
    expect(relationshipText(leads({ sources: [register, article, register] }), 'ru')).toBe(
      'Tokayev возглавляет Amanat. Источники: The Register; The Article.',
    );
    expect(relationshipText(leads(), 'kk')).toBe('Tokayev – басқарады: Amanat. Дереккөз: The Article.');
  });

  test('reads backwards with the inverse label, in English where a language lacks it', () => {
    const backwards = leads({ forward: false, from: 'the party', to: 'Tokayev', sources: [] });
    expect(relationshipText(backwards, 'ru-RU')).toBe('The party – возглавляется: Tokayev.');
    expect(relationshipText(backwards, 'kk')).toBe('The party is led by Tokayev.');
    expect(relationshipText(backwards, 'de')).toBe('The party is led by Tokayev.');
  });

  test.each([
    ['2019', '2022-01', 'en', '(2019 – 2022-01)'],
    ['2019', '2019', 'en', '(2019)'],
    ['2019', null, 'en', '(since 2019)'],
    [null, '2022', 'en', '(until 2022)'],
    ['2019', null, 'ru', '(с 2019)'],
    [null, '2022', 'ru', '(до 2022)'],
    ['2019', null, 'kk', '(басталуы: 2019)'],
    [null, '2022', 'kk', '(аяқталуы: 2022)'],
  ])('from %s until %s in %s ends with %s', (since, until, lang, dates) => {
    expect(relationshipText(leads({ since, until, sources: [] }), lang)).toMatch(`Amanat ${dates}.`);
  });

  test.each<[ClaimStatus, string, string]>([
    ['CONFIRMED', 'en', 'Tokayev leads Amanat.'],
    ['ALLEGED', 'en', 'It is alleged that Tokayev leads Amanat.'],
    ['ALLEGED', 'ru', 'Как утверждается, Tokayev возглавляет Amanat.'],
    ['ALLEGED', 'kk', 'Дәлелденбеген мәлімдеме бойынша, Tokayev – басқарады: Amanat.'],
    ['DISPUTED', 'en', 'It is claimed, though sources contradict it, that Tokayev leads Amanat.'],
    ['DENIED', 'en', 'It is claimed, though denied by the one it is about, that Tokayev leads Amanat.'],
    ['RETRACTED', 'en', 'It was claimed, but the source has taken it back, that Tokayev leads Amanat.'],
  ])('words what is %s in %s as such', (status, lang, sentence) => {
    expect(relationshipText(leads({ status, sources: [] }), lang)).toBe(sentence);
  });

  test('words each status below a plain report differently, in every language', () => {
    for (const lang of ['en', 'ru', 'kk']) {
      const sentences = CLAIM_STATUSES.map((status) => relationshipText(leads({ status }), lang));
      expect(new Set(sentences).size).toBe(CLAIM_STATUSES.length - 1);
    }
  });
});

describe('pathText', () => {
  test('numbers the sources by their first mention and lists them once', () => {
    const hops = [
      leads({ sources: [register] }),
      leads({ from: 'Amanat', to: 'Nazarbayev', forward: false, status: 'ALLEGED', sources: [article, register] }),
    ];
    expect(pathText(hops, 'en')).toBe(
      'Tokayev leads Amanat [1]. It is alleged that Amanat is led by Nazarbayev [1][2]. ' +
        'Sources: [1] The Register; [2] The Article.',
    );
    expect(pathText(hops, 'kk')).toContain('Дереккөздер: [1] The Register; [2] The Article.');
  });

  test('words each hop by its own status', () => {
    const hops = (['ALLEGED', 'REPORTED', 'DENIED'] as const).map((status) => leads({ status, sources: [] }));
    expect(pathText(hops, 'en')).toBe(
      'It is alleged that Tokayev leads Amanat. Tokayev leads Amanat. ' +
        'It is claimed, though denied by the one it is about, that Tokayev leads Amanat.',
    );
  });
});
