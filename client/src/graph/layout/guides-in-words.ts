import { list } from '../grammar.js';
import type { Ontology } from '../ontology.js';
import { words } from '../words.js';
import type { Guides } from './types.js';

/** What the places of a picture mean, in a sentence or two. */
export function guidesInWords(guides: Guides, { entityTypes }: Ontology): string {
  if (guides.kind === 'groups')
    return words.layout.byGroups({ types: list(guides.boxes.map(({ type }) => entityTypes.get(type)?.label ?? type)) });
  const [first, last] = [guides.stops[0], guides.stops[guides.stops.length - 1]];
  // Texts, because a number would be written with a sign between its thousands.
  return first && last
    ? words.layout.byYears({ from: String(first[0]), to: String(last[0]) })
    : words.layout.nobodyDated;
}
