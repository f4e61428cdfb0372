import type { Core, EdgeSingular, NodeSingular, SingularElementReturnValue } from 'cytoscape';
import type { EdgeData, NodeData } from './element-data.js';

/** Below this zoom, symbols are dots, and ends and dashes of lines cannot be made out. */
const FAR = 0.2;

/** As in the style, in model pixels. */
const LINE_WIDTH = 1.7;

/** Of the library's renderer what draws elements one by one, and what draws a large picture's. */
interface Renderer {
  drawCachedElement(
    context: CanvasRenderingContext2D,
    element: SingularElementReturnValue,
    ratio: number,
    extent: unknown,
  ): void;
  drawCachedElements(
    context: CanvasRenderingContext2D,
    elements: readonly SingularElementReturnValue[],
    ratio: number,
    extent: unknown,
  ): void;
}

/** What is named, selected or brought out is drawn as always. */
const isPlain = (element: SingularElementReturnValue): boolean =>
  !element.selected() && element.classes().length === 0 && !element.data('nameShown');

/** Things of the same colour are drawn in one go: that is what makes it quick. */
function byColour<T>(all: readonly T[], colourOf: (one: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const one of all) {
    const colour = colourOf(one);
    const group = groups.get(colour);
    if (group) group.push(one);
    else groups.set(colour, [one]);
  }
  return groups;
}

function drawLines(context: CanvasRenderingContext2D, edges: readonly EdgeSingular[]): void {
  context.lineWidth = LINE_WIDTH;
  for (const [colour, group] of byColour(edges, (edge) => (edge.data() as EdgeData).line)) {
    context.strokeStyle = colour;
    context.beginPath();
    for (const edge of group) {
      const from = edge.source().position();
      const to = edge.target().position();
      context.moveTo(from.x, from.y);
      context.lineTo(to.x, to.y);
    }
    context.stroke();
  }
}

function drawDots(context: CanvasRenderingContext2D, nodes: readonly NodeSingular[]): void {
  for (const [colour, group] of byColour(nodes, (node) => (node.data() as NodeData).fill)) {
    context.fillStyle = colour;
    context.beginPath();
    for (const node of group) {
      const { x, y } = node.position();
      const { size, shape } = node.data() as NodeData;
      context.moveTo(x + size / 2, y);
      if (shape === 'ellipse') context.arc(x, y, size / 2, 0, 2 * Math.PI);
      else context.rect(x - size / 2, y - size / 2, size, size);
    }
    context.fill();
  }
}

/**
 * Draws a large picture seen from afar with plain dots and lines, in one go for each colour, until the library has its
 * image of every detail, which it makes bit by bit. Left alone, it draws each element in full until then, and thousands in
 * view hold up the page for a second each time.
 * @param isLarge whether the picture is large now
 */
export function drawFarQuickly(cy: Core, isLarge: () => boolean): void {
  const renderer = (cy as unknown as { renderer(): Renderer }).renderer();
  const drawAll = renderer.drawCachedElements.bind(renderer);
  renderer.drawCachedElements = (context, elements, ratio, extent) => {
    if (!isLarge() || cy.zoom() >= FAR) return drawAll(context, elements, ratio, extent);
    const plain = elements.filter(isPlain);
    context.save();
    drawLines(
      context,
      plain.filter((element) => element.isEdge()),
    );
    drawDots(
      context,
      plain.filter((element) => element.isNode()),
    );
    context.restore();
    const others = elements.filter((element) => !isPlain(element));
    for (const element of others) renderer.drawCachedElement(context, element, ratio, extent);
  };
}
