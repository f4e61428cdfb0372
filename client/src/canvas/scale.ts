import type { Core, EdgeSingular, NodeSingular } from 'cytoscape';
import { loadPart } from '../state/load-part.js';
import { pictureNow } from '../state/picture/picture.js';

/** Above so many entities and relationships, only what is in view is worked on, and only once it has come to rest. */
const LARGE = 800;

/** A setting of the library's renderer that can be changed at any time, and that it does not name in its types. */
interface Renderer {
  /** While the picture is moved, an image of it is moved instead. */
  textureOnViewport: boolean;
}

/** The canvases that a large picture is on. The library's own notes would have it work out all styles anew. */
const large = new WeakSet<Core>();

/** The canvases that have been large once. */
const prepared = new WeakSet<Core>();

async function prepareForLarge(cy: Core): Promise<void> {
  if (prepared.has(cy)) return;
  prepared.add(cy);
  const [{ moveAsImage }, { drawFarQuickly }, { drawInView }] = await Promise.all([
    loadPart(() => import('./moved-image.js')),
    loadPart(() => import('./draw-far.js')),
    loadPart(() => import('./draw-in-view.js')),
  ]);
  if (cy.destroyed()) return;
  moveAsImage(cy);
  drawFarQuickly(cy, () => large.has(cy));
  drawInView(cy, () => large.has(cy));
}

/**
 * Notes how many entities and relationships are drawn: to count them later would be to collect them, which is slow where
 * they are many. A large picture is moved as one image; at the rim it is drawn once it has come to rest.
 */
export function noteSize(cy: Core, count: number): void {
  if (count > LARGE === large.has(cy)) return;
  if (count > LARGE) large.add(cy);
  else large.delete(cy);
  if (count > LARGE) void prepareForLarge(cy);
  (cy as unknown as { renderer(): Renderer }).renderer().textureOnViewport = large.has(cy);
}

/** Whether a picture is so large that drawing it must be made cheap. */
export const isLarge = (cy: Core): boolean => large.has(cy);

/** Entities this far outside the view may still have their names in it, in pixels on the screen. */
const MARGIN = 90;

/** The entities that labels are placed among: all of a small picture, so that they stay when it is moved; of a large one those in view. */
export function inView(cy: Core): readonly NodeSingular[] {
  if (!isLarge(cy)) return cy.nodes().toArray();
  const { x1, y1, x2, y2 } = cy.extent();
  const margin = MARGIN / cy.zoom();
  const ids = [...pictureNow()].filter(
    ([, { x, y }]) => x > x1 - margin && x < x2 + margin && y > y1 - margin && y < y2 + margin,
  );
  // What is drawn by the state may be on its way to the canvas.
  return ids.map(([id]) => cy.getElementById(id) as NodeSingular).filter((node) => node.nonempty());
}

/** The relationships of some entities in view. */
export function linesOf(cy: Core, nodes: readonly NodeSingular[]): readonly EdgeSingular[] {
  if (!isLarge(cy)) return cy.edges().toArray();
  return [...new Set(nodes.flatMap((node) => node.connectedEdges().toArray()))];
}
