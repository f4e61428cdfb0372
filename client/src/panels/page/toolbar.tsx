import { ACTIONS } from '../../state/actions/actions.js';
import { words } from '../../graph/words.js';
import { LAYOUT_BUTTON } from '../../state/actions/layout-actions.js';
import { ActionButton } from '../parts/action-button.js';

/** Buttons for looking at the picture, for taking steps back and for exporting. */
export function Toolbar() {
  return (
    <div className="toolbar" role="group" aria-label={words.picture.tools}>
      <ActionButton action={ACTIONS.zoomIn} icon="zoomIn" />
      <ActionButton action={ACTIONS.zoomOut} icon="zoomOut" />
      <ActionButton action={ACTIONS.fit} icon="fit" />
      <ActionButton action={ACTIONS.layoutMenu} icon="layout" id={LAYOUT_BUTTON} />
      <ActionButton action={ACTIONS.undo} icon="undo" />
      <ActionButton action={ACTIONS.redo} icon="redo" />
      <ActionButton action={ACTIONS.time} icon="time" />
      <ActionButton action={ACTIONS.export} icon="export" />
      <ActionButton action={ACTIONS.saveView} icon="save" />
    </div>
  );
}
