import type { EntityRecord, RelationshipRecord } from '../records.js';
import { daysBetween, daysOf, type DayRange } from './days.js';
import { doubtsOf, holdsIn, type Dated, type Doubt } from './holds.js';
import type { TimeView } from './time-view.js';

/**
 * What the time asked for makes of something drawn. As of a date or in a stretch: it holds, does not, or has no dates.
 * Compared: it was added, it ended, it came and went in between, or it held on both dates; an actor whose relationships
 * were added or ended is changed.
 */
export type TimeMark = 'HOLDS' | 'NOT' | 'UNDATED' | 'ADDED' | 'ENDED' | 'BETWEEN' | 'CHANGED';

/** How something drawn stands at the time asked for. */
export interface Moment {
  readonly mark: TimeMark;
  /** Whether that is certain, and not only possible. */
  readonly sure: boolean;
  readonly shown: 'PLAIN' | 'FADED' | 'HIDDEN';
  /** Why it is not certain, or why it does not hold. `END_MISSING`: it is undated, and an end of it was not there. */
  readonly doubts: readonly (Doubt | 'END_MISSING')[];
}

type Judged = Pick<Moment, 'mark' | 'sure' | 'doubts'>;

const UNDATED: Judged = { mark: 'UNDATED', sure: true, doubts: [] };

function judge(one: Dated, asked: DayRange): Judged {
  const verdict = holdsIn(one, asked);
  if (verdict === 'UNDATED') return UNDATED;
  return { mark: verdict === 'NOT' ? 'NOT' : 'HOLDS', sure: verdict !== 'POSSIBLE', doubts: doubtsOf(one, asked) };
}

/** Something that happened wholly after one time and before another. */
const isBetween = (one: Dated, then: DayRange, now: DayRange): boolean =>
  one.since !== null && one.until !== null && daysOf(one.since).first > then.last && daysOf(one.until).last < now.first;

function compare(one: Dated, then: DayRange, now: DayRange): Judged {
  const [before, after] = [judge(one, then), judge(one, now)];
  if (before.mark === 'UNDATED') return UNDATED;
  if (before.mark === 'HOLDS' && after.mark === 'NOT') return { ...before, mark: 'ENDED' };
  if (before.mark === 'NOT' && after.mark === 'HOLDS') return { ...after, mark: 'ADDED' };
  if (before.mark === 'NOT') {
    return isBetween(one, then, now) ? { mark: 'BETWEEN', sure: true, doubts: [] } : { ...after, mark: 'NOT' };
  }
  const doubts = [...new Set([...before.doubts, ...after.doubts])];
  return { mark: 'HOLDS', sure: before.sure && after.sure, doubts };
}

/** A function that judges one thing at the time asked for. */
function judgeAt({ mode, from, to }: TimeView): (one: Dated) => Judged {
  if (mode === 'COMPARE') {
    const [then, now] = [daysOf(from), daysOf(to)];
    return (one) => compare(one, then, now);
  }
  const asked = daysBetween(from, to);
  return (one) => judge(one, asked);
}

const isNews = (mark: TimeMark | undefined): boolean => mark === 'ADDED' || mark === 'ENDED';

/**
 * How everything drawn stands at the time asked for, by id.
 *
 * What certainly does not hold is faded or hidden, as the person chose. An undated relationship stays, unless an end of
 * it is not there: then it goes with it. An end that is not there stays, faded, where a dated relationship needs it.
 * @param kept ids of what must stay in sight, faded at most: the path shown
 */
export function momentsOf(
  view: TimeView,
  entities: readonly EntityRecord[],
  relationships: readonly RelationshipRecord[],
  kept: ReadonlySet<string>,
): ReadonlyMap<string, Moment> {
  const judged = judgeAt(view);
  const lines = new Map(relationships.map((one) => [one.id, judged(one)]));
  const actors = new Map(entities.map((one) => [one.id, judged(one)]));
  const missing = (id: string): boolean => actors.get(id)?.mark === 'NOT';
  const needed = new Set<string>();
  const changed = new Set<string>();
  for (const { id, source, target } of relationships) {
    const mark = lines.get(id)?.mark;
    for (const end of [source, target]) {
      if (mark !== 'NOT' && mark !== 'UNDATED') needed.add(end);
      if (isNews(mark)) changed.add(end);
    }
  }
  const away = (id: string): 'FADED' | 'HIDDEN' => (view.others === 'FADE' || kept.has(id) ? 'FADED' : 'HIDDEN');
  const moments = new Map<string, Moment>();
  for (const { id } of entities) {
    const one = actors.get(id) ?? UNDATED;
    if (one.mark === 'NOT') moments.set(id, { ...one, shown: needed.has(id) ? 'FADED' : away(id) });
    else if (changed.has(id) && !isNews(one.mark))
      moments.set(id, { mark: 'CHANGED', sure: true, doubts: [], shown: 'PLAIN' });
    else moments.set(id, { ...one, shown: 'PLAIN' });
  }
  for (const { id, source, target } of relationships) {
    const one = lines.get(id) ?? UNDATED;
    const alone = one.mark === 'UNDATED' && (missing(source) || missing(target));
    moments.set(id, {
      ...one,
      doubts: alone ? ['END_MISSING'] : one.doubts,
      shown: alone || one.mark === 'NOT' ? away(id) : 'PLAIN',
    });
  }
  return moments;
}
