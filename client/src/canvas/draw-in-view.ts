import type { BoundingBox12, Core, EdgeSingular, NodeSingular, SingularElementReturnValue } from 'cytoscape';

/** Names and curves reach no further than this from entities and straight lines, in model pixels. */
const REACH = 400;

/** Where more than one in so many is in view, the library's image of all of them may be the quicker way. */
const FEW = 3;

type DrawElements = (
  context: CanvasRenderingContext2D,
  elements: readonly SingularElementReturnValue[],
  ratio: number,
  extent: BoundingBox12,
) => void;

/** Of the library's renderer what draws all elements, and what draws one after the other. */
interface Renderer {
  drawLayeredElements: DrawElements;
  readonly drawCachedElements: DrawElements;
  /** Which of the contexts everything at rest is drawn in. */
  readonly NODE: number;
  readonly data: { readonly contexts: readonly CanvasRenderingContext2D[] };
}

/** Whether something may be in view, without working out the box around it. */
function mayBeIn(element: SingularElementReturnValue, { x1, y1, x2, y2 }: BoundingBox12): boolean {
  const ends = element.isEdge()
    ? [(element as EdgeSingular).source(), (element as EdgeSingular).target()]
    : [element as NodeSingular, element as NodeSingular];
  const [a, b] = ends.map((node) => node.position());
  if (!a || !b) return true;
  return (
    Math.max(a.x, b.x) > x1 - REACH &&
    Math.min(a.x, b.x) < x2 + REACH &&
    Math.max(a.y, b.y) > y1 - REACH &&
    Math.min(a.y, b.y) < y2 + REACH
  );
}

/**
 * Draws of a large picture only what is in view, where that is little of it. Left alone, the library works out the box
 * around every element whenever any has changed.
 * @param isLarge whether the picture is large now
 */
export function drawInView(cy: Core, isLarge: () => boolean): void {
  const renderer = (cy as unknown as { renderer(): Renderer }).renderer();
  const drawAll = renderer.drawLayeredElements.bind(renderer);
  renderer.drawLayeredElements = (context, elements, ratio, extent) => {
    // What is drawn elsewhere is drawn into a file, and that is all of it.
    if (!isLarge() || context !== renderer.data.contexts[renderer.NODE])
      return drawAll(context, elements, ratio, extent);
    const seen = elements.filter((element) => mayBeIn(element, extent));
    if (seen.length * FEW > elements.length) return drawAll(context, elements, ratio, extent);
    renderer.drawCachedElements(context, seen, ratio, extent);
  };
}
