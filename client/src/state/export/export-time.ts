import type { ExportedTime } from '../../graph/export/content.js';
import { sayMark, sayTime } from '../../graph/time/saying.js';
import { timeWords } from '../../graph/time/words.js';
import { useTime } from '../time/time.js';

/** How what is exported stands at the time looked at; null where none is. */
export function exportedTime(): ExportedTime | null {
  const { now, moments } = useTime.getState();
  if (!now || !moments) return null;
  return {
    shown: sayTime(now),
    said: new Map([...moments].map(([id, moment]) => [id, sayMark(moment)])),
    moments,
  };
}

/** What an export says of what did not hold at the time looked at. */
export function timeConditions(time: ExportedTime | null, hidden: number): string[] {
  if (!time) return [];
  const isFaded = [...time.moments.values()].some(({ shown }) => shown === 'FADED');
  return [
    ...(isFaded ? [timeWords.export.faded] : []),
    ...(hidden > 0 ? [timeWords.export.hidden({ count: hidden })] : []),
  ];
}
