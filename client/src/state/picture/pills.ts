import type { Fold } from '../../graph/folds/folds.js';
import type { Point } from '../../graph/picture.js';
import { figure } from '../../graph/grammar.js';
import { restsOf } from '../../graph/folds/rests.js';
import { words } from '../../graph/words.js';
import { bringMore } from './explore.js';
import { openFolds } from '../actions/fold-actions.js';
import { ontologyNow } from '../dataset.js';
import { foldsNow, pictureNow } from './picture.js';
import { recordsNow } from '../records.js';

/** A sign beside an entity for what is not drawn of it or folded, and what opens it. */
export interface Pill {
  readonly key: string;
  readonly hub: string;
  readonly label: string;
  /** The label where there is little room. */
  readonly short: string;
  /** The label with the entity it belongs to. */
  readonly name: string;
  /** Where it would best stand, seen from the entity: where those stood that are folded. */
  readonly stood: readonly Point[];
  /** The colour of what is folded; null for what was never drawn. */
  readonly colour: string | null;
  readonly perform: () => void;
}

/** A fold in words: how many of which type, and beside whom. */
export function foldInWords({ hub, type, members }: Fold): string {
  const info = ontologyNow().entityTypes.get(type);
  const name = recordsNow().entities.get(hub)?.name ?? hub;
  return words.folds.open({ count: members.length, type: info?.label ?? type, name });
}

function foldPill(fold: Fold): Pill {
  const info = ontologyNow().entityTypes.get(fold.type);
  return {
    key: `fold ${fold.hub} ${fold.type}`,
    hub: fold.hub,
    label: words.folds.sign({ count: fold.members.length, type: info?.label ?? fold.type }),
    short: figure(fold.members.length, 0),
    name: foldInWords(fold),
    stood: fold.members,
    colour: info?.colour ?? null,
    perform: () => openFolds([fold]),
  };
}

/** The signs that belong to the picture now. */
export function pillsNow(): Pill[] {
  const records = recordsNow();
  const rests = restsOf(pictureNow(), foldsNow(), records).map(({ hub, count }): Pill => ({
    key: `more ${hub}`,
    hub,
    label: words.layout.more({ count }),
    short: `+${figure(count, 0)}`,
    name: words.layout.moreOf({ count, name: records.entities.get(hub)?.name ?? hub }),
    stood: [],
    colour: null,
    perform: () => void bringMore(hub),
  }));
  return [...foldsNow().map(foldPill), ...rests];
}
