import { EDGE_ATTRIBUTES, edgeValues, NODE_ATTRIBUTES, nodeValues, type Values } from './attributes.js';
import type { ExportContent } from './content.js';
import { preambleOf } from './footnotes.js';
import { element, xmlFile, type Xml } from './xml.js';

const key = (domain: 'node' | 'edge', name: string): Xml =>
  element('key', {
    id: `${domain}-${name}`,
    for: domain,
    'attr.name': name,
    'attr.type': name === 'number' ? 'int' : 'string',
  });

const data = (domain: 'node' | 'edge', values: Values): Xml[] =>
  values.map(([name, value]) => element('data', { key: `${domain}-${name}` }, value));

/**
 * What is shown as GraphML. Every edge is directed, as readers like networkx refuse a file that mixes; those that read
 * the same both ways have `symmetric`.
 */
export function toGraphml(content: ExportContent): string {
  const { title, entities, relationships } = content;
  return xmlFile(
    element(
      'graphml',
      { xmlns: 'http://graphml.graphdrawing.org/xmlns' },
      element('desc', {}, [title, ...preambleOf(content)].join('\n')),
      ...['label', ...NODE_ATTRIBUTES].map((name) => key('node', name)),
      ...['label', ...EDGE_ATTRIBUTES].map((name) => key('edge', name)),
      element(
        'graph',
        { id: 'export', edgedefault: 'directed' },
        ...entities.map((entity) =>
          element('node', { id: entity.id }, ...data('node', [['label', entity.name], ...nodeValues(entity)])),
        ),
        ...relationships.map((one) =>
          element(
            'edge',
            { id: one.id, source: one.source, target: one.target },
            ...data('edge', [['label', one.label], ...edgeValues(one)]),
          ),
        ),
      ),
    ),
  );
}
