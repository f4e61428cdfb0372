import { NODE_SIZE } from '../appearance.js';
import type { MeasureLook } from './measure-look.js';
import type { Measured } from './all.js';

/**
 * Colours that people with any kind of colour vision tell apart: Okabe and Ito, Color universal design, 2008, without
 * black. A group's number always stands beside its colour.
 */
const GROUP_COLOURS = ['#0072b2', '#d55e00', '#009e73', '#cc79a7', '#e69f00', '#56b4e9', '#f0e442'] as const;
/** Of groups beyond those. */
const OTHER_COLOUR = '#767676';

export const groupColour = (group: number): string => GROUP_COLOURS[group - 1] ?? OTHER_COLOUR;

const SMALLEST = NODE_SIZE * 0.65;
const LARGEST = NODE_SIZE * 2;

/** Diameter of a symbol in model pixels: its area grows with the value. */
export const sizeFor = (value: number, greatest: number): number =>
  greatest > 0 ? Math.sqrt(SMALLEST ** 2 + (value / greatest) * (LARGEST ** 2 - SMALLEST ** 2)) : SMALLEST;

/** How the canvas draws one entity. */
export interface NodeLook {
  /** Diameter in model pixels. */
  readonly size: number;
  /** The number of its group; null where groups are not shown. */
  readonly group: number | null;
  /** The colour of its group, `#rrggbb`; null where groups are not shown. */
  readonly colour: string | null;
}

/** How each measured entity is drawn. */
export function looksFor({ size, communities }: MeasureLook, measured: Measured): ReadonlyMap<string, NodeLook> {
  const values = size === null ? null : measured[size];
  const greatest = Math.max(0, ...Object.values(values ?? {}));
  return new Map(
    Object.entries(measured.communities).map(([id, group]) => [
      id,
      {
        size: values === null ? NODE_SIZE : sizeFor(values[id] ?? 0, greatest),
        group: communities ? group : null,
        colour: communities ? groupColour(group) : null,
      },
    ]),
  );
}
