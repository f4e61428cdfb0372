import { useMemo } from 'react';
import { asksFor, usePaths } from '../../state/paths/paths.js';
import { placeOf } from '../../state/paths/shown-path.js';
import { sidesShown } from '../../state/paths/sides-shown.js';
import { list } from '../../graph/grammar.js';
import { words } from '../../graph/words.js';

/** A function that says of something drawn on which of the paths shown it is, as the canvas does; null where on none. */
export function usePathMarks(): (id: string) => string | null {
  const state = usePaths();
  return useMemo(() => {
    const sides = sidesShown(state);
    const numbers = { first: [state.shown], second: [state.compared], both: [state.shown, state.compared] };
    return (id) => {
      const side = sides.get(id);
      if (side === undefined) return null;
      const asks = asksFor(state);
      const [number = 0, ...more] = numbers[side].flatMap((path) => placeOf(state, path) ?? []);
      return more.length === 0
        ? words.paths.onOne({ asks, number })
        : words.paths.onSeveral({ asks, numbers: list([number, ...more].map(String)) });
    };
  }, [state]);
}
