import type { Axis } from './axis.js';
import type { Column, Count } from './histogram.js';
import type { Moment } from './moments.js';
import type { Tally } from './tally.js';
import type { TimeView } from './time-view.js';
import { timeWords } from './words.js';

/** Which time is looked at. */
export const sayTime = ({ mode, from, to }: TimeView): string =>
  mode === 'AS_OF' ? timeWords.shown.AS_OF({ from }) : timeWords.shown[mode]({ from, to });

/** How the drawn relationships stand, in figures. */
export function sayTally({ mode }: TimeView, tally: Tally): string {
  const { holds, possible, not, undated, added, ended, between, hidden } = tally;
  const figures =
    mode === 'COMPARE'
      ? timeWords.changes({ added, ended, between, undated })
      : timeWords.summary({ holds, possible, not, undated });
  return hidden > 0 ? `${figures} · ${timeWords.hidden({ count: hidden })}` : figures;
}

/** How something stands, in a word or two. */
export function sayMark({ mark, sure, doubts, shown }: Moment): string {
  if (mark === 'UNDATED' && shown !== 'PLAIN') return timeWords.undatedEnd;
  if (sure) return timeWords.marks[mark];
  if (mark === 'ADDED' && doubts.join() === 'NO_END') return timeWords.addedOpen;
  return timeWords.possibly({ said: timeWords.marks[mark] });
}

/** How something stands in a sentence, with the reasons why that is so or is not certain. */
export function sayVerdict(view: TimeView, { mark, sure, doubts }: Moment): string {
  const first = sure ? timeWords.marks[mark] : timeWords.possibly({ said: timeWords.marks[mark] });
  const said = [first, ...doubts.map((doubt) => timeWords.doubts[doubt])].join('; ');
  return timeWords.verdict({ when: sayTime(view), said });
}

/** How many it is at least and at most. */
export const sayCount = ({ certain, possible }: Count): string =>
  possible === 0 ? String(certain) : timeWords.histogram.range({ least: certain, most: certain + possible });

export const sayPeriod = ({ from, to }: Column): string => (from === to ? from : `${from} – ${to}`);

/** What begins and ends in a column. */
export const sayColumn = (column: Column): string =>
  timeWords.histogram.column({
    when: sayPeriod(column),
    starts: sayCount(column.starts),
    ends: sayCount(column.ends),
  });

/** The histogram in a sentence or two. */
export function sayHistogram({ unit }: Axis, dated: number, all: number, busiest: Column | null): string {
  const { histogram } = timeWords;
  const what = histogram[unit]({ dated, all });
  if (!busiest) return what;
  const [starts, ends] = [sayCount(busiest.starts), sayCount(busiest.ends)];
  return `${what} ${histogram.busiest({ when: sayPeriod(busiest), starts, ends })}`;
}
