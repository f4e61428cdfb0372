import type { EntityTypeInfo, RelationshipTypeInfo } from '../../graph/ontology.js';
import { drawnEntities, drawnRelationships } from '../../graph/picture.js';
import type { RecordSet } from '../../graph/records.js';
import { readSavedAddress } from '../../graph/saved/saved-address.js';
import { decodeViewState, encodeViewState } from '../../graph/url-state.js';
import type { ViewState } from '../../graph/view-state.js';
import { useConnection } from '../connection.js';
import { useDataset } from '../dataset.js';
import { isKept } from './kept.js';
import { readKept, writeKept } from './kept-store.js';
import { usePicture } from '../picture/picture.js';
import { languageNow } from '../preferences.js';
import { recordsNow, useRecords } from '../records.js';
import { savedAddressOf } from '../saved/fingerprint.js';
import { useSaved } from '../saved/saved.js';
import { useTasks } from '../tasks.js';
import { viewStateNow } from './view-state-now.js';

/** Larger pictures are not kept: writing them would be felt. */
const MOST_ACTORS = 1_000;
const KEEP_AFTER = 1_000;

type Dataset = ReturnType<typeof useDataset.getState>;

/** A picture as it was last seen, with all it takes to draw it. */
export interface KeptPicture extends RecordSet {
  readonly made: string;
  readonly dataset: Omit<Dataset, 'ontology'>;
  readonly entityTypes: readonly (readonly [string, EntityTypeInfo])[];
  readonly relationshipTypes: readonly (readonly [string, RelationshipTypeInfo])[];
  readonly state: string;
}

/** A picture by what is drawn: whatever is changed about its places, its records are the same. */
const keyOfState = ({ picture }: ViewState): string => [languageNow(), ...[...picture.keys()].sort()].join('\n');

/** The opening picture and saved views by their addresses, which say nothing about what is drawn. */
const keyOfAddress = (hash: string): string => `${languageNow()} #${hash}`;

/**
 * What is kept of the picture at an address.
 * @param hash of the address, without the `#`
 */
export async function keptAt(hash: string): Promise<{ kept: KeptPicture; state: ViewState } | null> {
  try {
    if (hash === '' || readSavedAddress(hash)) {
      const kept = (await readKept(keyOfAddress(hash))) as KeptPicture | null;
      return kept && { kept, state: decodeViewState(kept.state) };
    }
    const state = decodeViewState(hash);
    const kept = (await readKept(keyOfState(state))) as KeptPicture | null;
    return kept && { kept, state };
  } catch {
    // An address that cannot be read is told by whoever opens it.
    return null;
  }
}

function keep(hash: string | null): void {
  const state = viewStateNow();
  const settled = useTasks.getState().running === null && !useConnection.getState().lost && !isKept();
  if (!settled || state.picture.size === 0 || state.picture.size > MOST_ACTORS) return;
  const { ontology, ...dataset } = useDataset.getState();
  const records = recordsNow();
  const kept: KeptPicture = {
    made: new Date().toISOString(),
    dataset,
    entityTypes: [...ontology.entityTypes],
    relationshipTypes: [...ontology.relationshipTypes],
    entities: drawnEntities(state.picture, records),
    relationships: drawnRelationships(state.picture, records),
    state: encodeViewState(state),
  };
  void writeKept(keyOfState(state), kept);
  const address = savedAddressOf(state) ?? hash;
  if (address !== null) void writeKept(keyOfAddress(address), kept);
}

/**
 * From now on keeps what is drawn, whenever it has been so for a moment.
 * @param hash of the address that the page was opened at
 */
export function keepPictures(hash: string): void {
  keep(hash === '' ? hash : null);
  let timer: ReturnType<typeof setTimeout> | undefined;
  const later = (): void => {
    clearTimeout(timer);
    timer = setTimeout(() => keep(null), KEEP_AFTER);
  };
  usePicture.subscribe(later);
  useRecords.subscribe(later);
  useSaved.subscribe(later);
}
