import { useEffect, useMemo, useState } from 'react';
import { portionsOf } from '../../graph/portions.js';
import { afterFrame } from '../../state/after-frame.js';

/** So many things of a long list are put on the page in one go: it answers before the next ones come. */
const AT_ONCE = 50;

export interface Portions<T> {
  /** Those that are there. Drawn by what remembers what it drew, so that they are not drawn anew with each that comes. */
  readonly there: readonly (readonly T[])[];
  /** Whether more are coming; false also where they were stopped before all were there. */
  readonly areComing: boolean;
  readonly stop: () => void;
  readonly goOn: () => void;
}

/** A list in portions, of which more are there with each frame until all are, or somebody stops it. */
export function usePortions<T>(all: readonly T[]): Portions<T> {
  const portions = useMemo(() => portionsOf(all, AT_ONCE), [all]);
  const [shown, setShown] = useState(1);
  const [stopped, setStopped] = useState(false);
  const areComing = !stopped && shown < portions.length;
  useEffect(() => (areComing ? afterFrame(() => setShown((before) => before + 1)) : undefined), [shown, areComing]);
  return {
    there: portions.slice(0, shown),
    areComing,
    stop: () => setStopped(true),
    goOn: () => setStopped(false),
  };
}
