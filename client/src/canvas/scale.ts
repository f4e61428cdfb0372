import type { Core, EdgeSingular, NodeSingular } from 'cytoscape';

/** Above so many entities and relationships, only what is in view is worked on, and only once it has come to rest. */
const LARGE = 800;

/** A setting of the library's renderer that can be changed at any time, and that it does not name in its types. */
interface Renderer {
  /** While the picture is moved, an image of it is moved instead. */
  textureOnViewport: boolean;
}

/**
 * Notes how many entities and relationships are drawn: to count them later would be to collect them, which is slow where
 * they are many. A large picture is moved as one image; at the rim it is drawn once it has come to rest.
 */
export function noteSize(cy: Core, count: number): void {
  const large = count > LARGE;
  cy.scratch('large', large);
  (cy as unknown as { renderer(): Renderer }).renderer().textureOnViewport = large;
}

/** Whether a picture is so large that drawing it must be made cheap. */
export const isLarge = (cy: Core): boolean => cy.scratch('large') === true;

/** Entities this far outside the view may still have their names in it, in pixels on the screen. */
const MARGIN = 90;

/** What labels are placed among: all of a small picture, so that they stay when it is moved; of a large one what is in view. */
export function inView(cy: Core): { readonly nodes: readonly NodeSingular[]; readonly edges: readonly EdgeSingular[] } {
  if (!isLarge(cy)) return { nodes: cy.nodes().toArray(), edges: cy.edges().toArray() };
  const { x1, y1, x2, y2 } = cy.extent();
  const margin = MARGIN / cy.zoom();
  const nodes = cy.nodes().filter((node) => {
    const { x, y } = node.position();
    return x > x1 - margin && x < x2 + margin && y > y1 - margin && y < y2 + margin;
  });
  return { nodes: nodes.nodes().toArray(), edges: nodes.connectedEdges().toArray() };
}
