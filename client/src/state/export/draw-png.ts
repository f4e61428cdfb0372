import type { SvgFile } from '../../graph/export/svg/page.js';

/** Sharp in print where there is room for it. */
const SCALE = 2.5;
/** What browsers draw at most, phones included: the longest side, and the area in pixels. */
const LONGEST_SIDE = 8_192;
const LARGEST_AREA = 16_000_000;

/** How many pixels a pixel of an SVG becomes in a PNG that browsers can draw. */
export const scaleOfPng = ({ width, height }: Pick<SvgFile, 'width' | 'height'>): number =>
  Math.min(SCALE, LONGEST_SIDE / Math.max(width, height), Math.sqrt(LARGEST_AREA / (width * height)));

/**
 * Draws an SVG as PNG, as large as browsers can.
 * @returns null where this browser cannot draw it, or nobody wants it any more
 */
export async function drawPng({ text, width, height }: SvgFile, signal: AbortSignal): Promise<Blob | null> {
  const address = URL.createObjectURL(new Blob([text], { type: 'image/svg+xml' }));
  try {
    const image = new Image();
    image.src = address;
    await image.decode();
    if (signal.aborted) return null;
    const scale = scaleOfPng({ width, height });
    const canvas = document.createElement('canvas');
    canvas.width = Math.floor(width * scale);
    canvas.height = Math.floor(height * scale);
    canvas.getContext('2d')?.drawImage(image, 0, 0, canvas.width, canvas.height);
    const drawn = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, 'image/png'));
    return signal.aborted ? null : drawn;
  } catch (error) {
    if (error instanceof DOMException) return null;
    throw error;
  } finally {
    URL.revokeObjectURL(address);
  }
}
