import { standingElsewhere } from '../../graph/layout/guides.js';
import type { Guides } from '../../graph/layout/types.js';
import { removeEntities } from '../../graph/picture.js';
import { layoutInput } from './layout-input.js';
import { guidesNow, pictureNow } from '../picture/picture.js';

/** What is drawn behind the picture, and how many entities do not stand where it has them; null where nothing is. */
export function shownGuides(): { readonly guides: Guides; readonly elsewhere: number } | null {
  const guides = guidesNow();
  if (!guides) return null;
  const { entities, lines, aside } = layoutInput([...pictureNow().keys()]);
  const inSight = removeEntities(pictureNow(), aside.keys());
  const elsewhere = standingElsewhere(inSight, guides, entities, lines);
  return elsewhere === null ? null : { guides, elsewhere };
}
