import type { Core, EdgeSingular, NodeSingular } from 'cytoscape';
import { NODE_LABEL_WIDTH } from '../graph/appearance.js';
import { FORCED, placeLabels, type LabelledLine, type Turned } from '../graph/label-room.js';
import { FONT, EDGE_LABEL_WIDTH } from './style.js';

/** As wide as they get: the names of what is selected are bold, the labels of a path larger. */
const NODE_FONT = `700 13px ${FONT}`;
const EDGE_FONT = `400 11px ${FONT}`;
const PATH_FONT = `400 12px ${FONT}`;
const LINE_HEIGHT = { node: 15, edge: 13 };
const GAP = 4;

/** What stands on a line: its label, and how it stands at the time asked for. */
const labelOf = (edge: EdgeSingular): string =>
  `${(edge.data('time') as string | undefined) ?? ''}${edge.data('label') as string}`;

const ruler = document.createElement('canvas').getContext('2d');

/** Size of a text as wrapped on the canvas, in model pixels. */
function measure(text: string, font: string, widest: number, lineHeight: number): { width: number; height: number } {
  if (!ruler) return { width: widest, height: lineHeight };
  ruler.font = font;
  let lines = 1;
  let width = 0;
  let line = 0;
  for (const [index, paragraph] of text.split('\n').entries()) {
    if (index > 0) lines += 1;
    line = 0;
    for (const word of paragraph.split(' ')) {
      const length = ruler.measureText(`${word} `).width;
      if (line > 0 && line + length > widest) {
        lines += 1;
        line = 0;
      }
      line += length;
      width = Math.max(width, line);
    }
  }
  return { width, height: lines * lineHeight };
}

function obstaclesOf(node: NodeSingular): Turned[] {
  const { x, y } = node.position();
  const diameter = node.data('size') as number;
  const size = measure(node.data('label') as string, NODE_FONT, NODE_LABEL_WIDTH, LINE_HEIGHT.node);
  return [
    { centre: { x, y }, width: diameter + GAP, height: diameter + GAP, angle: 0 },
    {
      centre: { x, y: y + diameter / 2 + 6 + size.height / 2 },
      // A name stands on a ground of its own, which would clip what it touches.
      width: size.width + 2 * GAP,
      height: size.height + 2 * GAP,
      angle: 0,
    },
  ];
}

function priorityOf(edge: EdgeSingular): number {
  if (edge.selected() || edge.hasClass('on-path')) return FORCED;
  return edge.hasClass('near') ? 1 : 0;
}

function lineOf(edge: EdgeSingular): LabelledLine {
  const size = measure(
    labelOf(edge),
    edge.hasClass('on-path') ? PATH_FONT : EDGE_FONT,
    EDGE_LABEL_WIDTH,
    LINE_HEIGHT.edge,
  );
  const points = edge.controlPoints() as { x: number; y: number }[] | undefined;
  return {
    id: edge.id(),
    from: edge.sourceEndpoint(),
    to: edge.targetEndpoint(),
    bend: points?.[0] ?? null,
    width: size.width + 2 * GAP,
    height: size.height + GAP,
    priority: priorityOf(edge),
  };
}

function place(cy: Core): void {
  // A line from an entity to itself is a loop of several curves; the library's own place for its label does.
  const edges = cy
    .edges()
    .toArray()
    .filter((edge) => !edge.isLoop() && edge.visible());
  const places = placeLabels(edges.map(lineOf), cy.nodes().toArray().flatMap(obstaclesOf));
  cy.batch(() => {
    edges.forEach((edge) => {
      const at = places.get(edge.id());
      edge.data({ labelShown: at === undefined ? '' : labelOf(edge), labelAt: at ?? 0 });
    });
  });
}

/** Keeps the labels of lines from covering each other. Returns what stops it. */
export function arrangeEdgeLabels(cy: Core): () => void {
  let frame = 0;
  const schedule = (): void => {
    cancelAnimationFrame(frame);
    frame = requestAnimationFrame(() => place(cy));
  };
  cy.on('add remove position class select unselect', schedule);
  // Another language changes labels; writing where they stand does not count.
  cy.on('data', 'node', schedule);
  return () => cancelAnimationFrame(frame);
}
