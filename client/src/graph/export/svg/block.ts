import { element, type Xml } from '../xml.js';

/** A part of the page with its height; its own top is at 0. */
export interface Block {
  readonly xml: Xml;
  readonly height: number;
}

/** Blocks under each other, with a gap between two. */
export function stack(blocks: readonly Block[], gap: number): Block {
  let y = 0;
  const placed = blocks.map(({ xml, height }, index) => {
    if (index > 0) y += gap;
    const at = y;
    y += height;
    return element('g', { transform: `translate(0 ${at.toFixed(1)})` }, xml);
  });
  return { xml: element('g', {}, ...placed), height: y };
}

/** Blocks in columns of equal width, filled one after another, each about equally high. */
export function columns(blocks: readonly Block[], count: number, width: number, gap: number): Block {
  const total = blocks.reduce((sum, { height }) => sum + height + gap, 0);
  const filled: Block[][] = Array.from({ length: count }, () => []);
  let before = 0;
  for (const block of blocks) {
    filled[Math.min(count - 1, Math.floor((before / total) * count))]?.push(block);
    before += block.height + gap;
  }
  const stacked = filled.map((column) => stack(column, gap));
  return {
    xml: element(
      'g',
      {},
      ...stacked.map(({ xml }, index) =>
        element('g', { transform: `translate(${(index * width).toFixed(1)} 0)` }, xml),
      ),
    ),
    height: Math.max(...stacked.map(({ height }) => height)),
  };
}
