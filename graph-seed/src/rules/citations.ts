import type { SeedProblem } from '../problem.js';
import { problemAt, type Seed } from '../seed.js';

/** `section-exists`, `paragraph-exists`: a claim is made at a place that its source has. */
export function checkCitations(seed: Seed): SeedProblem[] {
  return seed.changes.claims.flatMap(({ id, source }) => {
    const sections = seed.sections.get(source);
    const citation = seed.citations.get(id);
    // A source that does not exist is another rule's business.
    if (!sections || !citation) return [];
    const { section, paragraph } = citation;
    const paragraphs = sections.get(section);
    if (paragraphs === undefined) {
      const message = `names the section "${section}"; ${source} has: ${[...sections.keys()].join(', ')}`;
      return [problemAt(seed, id, 'section-exists', message)];
    }
    if (paragraph <= paragraphs) return [];
    const message = `names paragraph ${paragraph}; "${section}" of ${source} has ${paragraphs}`;
    return [problemAt(seed, id, 'paragraph-exists', message)];
  });
}
