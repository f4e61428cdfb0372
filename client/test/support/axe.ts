import AxeBuilder from '@axe-core/playwright';
import type { Explorer } from './explorer.js';

/** What axe finds in a part of the page, in one line each. */
export async function violations(explorer: Explorer, part = 'html'): Promise<string[]> {
  // Otherwise it opens a window for each look only to put together what it found in several frames; pages here have one.
  const axe = new AxeBuilder({ page: explorer.page }).setLegacyMode().include(part);
  const { violations: found } = await axe.analyze();
  return found.flatMap(({ id, nodes }) =>
    nodes.map((node) => `${id}: ${node.target.join(' ')} ${node.failureSummary ?? ''}`),
  );
}
