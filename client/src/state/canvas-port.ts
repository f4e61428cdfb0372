import type { Point } from '../graph/picture.js';
import type { Viewport } from '../graph/view-state.js';

/** What the rest of the page may ask of the canvas. */
export interface CanvasPort {
  /** Shows everything drawn. */
  fit(): void;
  /** Shows these, as large as fits. */
  fitTo(ids: readonly string[]): void;
  /** Moves a model point to the middle. */
  lookAt(point: Point): void;
  /** Shows a picture that was not there before: all of it, or its middle where all would be too small to read. */
  frame(): void;
  zoomBy(factor: number): void;
  /** Moves and zooms out as little as it takes to have these in view. */
  reveal(ids: readonly string[]): void;
  /** Looks at the same part as then, or at everything where the canvas has another size now. */
  restore(viewport: Viewport | null): void;
  /** The model point in the middle of the canvas. */
  centre(): Point;
  /** Puts the keyboard focus on the canvas. */
  focus(): void;
}

let connected: CanvasPort | null = null;

/** Called by the canvas when it is ready, and with null when it goes. */
export function connectCanvas(port: CanvasPort | null): void {
  connected = port;
}

/** The canvas; an error before there is one, which only a mistake in the start-up order can cause. */
export function canvas(): CanvasPort {
  if (!connected) throw new Error('the canvas is not ready');
  return connected;
}
