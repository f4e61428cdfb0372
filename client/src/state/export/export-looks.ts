import type { ExportedMeasures } from '../../graph/export/content.js';
import { guidesInWords } from '../../graph/layout/guides-in-words.js';
import type { Guides } from '../../graph/layout/types.js';
import { isPlain } from '../../graph/measures/measure-look.js';
import { measureFigure } from '../../graph/measures/measure-table.js';
import { measureWords } from '../../graph/measures/measure-words.js';
import { words } from '../../graph/words.js';
import { ontologyNow } from '../dataset.js';
import { shownGuides } from '../layout/guides.js';
import { useLooks } from '../measures/looks.js';
import { useMeasures } from '../measures/measures.js';
import { lookNow } from '../picture/picture.js';

/** What the places of the picture mean, with that in words; nothing where they mean nothing. */
export function exportedGuides(): { readonly guides: Guides | null; readonly said: readonly string[] } {
  const shown = shownGuides();
  if (!shown) return { guides: null, said: [] };
  const { guides, elsewhere } = shown;
  const meaning = guidesInWords(guides, ontologyNow());
  return { guides, said: elsewhere > 0 ? [meaning, words.layout.elsewhere({ count: elsewhere })] : [meaning] };
}

/**
 * The measures that the picture shows; null where it shows none, or they are not worked out yet.
 * @param ids of the entities that are exported
 */
export function exportedMeasures(ids: readonly string[]): ExportedMeasures | null {
  const look = lookNow();
  const { measured } = useMeasures.getState();
  if (isPlain(look) || !measured) return null;
  const { looks: all } = useLooks.getState();
  const looks = new Map([...all].filter(([id]) => ids.includes(id)));
  const values = look.size === null ? null : measured[look.size];
  const counts = new Map<number, number>();
  for (const { group } of looks.values()) if (group !== null) counts.set(group, (counts.get(group) ?? 0) + 1);
  return {
    looks,
    size:
      look.size && values
        ? measureWords.legendSize({
            name: measureWords.measures[look.size].name,
            greatest: measureFigure(Math.max(0, ...Object.values(values))),
          })
        : null,
    groups: [...counts]
      .sort(([a], [b]) => a - b)
      .map(([number, count]) => ({
        number,
        said: measureWords.groupSize({
          group: words.measures.group({ number }),
          actors: words.actors({ count }),
        }),
      })),
  };
}
