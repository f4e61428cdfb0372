import type { ExportedTime } from '../graph/export/content.js';
import { sayMark, sayTime } from '../graph/time/saying.js';
import { timeWords } from '../graph/time/words.js';
import { useTime } from './time.js';

/** How what is exported stands at the time looked at; null where none is. */
export function exportedTime(): ExportedTime | null {
  const { now, moments } = useTime.getState();
  if (!now || !moments) return null;
  return {
    shown: sayTime(now),
    said: new Map([...moments].map(([id, moment]) => [id, sayMark(moment)])),
    faded: new Set([...moments].flatMap(([id, { shown }]) => (shown === 'FADED' ? id : []))),
  };
}

/** What an export says of the time looked at: which it is, and what becomes of what did not hold then. */
export function timeConditions(time: ExportedTime | null, hidden: number): string[] {
  if (!time) return [];
  return [
    timeWords.export.shown({ when: time.shown }),
    ...(time.faded.size > 0 ? [timeWords.export.faded] : []),
    ...(hidden > 0 ? [timeWords.export.hidden({ count: hidden })] : []),
  ];
}
