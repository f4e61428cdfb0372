import { EDGE_ATTRIBUTES, edgeValues, NODE_ATTRIBUTES, nodeValues, type Values } from './attributes.js';
import type { ExportContent } from './content.js';
import { preambleOf } from './footnotes.js';
import { element, xmlFile, type Xml } from './xml.js';

const declare = (domain: 'node' | 'edge', names: readonly string[]): Xml =>
  element(
    'attributes',
    { class: domain, mode: 'static' },
    ...names.map((name) =>
      element('attribute', { id: name, title: name, type: name === 'number' ? 'integer' : 'string' }),
    ),
  );

const values = (given: Values): Xml =>
  element('attvalues', {}, ...given.map(([name, value]) => element('attvalue', { for: name, value })));

/**
 * What is shown as GEXF 1.3, with the places of the picture. Every edge is directed, as readers like networkx refuse a
 * file that mixes; those that read the same both ways have `symmetric`.
 */
export function toGexf(content: ExportContent): string {
  const { title, made, entities, relationships } = content;
  return xmlFile(
    element(
      'gexf',
      { xmlns: 'http://gexf.net/1.3', 'xmlns:viz': 'http://gexf.net/1.3/viz', version: '1.3' },
      element(
        'meta',
        { lastmodifieddate: made },
        element('description', {}, [title, ...preambleOf(content)].join('\n')),
      ),
      element(
        'graph',
        { defaultedgetype: 'directed', mode: 'static' },
        declare('node', NODE_ATTRIBUTES),
        declare('edge', EDGE_ATTRIBUTES),
        element(
          'nodes',
          {},
          ...entities.map((entity) =>
            element(
              'node',
              { id: entity.id, label: entity.name },
              values(nodeValues(entity)),
              // In this format y grows upwards.
              element('viz:position', { x: entity.place.x, y: -entity.place.y, z: 0 }),
            ),
          ),
        ),
        element(
          'edges',
          {},
          ...relationships.map((one) =>
            element(
              'edge',
              {
                id: one.id,
                source: one.source,
                target: one.target,
                label: one.label,
              },
              values(edgeValues(one)),
            ),
          ),
        ),
      ),
    ),
  );
}
