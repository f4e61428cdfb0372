import { describe } from '@jest/globals';
import type { GraphStore } from '../../src/store/port';
import { describeAskingAgain } from './contract/asking-again';
import { describeCatchingUp } from './contract/catching-up';
import { describeLists } from './contract/lists';
import { describeLookUps } from './contract/look-ups';
import { describeModel } from './contract/model-test';
import { describeSearch } from './contract/search';
import { describeSharing } from './contract/sharing';
import { describeTopology } from './contract/topology';
import { describeViews } from './contract/views';
import { describeWriting } from './contract/writing';

/** A place for the data of one store at a time. */
export interface StoreHarness {
  /** Opens a store that has nothing in it. */
  readonly openEmpty: () => Promise<GraphStore>;
  /** Opens the store that was last opened empty, once more. */
  readonly openAgain: () => Promise<GraphStore>;
  /** How many random histories to compare with the model. */
  readonly histories: number;
}

/** Holds a store to the rules in `src/store/README.md`. */
export function describeGraphStore(storeName: string, harness: StoreHarness): void {
  describe(`${storeName} keeps the rules of a graph store`, () => {
    describeWriting(harness);
    describeLookUps(harness);
    describeLists(harness);
    describeSearch(harness);
    describeTopology(harness);
    describeCatchingUp(harness);
    describeSharing(harness);
    describeViews(harness);
    describeAskingAgain(harness);
    describeModel(harness);
  });
}
