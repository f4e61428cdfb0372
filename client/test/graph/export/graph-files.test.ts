import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { toGexf } from '../../../src/graph/export/gexf.js';
import { toGraphml } from '../../../src/graph/export/graphml.js';
import { toJson } from '../../../src/graph/export/json.js';
import { escapeXml } from '../../../src/graph/export/xml.js';
import { actor, anyContent, claim, contentOf, line } from '../../support/export-content.js';
import { elementsNamed, readXml, textOf } from '../../support/read-xml.js';

/** What XML can hold of a text. */
const plain = (text: string): string =>
  textOf(
    readXml(`<?xml version="1.0" encoding="UTF-8"?>
<a>${escapeXml(text)}</a>
`),
  );

describe('GraphML', () => {
  test('whatever the texts, it is well-formed, its attributes are declared, its ends are there, its edges have sources', () => {
    fc.assert(
      fc.property(anyContent, (content) => {
        const root = readXml(toGraphml(content));
        const declared = new Set(elementsNamed(root, 'key').map(({ attributes }) => attributes['id']));
        const nodes = elementsNamed(root, 'node');
        const edges = elementsNamed(root, 'edge');
        for (const { attributes } of elementsNamed(root, 'data')) expect(declared).toContain(attributes['key']);
        expect(nodes.map((node) => textOf(node.children[0] as typeof node))).toEqual(
          content.entities.map(({ name }) => plain(name)),
        );
        expect(edges).toHaveLength(content.relationships.length);
        const ids = nodes.map(({ attributes }) => attributes['id']);
        for (const edge of edges) {
          expect(ids).toContain(edge.attributes['source']);
          expect(ids).toContain(edge.attributes['target']);
          const keys = elementsNamed(edge, 'data').map(({ attributes }) => attributes['key']);
          expect(keys).toEqual(expect.arrayContaining(['edge-status', 'edge-sources', 'edge-claims', 'edge-label']));
        }
      }),
      { numRuns: 40 },
    );
  });

  test('what is alleged is labelled as alleged, what reads both ways says so, and no edge is undirected', () => {
    const file = readXml(
      toGraphml(
        contentOf(
          [actor('a'), actor('b')],
          [line('a', 'b', { status: 'ALLEGED' }), line('b', 'a', { type: 'ALLIED' })],
        ),
      ),
    );
    const [first, second] = elementsNamed(file, 'edge');
    expect(first && textOf(first)).toContain('alleged: leads');
    const symmetric = (edge: typeof first): string[] =>
      (edge ? elementsNamed(edge, 'data') : []).filter((of) => of.attributes['key'] === 'edge-symmetric').map(textOf);
    expect([symmetric(first), symmetric(second)]).toEqual([[], ['true']]);
    // Readers like networkx refuse a file with edges of both kinds.
    expect([first?.attributes['directed'], second?.attributes['directed']]).toEqual([undefined, undefined]);
  });
});

describe('GEXF', () => {
  test('whatever the texts, it is well-formed, its attributes are declared, its ends are there, its edges have sources', () => {
    fc.assert(
      fc.property(anyContent, (content) => {
        const root = readXml(toGexf(content));
        const nodes = elementsNamed(root, 'node');
        const edges = elementsNamed(root, 'edge');
        const declared = elementsNamed(root, 'attributes').map((of) =>
          elementsNamed(of, 'attribute').map(({ attributes }) => attributes['id']),
        );
        [nodes, edges].forEach((elements, index) => {
          for (const value of elements.flatMap((one) => elementsNamed(one, 'attvalue')))
            expect(declared[index]).toContain(value.attributes['for']);
        });
        expect(nodes.map(({ attributes }) => attributes['label'])).toEqual(
          content.entities.map(({ name }) => plain(name)),
        );
        const ids = nodes.map(({ attributes }) => attributes['id']);
        for (const edge of edges) {
          expect(ids).toContain(edge.attributes['source']);
          expect(ids).toContain(edge.attributes['target']);
          const given = elementsNamed(edge, 'attvalue').map(({ attributes }) => attributes['for']);
          expect(given).toEqual(expect.arrayContaining(['status', 'sources', 'claims']));
        }
      }),
      { numRuns: 40 },
    );
  });
});

test('GEXF: what reads both ways says so, and no edge is undirected', () => {
  const file = readXml(
    toGexf(contentOf([actor('a'), actor('b')], [line('a', 'b'), line('b', 'a', { type: 'ALLIED' })])),
  );
  const edges = elementsNamed(file, 'edge');
  // Readers like networkx refuse a file with edges of both kinds.
  expect(edges.map(({ attributes }) => attributes['type'])).toEqual([undefined, undefined]);
  const marked = edges.map((edge) =>
    elementsNamed(edge, 'attvalue').filter((of) => of.attributes['for'] === 'symmetric'),
  );
  expect(marked.map((of) => of.map(({ attributes }) => attributes['value']))).toEqual([[], ['true']]);
});

describe('JSON', () => {
  test('every claim names a status, what it is about and a source that is there', () => {
    const content = contentOf(
      [actor('a', { claims: [claim({ id: 'a/c' })] }), actor('b')],
      [line('a', 'b', { status: 'ALLEGED', claims: [claim({ id: 'r/c', status: 'ALLEGED' })] })],
    );
    const file = JSON.parse(toJson(content)) as Record<string, unknown>;
    expect(file).toMatchObject({
      revision: 7,
      made: '2026-11-24',
      conditions: ['All of it.'],
      entities: [
        { id: 'a', claims: ['a/c'] },
        { id: 'b', claims: [] },
      ],
      relationships: [{ id: 'a-b', number: 1, status: 'ALLEGED', label: 'alleged: leads', claims: ['r/c'] }],
      claims: [
        { id: 'a/c', about: 'a', status: 'REPORTED', source: 'article' },
        { id: 'r/c', about: 'a-b', status: 'ALLEGED', source: 'article' },
      ],
      sources: [{ id: 'article', title: 'The Article' }],
    });
  });
});
