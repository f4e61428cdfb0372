import { create } from 'zustand';

interface Kept {
  /**
   * When what is drawn was loaded, as an ISO date with time, while it comes from this device and the server has not
   * answered yet; null where it is what the server says.
   */
  readonly since: string | null;
}

/** Whether the page shows what it kept of the last time. Such a picture is never shown without saying so. */
export const useKept = create<Kept>(() => ({ since: null }));

export const isKept = (): boolean => useKept.getState().since !== null;
