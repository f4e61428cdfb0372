import type { ReactNode } from 'react';
import { beginDrag, endDrag } from '../../state/paths/drag.js';
import { isIn, select, toggleSelected, useSelection } from '../../state/selection.js';
import { openPanel } from '../../state/view.js';

interface Props {
  readonly id: string;
  readonly children: ReactNode;
}

/**
 * Selects something drawn, as clicking it on the canvas does; with Ctrl or Shift held, one more or one less. It can be
 * dragged to the question about paths.
 */
export function SelectButton({ id, children }: Props) {
  const selected = useSelection((selection) => isIn(selection.selected, id));
  return (
    <button
      type="button"
      className="select-button"
      data-id={id}
      aria-pressed={selected}
      draggable
      onDragStart={() => beginDrag([id])}
      onDragEnd={() => endDrag(false)}
      onClick={(event) => {
        if (event.ctrlKey || event.metaKey || event.shiftKey) return toggleSelected(id);
        select([id]);
        openPanel('details');
      }}
    >
      {children}
    </button>
  );
}
