import type { Palette } from '../../appearance.js';
import { readableStops } from '../../layout/readable-stops.js';
import type { Guides } from '../../layout/types.js';
import { words } from '../../words.js';
import type { ExportContent } from '../content.js';
import { element, type Xml } from '../xml.js';
import { textLines, wrap } from './text.js';

/** The part of the plane that something takes, in model pixels. */
export interface Area {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

const SIZE = 15;
/** Between the beginnings of two years written out. */
const BETWEEN_LABELS = 56;
/** Above the picture, for the years. */
const LABEL_ROOM = 30;
const COLUMN = 160;

/** A picture's area with room for what is drawn behind it. */
export function areaWith(guides: Guides | null, { left, top, right, bottom }: Area): Area {
  if (guides?.kind === 'years') return { left, right, bottom, top: top - LABEL_ROOM };
  const boxes = guides?.boxes ?? [];
  return {
    left: Math.min(left, ...boxes.map(({ x }) => x - 2)),
    top: Math.min(top, ...boxes.map(({ y }) => y - 2)),
    right: Math.max(right, ...boxes.map(({ x, width }) => x + width + 2)),
    bottom: Math.max(bottom, ...boxes.map(({ y, height }) => y + height + 2)),
  };
}

const label = (lines: readonly string[], x: number, y: number, palette: Palette, weight?: number): Xml =>
  textLines(lines, x, y, { size: SIZE, fill: palette.mutedInk, ...(weight && { weight }) });

/** What the places mean, as on the canvas: years as lines from top to bottom, groups as boxes with their names. */
export function guidesBehind({ guides, ontology }: ExportContent, area: Area, palette: Palette): readonly Xml[] {
  if (!guides) return [];
  const baseline = area.top + SIZE + 4;
  if (guides.kind === 'groups')
    return guides.boxes.flatMap(({ type, x, y, width, height }) => [
      element('rect', { x, y, width, height, rx: 12, fill: 'none', stroke: palette.mutedInk, 'stroke-opacity': 0.5 }),
      label(
        wrap(ontology.entityTypes.get(type)?.label ?? type, width - 16, SIZE).slice(0, 1),
        x + 8,
        y + SIZE + 4,
        palette,
        600,
      ),
    ]);
  const inArea = guides.stops.filter(([, x]) => x >= area.left && x <= area.right);
  const years = readableStops(inArea, BETWEEN_LABELS).flatMap(([year, x]) => [
    element('line', {
      x1: x,
      x2: x,
      y1: area.top,
      y2: area.bottom,
      stroke: palette.mutedInk,
      'stroke-opacity': 0.4,
      'stroke-dasharray': '4 4',
    }),
    label([String(year)], x + 4, baseline, palette),
  ]);
  const undated =
    guides.undated === null
      ? []
      : [label([words.layout.undated], Math.max(area.left, guides.undated - COLUMN / 4), baseline, palette)];
  return [...undated, ...years];
}
