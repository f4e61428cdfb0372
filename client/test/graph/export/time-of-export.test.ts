import { describe, expect, test } from '@jest/globals';
import { writeFile, type TextKind } from '../../../src/graph/export/files.js';
import { timeConditions } from '../../../src/state/export-time.js';
import { actor, contentOf, line } from '../../support/export-content.js';
import { readCsv } from '../../support/read-csv.js';

const time = {
  shown: 'As of 2022-01',
  said: new Map([
    ['a', 'undated'],
    ['b', 'undated'],
    ['a-b', 'did not hold then'],
  ]),
  faded: new Set(['a-b']),
};

const content = contentOf([actor('a'), actor('b')], [line('a', 'b')], { time, conditions: timeConditions(time, 3) });

describe('an export of a picture looked at as of a date', () => {
  const kinds: TextKind[] = ['svg', 'markdown', 'html', 'json', 'relationships', 'actors', 'graphml', 'gexf'];
  test.each(kinds)('says so in %s', (kind) => {
    expect(writeFile(kind, content).text).toContain('As of 2022-01');
  });

  test('says of each relationship how it stands then, and what is left out', () => {
    expect(writeFile('markdown', content).text).toMatch(/As of 2022-01.*did not hold then/s);
    expect(writeFile('svg', content).text).toContain('3 actors and relationships that did not hold then are left out.');
    expect(writeFile('svg', content).text.match(/opacity="0.3"/g)).toHaveLength(1);
    const [head = [], row = []] = readCsv(writeFile('relationships', content).text);
    expect(row[head.indexOf('at_that_time')]).toBe('did not hold then');
  });

  test('and nothing about time where none is looked at', () => {
    const plain = contentOf([actor('a'), actor('b')], [line('a', 'b')]);
    expect(kinds.map((kind) => writeFile(kind, plain).text.includes('at_that_time'))).not.toContain(true);
    expect(timeConditions(null, 0)).toEqual([]);
  });
});
