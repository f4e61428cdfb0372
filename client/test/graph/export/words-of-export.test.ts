import { describe, expect, test } from '@jest/globals';
import { altText } from '../../../src/graph/export/alt-text.js';
import { conditionsInWords, questionInWords, type Namer } from '../../../src/graph/export/conditions.js';
import { fileName } from '../../../src/graph/export/file-name.js';
import { NO_QUESTION } from '../../../src/graph/paths/path-question.js';
import { actor, contentOf, line } from '../../support/export-content.js';

const loud = (id: string): string => id.toUpperCase();
const name: Namer = { entity: loud, entityType: loud, relationshipType: loud, source: loud };

describe('what is said of an export', () => {
  test('numbers run down the picture, whatever the order of ids', () => {
    const content = contentOf([actor('z'), actor('y'), actor('x')], [line('x', 'y'), line('y', 'z')]);
    expect(content.relationships.map(({ number, id }) => [number, id])).toEqual([
      [1, 'y-z'],
      [2, 'x-y'],
    ]);
  });

  test('a relationship that leads out of the picture is left out', () => {
    expect(contentOf([actor('a')], [line('a', 'b')]).relationships).toEqual([]);
  });

  test('the alt text names actors, each line and the revision, and warns of what is alleged', () => {
    const text = altText(
      contentOf(
        [actor('a'), actor('b')],
        [line('a', 'b', { status: 'ALLEGED', text: 'It is alleged that A leads B.' })],
      ),
    );
    expect(text).toBe(
      'Network diagram “Who leads whom” with 2 actors and 1 relationship. Actors: A and B. 1 relationship is not reported as fact but alleged or contested, and drawn as a broken line. 1: It is alleged that A leads B. All of it. As of 2026-11-24, data revision 7.',
    );
  });

  test('a question and its conditions are said in the words of its form', () => {
    const question = {
      ...NO_QUESTION,
      from: ['a'],
      to: ['b', 'c'],
      asOf: '2019',
      statuses: ['CONFIRMED', 'REPORTED'] as const,
      avoid: ['d'],
      simultaneous: true,
    };
    expect(questionInWords(question, name)).toBe('How is A connected to B / C?');
    expect(conditionsInWords(question, name)).toEqual([
      'On this date: 2019.',
      'Evidence: Without allegations.',
      'Not through: D.',
      'All steps at one and the same time.',
    ]);
    expect(conditionsInWords(NO_QUESTION, name)).toEqual([]);
    expect(questionInWords({ ...NO_QUESTION, asks: 'COMMON', actors: ['a', 'b'] }, name)).toBe(
      'What do A and B have in common?',
    );
  });

  test.each([
    ['Who leads whom?', null, 'svg', 'who-leads-whom-2026-11-24.svg'],
    ['Кто кого / ведёт', 'actors', 'csv', 'кто-кого-ведёт-actors-2026-11-24.csv'],
    ['../..', null, 'json', 'export-2026-11-24.json'],
    ['x'.repeat(300), null, 'json', `${'x'.repeat(60)}-2026-11-24.json`],
  ])('a file of %j says what and when', (title, part, extension, expected) => {
    expect(fileName(contentOf([], [], { title }), part, extension)).toBe(expected);
  });
});
