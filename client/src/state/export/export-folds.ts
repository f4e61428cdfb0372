import { exportWords } from '../../graph/export/words.js';
import { list } from '../../graph/grammar.js';
import { ontologyNow } from '../dataset.js';
import { foldsNow } from '../picture/picture.js';
import { recordsNow } from '../records.js';
import { hiddenNow } from '../time/time.js';

/** What an export says of what is folded: how many of which type, and beside whom; nothing where nothing is. */
export function foldConditions(): string[] {
  const away = hiddenNow();
  const what = foldsNow().flatMap(({ hub, type, members }) => {
    if (away.has(hub)) return [];
    const label = ontologyNow().entityTypes.get(type)?.label ?? type;
    const name = recordsNow().entities.get(hub)?.name ?? hub;
    return exportWords.foldedBeside({ count: members.length, type: label, name });
  });
  return what.length === 0 ? [] : [exportWords.folded({ what: list(what) })];
}
