import { create } from 'zustand';

interface Arriving {
  /** The share that has been brought, 0 to 1; null where all is there. */
  readonly share: number | null;
  /** Whether cancelling would change anything: not on the way back to what was there before. */
  readonly canCancel: boolean;
}

/** How much of what is to be drawn has been brought to the canvas, while the rest is on its way. */
export const useArriving = create<Arriving>(() => ({ share: null, canCancel: false }));

/** How much is left of what brings something, and what goes back to what was there before it; null where that is the same. */
interface Arrival {
  readonly left: number;
  readonly goBack: (() => void) | null;
}

const arrivals = new Map<object, Arrival>();
/** The most that was left to bring since all was there. */
let most = 0;
let cancelled = 0;

/**
 * For the canvas: how much of what is to be drawn it does not have yet.
 * @param by what brings it
 * @param goBack makes the page show what it showed when the last of it had been brought; null where it shows that
 */
export function reportArriving(by: object, left: number, goBack: (() => void) | null): void {
  if (left > 0) arrivals.set(by, { left, goBack });
  else if (!arrivals.delete(by)) return;
  const all = [...arrivals.values()];
  const sum = all.reduce((total, arrival) => total + arrival.left, 0);
  most = sum === 0 ? 0 : Math.max(most, sum);
  useArriving.setState({
    share: sum === 0 ? null : 1 - sum / most,
    canCancel: all.some((arrival) => arrival.goBack !== null),
  });
}

/** Goes back to what was shown before. What was on its way can be asked for again. */
export function cancelArriving(): void {
  if (useArriving.getState().share === null) return;
  cancelled += 1;
  [...arrivals.values()].forEach(({ goBack }) => goBack?.());
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
