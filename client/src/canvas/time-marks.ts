import type { Core, SingularElementReturnValue } from 'cytoscape';
import type { Moment } from '../graph/time/moments.js';
import { signOf } from '../graph/time/signs.js';
import { followedTime } from '../state/time/followed-time.js';
import { useTime } from '../state/time/time.js';
import { inParts } from './in-parts.js';
import { prefersStillness } from './motion.js';

function classesOf({ mark, sure, shown }: Moment): string {
  const classes = [`time-${mark.toLowerCase()}`, `time-${shown.toLowerCase()}`];
  return [...classes, ...(sure ? [] : ['time-unsure'])].join(' ');
}

/** What an element is to have, and where it stands in time; undefined where no time is asked for. */
interface Mark {
  readonly element: SingularElementReturnValue;
  readonly classes: string;
  readonly moment: Moment | undefined;
}

const classesNow = (element: SingularElementReturnValue): string =>
  (element.data('timeClasses') as string | undefined) ?? '';

function give({ element, classes, moment }: Mark): void {
  const before = classesNow(element);
  if (before) element.removeClass(before);
  if (classes) element.addClass(classes);
  // Of actors hardly any has dates: a ring tells it, where a sign before every name would be noise.
  const sign = moment && !(element.isNode() && moment.mark === 'UNDATED') ? signOf(moment) : '';
  element.data({ timeClasses: classes, time: sign && `${sign} ` });
}

/** Draws everything as it stands at the time asked for. Returns what stops it. */
export function syncTimeMarks(cy: Core): () => void {
  const giveAll = inParts(cy, (marks: readonly Mark[]) => cy.batch(() => marks.forEach(give)), followedTime, null);
  const show = (): void => {
    const { moments, playing } = useTime.getState();
    const moving = playing && !prefersStillness() ? ' time-moving' : '';
    const markOf = (element: SingularElementReturnValue): Mark => {
      const moment = moments?.get(element.id());
      return { element, classes: moment ? classesOf(moment) + moving : '', moment };
    };
    const marks = cy.elements().map((element) => markOf(element as SingularElementReturnValue));
    giveAll(marks.filter(({ element, classes }) => classesNow(element) !== classes));
  };
  show();
  cy.on('arrive', show);
  const stop = useTime.subscribe(({ moments, playing }, before) => {
    if (moments !== before.moments || playing !== before.playing) show();
  });
  return () => {
    stop();
    cy.off('arrive', show);
  };
}
