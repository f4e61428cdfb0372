import type { Core } from 'cytoscape';
import { drawMeanwhile } from './arriving.js';

interface Viewport {
  readonly zoom: number;
  readonly pan: { readonly x: number; readonly y: number };
}

/** Of the library's renderer what it does not name in its types: how it moves a large picture as an image. */
interface Renderer {
  readonly textureOnViewport: boolean;
  /** The image that is being moved, and what it shows; null while the picture is drawn as it is. */
  textureCache: unknown;
  /** What is on the screen. */
  readonly prevViewport?: Viewport;
  readonly canvasWidth: number;
  readonly canvasHeight: number;
  /** Which of the canvases everything at rest is drawn on. */
  readonly NODE: number;
  readonly data: { readonly canvases: readonly HTMLCanvasElement[]; readonly wheelZooming?: boolean };
  readonly hoverData: { readonly dragging?: boolean };
  readonly pinching?: boolean;
  readonly swipePanning?: boolean;
  render(options?: { readonly forcedContext?: unknown }): void;
}

const isMoved = ({ pinching, hoverData, swipePanning, data }: Renderer): boolean =>
  [pinching, hoverData.dragging, swipePanning, data.wheelZooming].some(Boolean);

/** What is on the screen, in the form that the library keeps the image it moves. */
function imageOf(renderer: Renderer, { zoom, pan }: Viewport, image: HTMLCanvasElement): unknown {
  const { canvasWidth: width, canvasHeight: height, data, NODE } = renderer;
  const shown = data.canvases[NODE];
  image.width = width;
  image.height = height;
  if (shown) image.getContext('2d')?.drawImage(shown, 0, 0);
  return { texture: image, viewport: { zoom, pan, width, height, mpan: { x: -pan.x / zoom, y: -pan.y / zoom } } };
}

/**
 * Has a large picture moved as the image of it that is on the screen. Left alone, the library draws that image anew when
 * moving begins, and twice as large: with thousands in view that takes seconds.
 */
export function moveAsImage(cy: Core): void {
  const renderer = (cy as unknown as { renderer(): Renderer }).renderer();
  const image = document.createElement('canvas');
  const render = renderer.render.bind(renderer);
  renderer.render = (options) => {
    const { textureOnViewport, textureCache, prevViewport } = renderer;
    if (textureOnViewport && !textureCache && prevViewport && !options?.forcedContext && isMoved(renderer))
      renderer.textureCache = imageOf(renderer, prevViewport, image);
    if (options?.forcedContext || isMoved(renderer)) render(options);
    else drawMeanwhile(cy, () => render(options));
  };
}
