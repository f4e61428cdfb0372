import { shallow } from 'zustand/vanilla/shallow';
import type { Followed } from '../followed.js';
import { foundIn } from './found.js';
import { usePaths, type PathsStore } from './paths.js';

/** What is brought out of what was found. Of another answer than the one before, nothing is when going back. */
export const followedPaths: Followed<Pick<PathsStore, 'shown' | 'compared'>> = {
  now: () => {
    const { shown, compared } = usePaths.getState();
    return { shown, compared };
  },
  same: shallow,
  goBack: ({ shown, compared }) => {
    const found = new Set(foundIn(usePaths.getState().answer).map(({ id }) => id));
    const still = (id: string | null): string | null => (id !== null && found.has(id) ? id : null);
    usePaths.setState({ shown: still(shown), compared: still(shown) && still(compared) });
  },
};
