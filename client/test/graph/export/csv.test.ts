import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { csvTable, entitiesCsv, relationshipsCsv } from '../../../src/graph/export/csv.js';
import { actor, anyContent, anyText, claim, contentOf, line } from '../../support/export-content.js';
import { readCsv } from '../../support/read-csv.js';

/** A sign with which a spreadsheet begins a formula, or drops to get at one. */
const DANGEROUS = /^\s*[=+\-@\uff1d\uff0b\uff0d\uff20]|^[\t\r]/u;

describe('CSV', () => {
  test('any text is read back as it was, and none as a formula', () => {
    fc.assert(
      fc.property(fc.array(fc.array(anyText, { minLength: 2, maxLength: 4 }), { minLength: 1 }), (rows) => {
        const read = readCsv(csvTable(rows));
        expect(read).toEqual(rows.map((row) => row.map((text) => (DANGEROUS.test(text) ? `'${text}` : text))));
        for (const cell of read.flat()) expect(cell).not.toMatch(DANGEROUS);
      }),
    );
  });

  test.each(["=cmd|'/C calc'!A0", '+1', '-1', '@SUM(A1)', '\t=1', '\r=1', ' =1', '＝1'])('%j is text', (text) => {
    expect(readCsv(csvTable([[text, 1]]))).toEqual([[`'${text}`, '1']]);
  });

  test('a blank text stays as it is, whatever kind of blank it begins with', () => {
    expect(readCsv(csvTable([['\n\r', ' \t']]))).toEqual([['\n\r', ' \t']]);
  });

  test('a number below zero stays a number', () => {
    expect(csvTable([[-1.5, null]])).toBe('\ufeff-1.5,\r\n');
  });

  test('every row has as many cells as the head, and every claim has its status and source', () => {
    fc.assert(
      fc.property(anyContent, (content) => {
        for (const [file, kept] of [
          [entitiesCsv(content), content.entities],
          [relationshipsCsv(content), content.relationships],
        ] as const) {
          const [head = [], ...rows] = readCsv(file);
          expect(rows).toHaveLength(kept.flatMap(({ claims }) => claims).length);
          for (const row of rows) {
            expect(row).toHaveLength(head.length);
            expect(row[head.indexOf('claim_status')]).not.toBe('');
            expect(row[head.indexOf('source_title')]).not.toBe('');
          }
        }
      }),
      { numRuns: 40 },
    );
  });

  test('a relationship is a row for each claim, an actor nobody claims anything about a row of its own', () => {
    const two = [claim({ status: 'ALLEGED' }), claim({ status: 'DENIED', attributedTo: 'B' })];
    const content = contentOf([actor('a'), actor('b')], [line('a', 'b', { status: 'ALLEGED', claims: two })]);
    const [head = [], ...rows] = readCsv(relationshipsCsv(content));
    const column = (name: string): (string | undefined)[] => rows.map((row) => row[head.indexOf(name)]);
    expect(column('label')).toEqual(['alleged: leads', 'alleged: leads']);
    expect(column('claim_status')).toEqual(['ALLEGED', 'DENIED']);
    expect(column('attributed_to')).toEqual(['', 'B']);
    expect(readCsv(entitiesCsv(content)).map(([id]) => id)).toEqual(['id', 'a', 'b']);
  });
});
