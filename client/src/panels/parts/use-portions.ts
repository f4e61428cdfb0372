import { useEffect, useMemo, useState } from 'react';
import { portionsOf } from '../../graph/portions.js';
import { afterFrame } from '../../state/after-frame.js';

/** So many things of a long list are put on the page in one go: it answers before the next ones come. */
const AT_ONCE = 50;

/**
 * A list in portions, of which more are there with each frame until all are. Drawn by what remembers what it drew, so that
 * those before are not drawn anew with each.
 */
export function usePortions<T>(all: readonly T[]): readonly (readonly T[])[] {
  const portions = useMemo(() => portionsOf(all, AT_ONCE), [all]);
  const [shown, setShown] = useState(1);
  useEffect(
    () => (shown < portions.length ? afterFrame(() => setShown((before) => before + 1)) : undefined),
    [shown, portions],
  );
  return portions.slice(0, shown);
}
