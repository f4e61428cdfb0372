import { ACTIONS } from '../../state/actions/actions.js';
import { usePaths } from '../../state/paths/paths.js';
import { usePicture } from '../../state/picture/picture.js';
import { useRecords } from '../../state/records.js';
import { useSelection } from '../../state/selection.js';
import { ActionButton } from '../parts/action-button.js';

/** Folds the neighbours of what is selected, and opens them again; nothing where neither can be done. */
export function FoldButtons() {
  usePicture();
  usePaths();
  useRecords();
  useSelection();
  return [ACTIONS.fold, ACTIONS.unfold]
    .filter(({ when }) => when())
    .map((action) => <ActionButton key={action.id} action={action} />);
}
