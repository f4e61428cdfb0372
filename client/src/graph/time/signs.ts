import type { Moment, TimeMark } from './moments.js';

const SIGNS: Readonly<Record<TimeMark, string>> = {
  HOLDS: '',
  NOT: '',
  UNDATED: '◌',
  ADDED: '+',
  ENDED: '−',
  BETWEEN: '±',
  CHANGED: '~',
};

/** The sign before a label that says how something stands in time; empty where it plainly holds or does not. */
export function signOf({ mark, sure }: Pick<Moment, 'mark' | 'sure'>): string {
  return SIGNS[mark] + (sure || mark === 'NOT' ? '' : '?');
}
