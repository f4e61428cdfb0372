import type { Explorer } from './explorer.js';

/** In pixels, across and down. */
const SMALLEST = 44;

/**
 * What can be tapped and is too small for a finger: its outer text and size. A checkbox counts with its label.
 * @param part of the page to look in
 */
export function smallTargets({ page }: Explorer, part = 'html'): Promise<string[]> {
  const targets = 'button, select, summary, input[type=text], [role=tab], [role=menuitem], label:has(input)';
  return page.locator(`${part} :is(${targets})`).evaluateAll(
    (all, smallest) =>
      all.flatMap((target) => {
        const { width, height } = target.getBoundingClientRect();
        const shown = target.checkVisibility({ visibilityProperty: true }) && !target.closest('.skip-links');
        return shown && (height < smallest || width < smallest) ? `${target.outerHTML} ${width} × ${height}` : [];
      }),
    SMALLEST,
  );
}
