import type { Core } from 'cytoscape';
import type { Moment } from '../graph/time/moments.js';
import { signOf } from '../graph/time/signs.js';
import { useTime } from '../state/time/time.js';
import { watchTheme } from '../state/preferences.js';
import { prefersStillness } from './motion.js';
import { paletteFor } from './palette.js';
import { timeRules } from './time-style.js';

/** What the library offers for adding rules; its types have only part of it. */
interface StyleSheet {
  selector(selector: string): { style(rules: object): unknown };
  update(): void;
}

function classesOf({ mark, sure, shown }: Moment): string {
  const classes = [`time-${mark.toLowerCase()}`, `time-${shown.toLowerCase()}`];
  return [...classes, ...(sure ? [] : ['time-unsure'])].join(' ');
}

/** The rules are put behind those of the canvas, which are set anew when the page turns light or dark. */
const keepStyle = (cy: Core): (() => void) =>
  watchTheme((dark) => {
    const style = cy.style() as unknown as StyleSheet;
    for (const [selector, rules] of timeRules(paletteFor(dark))) style.selector(selector).style(rules);
    style.update();
  });

/** Draws everything as it stands at the time asked for. Returns what stops it. */
export function syncTimeMarks(cy: Core): () => void {
  const show = (): void => {
    const { moments, playing } = useTime.getState();
    const moving = playing && !prefersStillness() ? ' time-moving' : '';
    cy.batch(() => {
      cy.elements().forEach((element) => {
        const moment = moments?.get(element.id());
        const classes = moment ? classesOf(moment) + moving : '';
        const before = (element.data('timeClasses') as string | undefined) ?? '';
        if (classes === before) return;
        if (before) element.removeClass(before);
        if (classes) element.addClass(classes);
        // Of actors hardly any has dates: a ring tells it, where a sign before every name would be noise.
        const sign = moment && !(element.isNode() && moment.mark === 'UNDATED') ? signOf(moment) : '';
        element.data({ timeClasses: classes, time: sign && `${sign} ` });
      });
    });
  };
  const stopStyle = keepStyle(cy);
  show();
  cy.on('arrive', show);
  const stop = useTime.subscribe(({ moments, playing }, before) => {
    if (moments !== before.moments || playing !== before.playing) show();
  });
  return () => {
    stop();
    cy.off('arrive', show);
    stopStyle();
  };
}
