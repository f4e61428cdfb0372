import { create } from 'zustand';
import { goBackTo } from './back-and-forth.js';
import { historyNow } from './picture.js';

interface Arriving {
  /** The share that has been brought, 0 to 1; null where all is there. */
  readonly share: number | null;
  /** Whether it is what was there before, after what was on its way has been cancelled. */
  readonly isReturn: boolean;
}

/** How much of what is to be drawn has been brought to the canvas, while the rest is on its way. */
export const useArriving = create<Arriving>(() => ({ share: null, isReturn: false }));

/** What was drawn when the canvas last had all of it. */
let whole = historyNow();
/** The most that was left to bring since then. */
let most = 0;
let cancelled = 0;

/** For the canvas: how much of what is to be drawn it does not have yet. */
export function reportArriving(left: number): void {
  most = left === 0 ? 0 : Math.max(most, left);
  if (left === 0) whole = historyNow();
  const share = left === 0 ? null : 1 - left / most;
  useArriving.setState({ share, isReturn: share !== null && historyNow().present === whole.present });
}

/** Goes back to what was drawn before, and to the part of it that was looked at. What was on its way can be done again. */
export function cancelArriving(): void {
  if (useArriving.getState().share === null) return;
  cancelled += 1;
  goBackTo(whole);
}

/** How often what was on its way has been cancelled. */
export const timesCancelled = (): number => cancelled;

/**
 * Waits until the canvas has all of what is to be drawn.
 * @param before how often something had been cancelled before that was asked for
 * @returns whether nothing of it was cancelled
 */
export async function arrived(before = cancelled): Promise<boolean> {
  if (useArriving.getState().share !== null)
    await new Promise<void>((resolve) => {
      const stop = useArriving.subscribe(({ share }) => {
        if (share !== null) return;
        stop();
        resolve();
      });
    });
  return cancelled === before;
}
