import type { StoreVersion } from './port.js';

/** Tells whether two versions are of the same state of a store. */
export function isSameVersion(a: StoreVersion, b: StoreVersion): boolean {
  return a.revision === b.revision && a.change === b.change;
}
