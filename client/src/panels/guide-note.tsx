import { list } from '../graph/grammar.js';
import type { Guides } from '../graph/layout/types.js';
import { words } from '../graph/words.js';
import { useDataset } from '../state/dataset.js';
import { shownGuides } from '../state/guides.js';
import { usePicture } from '../state/picture.js';
import { useRecords } from '../state/records.js';

/** What the places mean; on the canvas, where years and groups are drawn, only what they do not say themselves. */
function useMeaning(): (guides: Guides, inFull: boolean) => string {
  const { entityTypes } = useDataset(({ ontology }) => ontology);
  return (guides, inFull) => {
    if (guides.kind === 'groups')
      return inFull
        ? words.layout.byGroups({ types: list(guides.boxes.map(({ type }) => entityTypes.get(type)?.label ?? type)) })
        : '';
    const [first, last] = [guides.stops[0], guides.stops[guides.stops.length - 1]];
    if (!first || !last) return words.layout.nobodyDated;
    // Texts, because a number would be written with a sign between its thousands.
    const years = { from: String(first[0]), to: String(last[0]) };
    return inFull ? words.layout.byYears(years) : words.layout.byYearsInShort;
  };
}

/** What the places of the picture mean, and how many entities stand elsewhere; nothing where there is nothing to say. */
export function GuideNote({ inFull }: { readonly inFull: boolean }) {
  usePicture();
  useRecords();
  const meaning = useMeaning();
  const shown = shownGuides();
  if (!shown) return null;
  const { guides, elsewhere } = shown;
  const said = [meaning(guides, inFull), elsewhere > 0 ? words.layout.elsewhere({ count: elsewhere }) : ''].filter(
    Boolean,
  );
  return said.length > 0 ? <p className="guide-note">{said.join(' ')}</p> : null;
}

/** The note on the canvas. */
export default function GuideNoteOnCanvas() {
  return <GuideNote inFull={false} />;
}
