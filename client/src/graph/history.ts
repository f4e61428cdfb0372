/** A value with what it was before and what was undone. */
export interface History<T> {
  readonly past: readonly T[];
  readonly present: T;
  readonly future: readonly T[];
}

/** How many steps can be undone; older ones are forgotten. */
export const HISTORY_LIMIT = 100;

/** A history that has seen nothing but `present`. */
export function startHistory<T>(present: T): History<T> {
  return { past: [], present, future: [] };
}

/** Makes `present` the newest step. The same value again is no step. */
export function commit<T>(history: History<T>, present: T): History<T> {
  if (present === history.present) return history;
  return { past: [...history.past, history.present].slice(-HISTORY_LIMIT), present, future: [] };
}

/** Puts `present` in the place of the newest step. */
export function amend<T>(history: History<T>, present: T): History<T> {
  return { ...history, present };
}

/** One step back; the same history when there is none. */
export function undo<T>(history: History<T>): History<T> {
  if (history.past.length === 0) return history;
  const present = history.past[history.past.length - 1] as T;
  return { past: history.past.slice(0, -1), present, future: [history.present, ...history.future] };
}

/** Goes to one of the steps, from which all others can still be reached; null where there is none like it. */
export function goTo<T>({ past, present, future }: History<T>, step: T): History<T> | null {
  const steps = [...past, present, ...future];
  const at = steps.indexOf(step);
  return at < 0 ? null : { past: steps.slice(0, at), present: step, future: steps.slice(at + 1) };
}

/** One step forward again; the same history when there is none. */
export function redo<T>(history: History<T>): History<T> {
  if (history.future.length === 0) return history;
  const [present, ...future] = history.future as [T, ...T[]];
  return { past: [...history.past, history.present], present, future };
}
