import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { footnotesHtml } from '../../../src/graph/export/footnotes-html.js';
import { escapeMarkdown, footnotesMarkdown } from '../../../src/graph/export/footnotes-markdown.js';
import { actor, anyContent, anyText, claim, contentOf, line, SOURCE } from '../../support/export-content.js';
import { readXml } from '../../support/read-xml.js';

const alleged = contentOf(
  [actor('a'), actor('b')],
  [
    line('a', 'b', {
      status: 'ALLEGED',
      since: '2019',
      text: 'It is alleged that A leads B (since 2019). Source: The Article.',
      claims: [claim({ status: 'ALLEGED', attributedTo: 'the author', note: 'A is said to lead B.' })],
    }),
  ],
);

describe('Markdown', () => {
  test('a footnote has its sentence, dates, status and every claim with its place, and words a charge as a charge', () => {
    expect(footnotesMarkdown(alleged).split('\n')).toEqual([
      '# Footnotes: Who leads whom',
      '',
      'All of it.',
      '',
      'As of 2026-11-24, data revision 7.',
      '',
      '1. It is alleged that A leads B (since 2019).',
      '    - **Dates:** since 2019',
      '    - **Status:** Alleged: a source charges somebody with it',
      '    - Alleged, not established: A is said to lead B. — “The Article”, The Paper, 2023-03, Introduction, paragraph 1, said by the author. <https://example.org/a>',
      '',
    ]);
  });

  test('any text is shown sign for sign: each sign that means something has a backslash before it', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const escaped = escapeMarkdown(text);
        expect(escaped.replace(/\\([!-/:-@[-`{-~])/gu, '$1')).toBe(text.replace(/\s+/gu, ' ').trim());
        expect(escaped.replace(/\\[!-/:-@[-`{-~]/gu, '')).not.toMatch(/[\\`*_[\]<|~&\n]|^[-+=#>]|^\d+[.)]/u);
      }),
    );
  });

  test('an address that is none of the web, or that would end its brackets, is no link', () => {
    const withUrl = (url: string): string =>
      footnotesMarkdown(
        contentOf([actor('a'), actor('b')], [line('a', 'b', { claims: [claim({ source: { ...SOURCE, url } })] })]),
      );
    expect(withUrl('javascript:alert(1)')).not.toContain('javascript');
    expect(withUrl('https://example.org/> [x](y)')).toContain('<https://example.org/%3E%20[x](y)>');
  });
});

describe('HTML', () => {
  test('whatever the texts, the page is well-formed', () => {
    fc.assert(
      fc.property(anyContent, (content) => {
        const page = footnotesHtml(content)
          .replace('<!doctype html>', '<?xml version="1.0" encoding="UTF-8"?>')
          .replace('<meta charset="utf-8">', '');
        expect(readXml(page).name).toBe('html');
      }),
      { numRuns: 40 },
    );
  });

  test('each footnote has the number of its line and links only to the web', () => {
    const page = footnotesHtml(alleged);
    expect(page).toContain('<li id="footnote-1" value="1">');
    expect(page).toContain('Alleged, not established: A is said to lead B.');
    expect(page).toContain('<a href="https://example.org/a">');
    const [one] = alleged.relationships;
    const evil = { ...claim(), source: { ...SOURCE, url: 'javascript:alert(1)' } };
    expect(footnotesHtml({ ...alleged, relationships: one ? [{ ...one, claims: [evil] }] : [] })).not.toContain(
      'javascript',
    );
  });
});
