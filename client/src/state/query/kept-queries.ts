import { readRemembered, type TypedQuery } from '../../graph/query/history.js';
import { mayKeep } from '../start/keeping.js';

/** The latest queries, kept on this device. */

const KEY = 'queries';

/** What is kept, latest first; nothing where storage is forbidden. */
export function readKeptQueries(): readonly TypedQuery[] {
  try {
    return readRemembered(localStorage.getItem(KEY));
  } catch {
    return [];
  }
}

export function keepQueries(history: readonly TypedQuery[]): void {
  if (!mayKeep()) return;
  try {
    localStorage.setItem(KEY, JSON.stringify(history));
  } catch {
    // Not being remembered is no reason to fail.
  }
}

export function forgetKeptQueries(): void {
  try {
    localStorage.removeItem(KEY);
  } catch {
    // Where storage is forbidden, nothing is in it.
  }
}
