import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { groupColour } from '../../../src/graph/measures/measure-scale.js';
import type { ExportContent } from '../../../src/graph/export/content.js';
import { toSvg } from '../../../src/graph/export/svg/page.js';
import { textWidth, wrap } from '../../../src/graph/export/svg/text.js';
import { actor, anyContent, anyText, contentOf, line } from '../../support/export-content.js';
import { elementsNamed, readXml, textOf } from '../../support/read-xml.js';

describe('SVG', () => {
  test('whatever the texts, it is well-formed, named, described, and holds no script, link or foreign content', () => {
    fc.assert(
      fc.property(anyContent, (content) => {
        const { text, width, height } = toSvg(content);
        const root = readXml(text);
        expect(root.attributes).toMatchObject({ viewBox: `0 0 ${width} ${height}`, 'aria-labelledby': 'title desc' });
        const [title, desc] = root.children.map((child) => (typeof child === 'string' ? child : textOf(child)));
        expect(title).not.toBe('');
        expect(desc).toContain('data revision 7');
        const names = new Set(['svg', 'g', 'title', 'desc', 'rect', 'path', 'line', 'circle', 'text', 'tspan']);
        const others = (of: typeof root): string[] => [
          ...(names.has(of.name) ? [] : [of.name]),
          ...of.children.flatMap((child) => (typeof child === 'string' ? [] : others(child))),
        ];
        expect(others(root)).toEqual([]);
        expect(text).not.toMatch(/NaN|Infinity|undefined/);
      }),
      { numRuns: 40 },
    );
  });

  test('every line has its number; what is alleged is dotted and says so, in the picture, the legend and the key', () => {
    const content = contentOf(
      [actor('a'), actor('b'), actor('c')],
      [
        line('a', 'b', { status: 'ALLEGED', text: 'It is alleged that A leads B. Source: The Article.' }),
        line('b', 'c'),
        line('c', 'c'),
      ],
    );
    const root = readXml(toSvg(content).text);
    const texts = elementsNamed(root, 'text').map(textOf);
    expect(texts).toEqual(expect.arrayContaining(['1 alleged', '2', '3']));
    expect(texts.join(' ')).toContain('It is alleged that A leads B. [S1]');
    expect(texts).toContain('Alleged: a source charges somebody with it');
    expect(texts.join(' ')).toContain('A charge is not a finding.');
    const dotted = elementsNamed(root, 'path').filter(({ attributes }) => attributes['stroke-dasharray'] === '1.5 4');
    expect(dotted).toHaveLength(1);
  });

  test('without its key it says where that is, and has the rest', () => {
    const content = contentOf([actor('a'), actor('b')], [line('a', 'b', { text: 'A leads B. Source: The Article.' })]);
    const [whole, short] = [toSvg(content), toSvg(content, false)];
    expect(short.height).toBeLessThan(whole.height);
    const saidIn = ({ text }: { readonly text: string }) => elementsNamed(readXml(text), 'text').map(textOf).join(' ');
    expect(saidIn(short)).toContain('The key to the numbers is too long for this picture.');
    expect(saidIn(whole)).not.toContain('The key to the numbers');
    expect(saidIn(whole)).toContain('A leads B. [S1]');
    expect(saidIn(short)).not.toContain('A leads B.');
    expect(saidIn(short)).toMatch(/data revision 7.*\b1\b.*Legend/);
  });

  test('what is brought out is thick, and the legend says what that means', () => {
    const thick = (broughtOut: ReadonlySet<string>): [number, boolean] => {
      const root = readXml(toSvg(contentOf([actor('a'), actor('b')], [line('a', 'b')], { broughtOut })).text);
      const lines = elementsNamed(root, 'path').filter(
        ({ attributes }) => attributes['stroke-width'] === '4' && attributes['fill'] === 'none',
      );
      return [lines.length, elementsNamed(root, 'text').some((text) => textOf(text) === 'Thick: the answer shown')];
    };
    expect(thick(new Set())).toEqual([0, false]);
    expect(thick(new Set(['a', 'a-b', 'b']))).toEqual([1, true]);
  });

  test('has the years of a layout by time, and the groups of one by type, inside the picture', () => {
    const actors = [actor('a'), actor('b', { type: 'Union' })];
    const textsOf = (guides: ExportContent['guides']): string[] =>
      elementsNamed(readXml(toSvg(contentOf(actors, [line('a', 'b')], { guides })).text), 'text').map(textOf);
    const years = {
      kind: 'years',
      stops: [
        [1991, -40],
        [1992, 0],
        [2022, 20],
      ],
      undated: -100,
    } as const;
    // There is no room for the year between, and the one after has its line.
    expect(textsOf(years)).toEqual(expect.arrayContaining(['1991', '2022', 'No date']));
    expect(textsOf(years)).not.toContain('1992');
    const box = { type: 'Union', x: -300, y: 100, width: 600, height: 200 };
    const { text, width } = toSvg(contentOf(actors, [], { guides: { kind: 'groups', boxes: [box] } }));
    expect(text).toContain('width="600" height="200"');
    expect(width).toBe(1120);
    expect(textsOf({ kind: 'groups', boxes: [box] }).filter((one) => one === 'trade union')).toHaveLength(2);
  });

  test('has measures as size, colour and number, and says what they mean, with care', () => {
    const measures = {
      looks: new Map([['a', { size: 92, group: 1, colour: groupColour(1) }]]),
      size: 'Size: Degree, up to 3',
      groups: [{ number: 1, said: 'Group 1: 1 actor' }],
    };
    const { text } = toSvg(contentOf([actor('a'), actor('b')], [line('a', 'b')], { measures }));
    const texts = elementsNamed(readXml(text), 'text').map(textOf);
    expect(text).toContain('transform="scale(2.000)"');
    expect(texts).toEqual(
      expect.arrayContaining(['AGroup 1', 'Size: Degree, up to 3', 'Group 1: 1 actor', 'Measures']),
    );
    expect(texts.join(' ')).toContain('With care: in data from partisan sources');
  });

  test('of very many lines, too, each has its number', () => {
    const actors = Array.from({ length: 20 }, (_, index) => actor(`e${index}`));
    const lines = Array.from({ length: 301 }, (_, index) =>
      line(`e${index % 20}`, `e${(index + 1 + (index % 19)) % 20}`, { id: `r${index}`, status: 'ALLEGED' }),
    );
    const texts = elementsNamed(readXml(toSvg(contentOf(actors, lines)).text), 'text').map(textOf);
    // Once on the line, and once in the key.
    const twice = (number: string): boolean => texts.filter((text) => text === number).length === 2;
    expect(lines.map((_, index) => String(index + 1)).filter((number) => !twice(number))).toEqual([]);
  });

  test('several lines between the same two do not cover each other', () => {
    const root = readXml(
      toSvg(contentOf([actor('a'), actor('b')], [line('a', 'b'), line('b', 'a'), line('a', 'b', { id: 'more' })])).text,
    );
    const courses = elementsNamed(root, 'path').flatMap(({ attributes }) =>
      /^M\S+ \S+[QL]/.test(attributes['d'] ?? '') && attributes['stroke-width'] === '1.8'
        ? (attributes['d'] ?? '')
        : [],
    );
    expect(new Set(courses).size).toBe(3);
  });
});

describe('lines of text', () => {
  test('none is too wide, and no letter is lost', () => {
    fc.assert(
      fc.property(anyText, fc.integer({ min: 40, max: 300 }), (text, width) => {
        const lines = wrap(text, width, 13);
        expect(lines.join('').replace(/\s/gu, '')).toBe(text.replace(/\s/gu, ''));
        for (const one of lines) expect(textWidth(one, 13)).toBeLessThanOrEqual(width);
      }),
    );
  });
});
