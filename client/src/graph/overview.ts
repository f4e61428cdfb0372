import { BOX, boundsOf } from './geometry.js';
import type { Point } from './picture.js';

/** How a picture is drawn on a small map: model pixels are scaled, and the middle of the picture is the middle of the map. */
export interface Overview {
  readonly scale: number;
  readonly left: number;
  readonly top: number;
}

/** The map, of a size in pixels, that has everything on it. */
export function overviewOf(
  places: Iterable<Point>,
  size: { readonly width: number; readonly height: number },
): Overview {
  const { x1, y1, x2, y2 } = boundsOf(places);
  const width = x2 - x1 + 2 * BOX.halfWidth;
  const height = y2 - y1 + BOX.above + BOX.below;
  const scale = Math.min(size.width / width, size.height / height);
  return {
    scale,
    left: (x1 + x2) / 2 - size.width / scale / 2,
    top: (y1 + y2) / 2 - size.height / scale / 2,
  };
}

/** Where a place of the picture is on the map. */
export const onMap = ({ scale, left, top }: Overview, { x, y }: Point): Point => ({
  x: (x - left) * scale,
  y: (y - top) * scale,
});

/** Which place of the picture is at a place of the map. */
export const fromMap = ({ scale, left, top }: Overview, { x, y }: Point): Point => ({
  x: x / scale + left,
  y: y / scale + top,
});
