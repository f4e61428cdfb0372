import { guidesInWords } from '../../graph/layout/guides-in-words.js';
import type { Guides } from '../../graph/layout/types.js';
import { words } from '../../graph/words.js';
import { useDataset } from '../../state/dataset.js';
import { shownGuides } from '../../state/layout/guides.js';
import { usePicture } from '../../state/picture/picture.js';
import { useRecords } from '../../state/records.js';

/** On the canvas, where years and groups are drawn, only what they do not say themselves. */
function inShort(guides: Guides): string {
  if (guides.kind === 'groups') return '';
  return guides.stops.length > 0 ? words.layout.byYearsInShort : words.layout.nobodyDated;
}

/** What the places of the picture mean, and how many entities stand elsewhere; nothing where there is nothing to say. */
export function GuideNote({ inFull }: { readonly inFull: boolean }) {
  usePicture();
  useRecords();
  const ontology = useDataset((dataset) => dataset.ontology);
  const shown = shownGuides();
  if (!shown) return null;
  const { guides, elsewhere } = shown;
  const said = [
    inFull ? guidesInWords(guides, ontology) : inShort(guides),
    elsewhere > 0 ? words.layout.elsewhere({ count: elsewhere }) : '',
  ].filter(Boolean);
  return said.length > 0 ? <p className="guide-note">{said.join(' ')}</p> : null;
}

/** The note on the canvas. */
export default function GuideNoteOnCanvas() {
  return <GuideNote inFull={false} />;
}
