import type { Alignment } from '../../graph/layout/align.js';
import type { LayoutName } from '../../graph/layout/types.js';
import { words } from '../../graph/words.js';
import type { Action } from './action.js';
import { alignSelected, arrangeBy, canAlign, canPin, pinSelected } from '../layout/arrange.js';
import { pictureNow } from '../picture/picture.js';
import { setLayoutMenuOpen } from '../view.js';

/** The id of the button the menu of layouts opens at. */
export const LAYOUT_BUTTON = 'layout-button';

const severalDrawn = (): boolean => pictureNow().size > 1;

const layout = <Id extends string>(id: Id, name: LayoutName, keys: readonly string[]) =>
  ({
    id,
    label: () => words.layout.names[name],
    keys,
    scope: 'canvas',
    when: severalDrawn,
    perform: () => void arrangeBy(name),
  }) as const;

const alignment = <Id extends string>(id: Id, how: Alignment) =>
  ({
    id,
    label: () => words.layout.align[how],
    keys: [],
    scope: 'canvas',
    when: () => canAlign(how),
    perform: () => void alignSelected(how),
  }) as const;

/** Laying out, pinning and aligning, and the menu that offers both. */
export const LAYOUT_ACTIONS = {
  layoutMenu: {
    id: 'layoutMenu',
    label: () => words.layout.open,
    keys: ['shift+l'],
    scope: 'canvas',
    when: severalDrawn,
    perform: () => setLayoutMenuOpen(true),
  },
  layOutByForce: layout('layOutByForce', 'force', ['1', 'l']),
  layOutInRings: layout('layOutInRings', 'concentric', ['2']),
  layOutInLayers: layout('layOutInLayers', 'layers', ['3']),
  layOutByTime: layout('layOutByTime', 'time', ['4']),
  layOutByType: layout('layOutByType', 'types', ['5']),
  pin: {
    id: 'pin',
    label: () => words.layout.pin,
    keys: ['i'],
    scope: 'canvas',
    when: () => canPin(true),
    perform: () => pinSelected(true),
  },
  unpin: {
    id: 'unpin',
    label: () => words.layout.unpin,
    keys: ['shift+i'],
    scope: 'canvas',
    when: () => canPin(false),
    perform: () => pinSelected(false),
  },
  alignLeft: alignment('alignLeft', 'left'),
  alignCentre: alignment('alignCentre', 'centre'),
  alignRight: alignment('alignRight', 'right'),
  alignTop: alignment('alignTop', 'top'),
  alignMiddle: alignment('alignMiddle', 'middle'),
  alignBottom: alignment('alignBottom', 'bottom'),
  spreadAcross: alignment('spreadAcross', 'across'),
  spreadDown: alignment('spreadDown', 'down'),
} as const satisfies Record<string, Action>;
