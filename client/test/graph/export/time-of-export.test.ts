import { describe, expect, test } from '@jest/globals';
import { writeFile, type TextKind } from '../../../src/graph/export/files.js';
import { toSvg } from '../../../src/graph/export/svg/page.js';
import { LIGHT } from '../../../src/graph/appearance.js';
import type { Moment } from '../../../src/graph/time/moments.js';
import { timeWords } from '../../../src/graph/time/words.js';
import { timeConditions } from '../../../src/state/export/export-time.js';
import { actor, contentOf, line } from '../../support/export-content.js';
import { readCsv } from '../../support/read-csv.js';
import { elementsNamed, readXml, textOf } from '../../support/read-xml.js';

const time = {
  shown: 'As of 2022-01',
  said: new Map([
    ['a', 'undated'],
    ['b', 'undated'],
    ['a-b', 'did not hold then'],
  ]),
  moments: new Map<string, Moment>([
    ['a', { mark: 'UNDATED', sure: true, shown: 'PLAIN', doubts: [] }],
    ['b', { mark: 'UNDATED', sure: true, shown: 'PLAIN', doubts: [] }],
    ['a-b', { mark: 'NOT', sure: true, shown: 'FADED', doubts: [] }],
  ]),
};

const content = contentOf([actor('a'), actor('b')], [line('a', 'b')], { time, conditions: timeConditions(time, 3) });

describe('an export of a picture looked at as of a date', () => {
  const kinds: TextKind[] = ['markdown', 'html', 'json', 'relationships', 'actors', 'graphml', 'gexf'];
  test.each(kinds)('says so in %s', (kind) => {
    expect(writeFile(kind, content).text).toContain('As of 2022-01');
  });

  test('says so in the picture', () => {
    expect(toSvg(content).text).toContain('As of 2022-01');
  });

  test('says of each relationship how it stands then, and what is left out', () => {
    expect(writeFile('markdown', content).text).toMatch(/As of 2022-01.*did not hold then/s);
    const shown = toSvg(content).text;
    expect(shown).toContain('3 actors and relationships that did not hold then are left out.');
    // The line, and its sample in the legend.
    expect(shown.match(/ opacity="0.3"/g)).toHaveLength(2);
    expect(shown).toContain('Faded: did not hold then');
    const [head = [], row = []] = readCsv(writeFile('relationships', content).text);
    expect(row[head.indexOf('at_that_time')]).toBe('did not hold then');
  });

  test('has one sentence for the time and the day of the data', () => {
    const { text } = writeFile('markdown', content);
    expect(text).toContain('As of 2022-01, by the data of 2026-11-24, revision 7.');
    expect(text).not.toMatch(/As of 2026|Time:/);
  });

  test('draws what changed in its colours, with signs on lines and names, and explains them', () => {
    const moments = new Map<string, Moment>([
      ['a', { mark: 'CHANGED', sure: true, shown: 'PLAIN', doubts: [] }],
      ['a-b', { mark: 'ADDED', sure: false, shown: 'PLAIN', doubts: [] }],
    ]);
    const compared = { ...time, shown: '2021 compared with 2022', moments };
    const { text } = toSvg(contentOf([actor('a'), actor('b')], [line('a', 'b')], { time: compared }));
    const texts = elementsNamed(readXml(text), 'text').map(textOf);
    expect(texts).toEqual(expect.arrayContaining(['1 +?', '~ A', 'B', '2021 compared with 2022']));
    expect(texts).toEqual(expect.arrayContaining([timeWords.legend.ADDED, timeWords.legend.CHANGED]));
    expect(texts).not.toContain(timeWords.legend.ENDED);
    expect(text).toContain(`stroke="${LIGHT.added}" stroke-width="12"`);
  });

  test('and nothing about time where none is looked at', () => {
    const plain = contentOf([actor('a'), actor('b')], [line('a', 'b')]);
    expect(kinds.map((kind) => writeFile(kind, plain).text.includes('at_that_time'))).not.toContain(true);
    expect(timeConditions(null, 0)).toEqual([]);
  });
});
