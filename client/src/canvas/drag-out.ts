import type { Core, SingularElementReturnValue } from 'cytoscape';
import { isField, type Field } from '../graph/paths/drop.js';
import type { Point } from '../graph/picture.js';
import { beginDrag, endDrag, useDrag } from '../state/paths/drag.js';
import { dropOn } from '../state/paths/drop.js';
import { selectedEntities } from '../state/selection.js';
import { closeMenu, useView } from '../state/view.js';

/** What a canvas shows of the picture: `pan` in pixels of the screen. */
export interface Look {
  readonly zoom: number;
  readonly pan: Point;
}

/** A press that moves less than this is none that drags, in pixels on the screen. */
const FAR_ENOUGH = 6;

/** What goes along: all that is selected with an entity, as in the picture; of relationships one. */
function draggedWith(element: SingularElementReturnValue): readonly string[] {
  const selected = selectedEntities();
  return element.isNode() && selected.includes(element.id()) ? selected : [element.id()];
}

const fieldAt = (x: number, y: number): Field | null => {
  const name = document.elementFromPoint(x, y)?.closest<HTMLElement>('[data-field]')?.dataset['field'];
  return isField(name) ? name : null;
};

const overPanel = (x: number, y: number): boolean => Boolean(document.elementFromPoint(x, y)?.closest('.side'));

/**
 * Follows the pointer that has pressed something drawn, until it is let go: beyond the canvas, the fields of the question
 * take what is dragged. Whoever is dropped there goes back to where they stood in the picture.
 * @param before what was seen when it was pressed: while this file was loading, it may have been dragged on
 */
export function followPointer(cy: Core, element: SingularElementReturnValue, before: Look): void {
  const ids = draggedWith(element);
  let start: { x: number; y: number } | null = null;

  const move = ({ clientX: x, clientY: y, buttons }: PointerEvent): void => {
    // It was let go before this was loaded.
    if (buttons === 0) return stop(false);
    start ??= { x, y };
    const asked = useView.getState().panel === 'paths' && element.isNode();
    const far = Math.hypot(x - start.x, y - start.y) > FAR_ENOUGH;
    // Holding it still has opened its menu; moving it on means to drag, and the menu would be in the way.
    if (far && useView.getState().menu) closeMenu();
    if (useDrag.getState().ids.length === 0 && far && (asked || overPanel(x, y))) beginDrag(ids);
    if (useDrag.getState().ids.length > 0) useDrag.setState({ over: fieldAt(x, y) });
  };
  const drop = (): void => {
    const { over } = useDrag.getState();
    stop(over !== null);
    if (over === null) return;
    // Dragging a line has moved the view.
    if (element.isEdge()) cy.viewport(before);
    dropOn(over, ids);
  };
  const cancel = (): void => stop(false);
  const stop = (dropped: boolean): void => {
    endDrag(dropped);
    removeEventListener('pointermove', move, true);
    removeEventListener('pointerup', drop, true);
    removeEventListener('pointercancel', cancel, true);
  };
  addEventListener('pointermove', move, true);
  addEventListener('pointerup', drop, true);
  addEventListener('pointercancel', cancel, true);
}
