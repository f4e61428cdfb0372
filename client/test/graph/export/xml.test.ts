import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { element, escapeXml, xmlFile, type Xml } from '../../../src/graph/export/xml.js';
import { anyText } from '../../support/export-content.js';
import { readXml } from '../../support/read-xml.js';

/** What XML cannot hold is the only thing that may be lost. */
const held = (text: string): string =>
  text.replace(/[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu, '\ufffd');

const trees = fc.letrec<{ tree: Xml }>((tie) => ({
  tree: fc
    .record({
      name: fc.constantFrom('node', 'text', 'tspan', 'viz:position'),
      attributes: fc.dictionary(fc.constantFrom('id', 'label', 'attr.name'), anyText),
      children: fc.oneof(
        { maxDepth: 3 },
        fc.array(
          anyText.filter((text) => text !== ''),
          { maxLength: 1 },
        ),
        fc.array(tie('tree'), { maxLength: 3 }),
      ),
    })
    .map(({ name, attributes, children }) => element(name, attributes, ...children)),
}));

const expected = ({ name, attributes, children }: Xml): Xml => ({
  name,
  attributes: Object.fromEntries(Object.entries(attributes).map(([key, value]) => [key, held(value)])),
  children: children.map((child) => (typeof child === 'string' ? held(child) : expected(child))),
});

describe('XML', () => {
  test('any text, in elements and attributes, is read back as it was', () => {
    fc.assert(
      fc.property(trees.tree, (tree) => {
        expect(readXml(xmlFile(tree))).toEqual(expected(tree));
      }),
    );
  });

  test('signs that mean something are written as numbers, what XML cannot hold as U+FFFD', () => {
    expect(escapeXml('<a b="c">&\n\u0000\ud800')).toBe('&#60;a b=&#34;c&#34;&#62;&#38;&#10;\ufffd\ufffd');
  });

  test('an attribute that is not given is left out, a figure is rounded', () => {
    expect(element('a', { x: 1.23456, y: undefined }).attributes).toEqual({ x: '1.23' });
  });
});
