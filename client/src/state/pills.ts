import { restsOf } from '../graph/rests.js';
import { words } from '../graph/words.js';
import { bringMore } from './explore.js';
import { pictureNow } from './picture.js';
import { recordsNow } from './records.js';

/** A sign beside an entity for what is not drawn of it, and what opens it. */
export interface Pill {
  readonly key: string;
  readonly hub: string;
  readonly label: string;
  /** The label with the entity it belongs to. */
  readonly name: string;
  readonly perform: () => void;
}

/** The signs that belong to the picture now. */
export function pillsNow(): Pill[] {
  const records = recordsNow();
  return restsOf(pictureNow(), records).map(({ hub, count }) => ({
    key: `more ${hub}`,
    hub,
    label: words.layout.more({ count }),
    name: words.layout.moreOf({ count, name: records.entities.get(hub)?.name ?? hub }),
    perform: () => void bringMore(hub),
  }));
}
