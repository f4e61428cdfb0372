import { NAME_SIZE, NODE_LABEL_WIDTH } from '../graph/appearance.js';
import { EDGE_LABEL_WIDTH, LINE_LABEL_SIZE } from './style.js';

/** What the style needs to know of a name: the text as far as it is shown, its size, where it is broken, and where it stands. */
export interface ShownName {
  readonly nameShown: string;
  readonly nameSize: number;
  readonly nameWidth: number;
  readonly nameAcross: 'left' | 'center' | 'right';
  readonly nameDown: 'top' | 'center' | 'bottom';
}

export const NAME_NOT_SHOWN: ShownName = {
  nameShown: '',
  nameSize: NAME_SIZE,
  nameWidth: NODE_LABEL_WIDTH,
  nameAcross: 'center',
  nameDown: 'bottom',
};

/**
 * What the style needs to know of a line's label: the text as far as it is shown, how far along the line it stands, its size,
 * and where it is broken.
 */
export interface PlacedLabel {
  readonly labelShown: string;
  readonly labelAt: number;
  readonly labelSize: number;
  readonly labelWidth: number;
}

export const LABEL_NOT_PLACED: PlacedLabel = {
  labelShown: '',
  labelAt: 0,
  labelSize: LINE_LABEL_SIZE,
  labelWidth: EDGE_LABEL_WIDTH,
};

/** What labels start as, before they have been placed. */
export const NOT_PLACED = { nodes: NAME_NOT_SHOWN, edges: LABEL_NOT_PLACED } as const;
