import type { Point } from '../picture.js';

interface Size {
  readonly width: number;
  readonly height: number;
}

/** Packed boxes are about so much wider than high together, as canvases are. */
const ASPECT = 1.6;

/**
 * Puts boxes side by side, in rows about as wide as it takes to be wider than high, or as the widest box.
 * @returns the left upper corner of each, in the same order
 */
export function shelves(boxes: readonly Size[]): Point[] {
  const area = boxes.reduce((total, { width, height }) => total + width * height, 0);
  const rowWidth = boxes.reduce((widest, { width }) => Math.max(widest, width), Math.sqrt(area * ASPECT));
  let x = 0;
  let y = 0;
  let rowHeight = 0;
  return boxes.map(({ width, height }) => {
    if (x > 0 && x + width > rowWidth) {
      x = 0;
      y += rowHeight;
      rowHeight = 0;
    }
    const corner = { x, y };
    x += width;
    rowHeight = Math.max(rowHeight, height);
    return corner;
  });
}
