import AxeBuilder from '@axe-core/playwright';
import type { Explorer } from './explorer.js';

/** What axe finds in a part of the page, in one line each. */
export async function violations(explorer: Explorer, part = 'html'): Promise<string[]> {
  const { violations: found } = await new AxeBuilder({ page: explorer.page }).include(part).analyze();
  return found.flatMap(({ id, nodes }) =>
    nodes.map((node) => `${id}: ${node.target.join(' ')} ${node.failureSummary ?? ''}`),
  );
}
