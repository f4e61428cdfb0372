import cytoscape from 'cytoscape';
import { BOX } from '../graph/geometry.js';
import type { Point } from '../graph/picture.js';
import type { Ends } from '../graph/placement.js';
import { seededRandom } from './random.js';

const SEED = 20_230_101;

/** fcose draws from `Math.random`; with its own numbers the same graph would look different every time. */
function withSeededRandom(work: () => void): void {
  const random = Math.random;
  Math.random = seededRandom(SEED);
  try {
    work();
  } finally {
    Math.random = random;
  }
}

/** The symbol stands above the middle of the room an entity takes, by this much. */
const LIFT = (BOX.below - BOX.above) / 2;

/**
 * Lays a graph out with fcose, off the page, so that nothing on the page moves meanwhile. Every entity takes the same
 * room whatever the fonts, so the same graph gets the same places on every machine.
 */
export async function arrange(
  entities: readonly string[],
  lines: readonly Ends[],
): Promise<ReadonlyMap<string, Point>> {
  const { default: fcose } = await import('cytoscape-fcose');
  cytoscape.use(fcose);
  const size = { width: 2 * BOX.halfWidth, height: BOX.above + BOX.below };
  const cy = cytoscape({
    headless: true,
    styleEnabled: true,
    style: [{ selector: 'node', style: { ...size, shape: 'rectangle' } }],
    elements: [
      ...[...entities].sort().map((id) => ({ data: { id } })),
      ...lines
        .filter(({ source, target }) => source !== target)
        .map(({ source, target }) => ({ data: { source, target } }))
        .sort((a, b) => (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1)),
    ],
  });
  withSeededRandom(() => {
    const options = {
      name: 'fcose',
      quality: 'proof',
      animate: false,
      fit: false,
      randomize: true,
      nodeRepulsion: 16_000,
      idealEdgeLength: 130,
      edgeElasticity: 0.3,
      gravity: 0.3,
      numIter: 4_000,
      nodeSeparation: 110,
      tilingPaddingVertical: 40,
      tilingPaddingHorizontal: 40,
    };
    cy.layout(options as cytoscape.LayoutOptions).run();
  });
  const places = new Map(
    cy.nodes().map((node): [string, Point] => [node.id(), { x: node.position().x, y: node.position().y - LIFT }]),
  );
  cy.destroy();
  return places;
}
