import type { Palette } from '../../appearance.js';
import type { Moment, TimeMark } from '../../time/moments.js';
import { signOf } from '../../time/signs.js';
import type { ExportedTime } from '../content.js';
import { element, type Xml } from '../xml.js';

type Attributes = Readonly<Record<string, string | number | undefined>>;

/** How much is left of the colour of what did not hold at the time looked at. */
const FADED = 0.3;
const UNDER_WIDTH = 12;
const UNDER_OPACITY = 0.34;

/** The sign of how something stands in time; empty where no time is looked at, or it plainly holds or does not. */
export function signAt(time: ExportedTime | null, id: string): string {
  const moment = time?.moments.get(id);
  return moment ? signOf(moment) : '';
}

export const opacityAt = (moment: Pick<Moment, 'shown'> | undefined): number | undefined =>
  moment?.shown === 'FADED' ? FADED : undefined;

/** The colour of what changed between two dates; null of what did not. */
function colourOf(mark: TimeMark | undefined, { added, ended, mutedInk, accent }: Palette): string | null {
  if (mark === 'ADDED') return added;
  if (mark === 'ENDED') return ended;
  if (mark === 'BETWEEN') return mutedInk;
  return mark === 'CHANGED' ? accent : null;
}

/** A line as it stands in time, as on the canvas: what changed has its colour under it, what possibly holds is hollow. */
export function timedLine(
  line: Attributes,
  moment: Pick<Moment, 'mark' | 'sure'> | undefined,
  palette: Palette,
): readonly Xml[] {
  const colour = colourOf(moment?.mark, palette);
  const under = { ...line, stroke: colour ?? undefined, 'stroke-width': UNDER_WIDTH, 'stroke-dasharray': undefined };
  const isHollow = moment && !moment.sure && moment.mark !== 'NOT';
  const width = Number(line['stroke-width']);
  const name = 'd' in line ? 'path' : 'line';
  return [
    ...(colour ? [element(name, { ...under, 'stroke-opacity': UNDER_OPACITY })] : []),
    ...(isHollow
      ? [
          element(name, { ...line, 'stroke-width': width + 3 }),
          element(name, { ...line, stroke: palette.ground, 'stroke-width': width + 0.6 }),
        ]
      : [element(name, line)]),
  ];
}

/** What stands around the symbol of an entity: a ring in the colour of what became of it, or of what is not known. */
export function timedRing(moment: Moment | undefined, radius: number, palette: Palette): readonly Xml[] {
  if (!moment) return [];
  const { mark, sure } = moment;
  const ring = (stroke: string, width: number, dashes?: string): Xml =>
    element('circle', { r: radius, fill: 'none', stroke, 'stroke-width': width, 'stroke-dasharray': dashes });
  const colour = colourOf(mark, palette);
  if (mark === 'CHANGED') return [ring(palette.accent, 5), ring(palette.ground, 1.8)];
  if (colour) return [ring(colour, 4, mark === 'ADDED' ? undefined : mark === 'ENDED' ? '7 5' : '1.5 4')];
  if (mark === 'UNDATED') return [ring(palette.mutedInk, 2, '1.5 4')];
  return sure || mark === 'NOT' ? [] : [ring(palette.ink, 2, '7 5')];
}
