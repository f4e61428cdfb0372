import { QUESTION_ACTIONS } from '../../state/actions/actions.js';
import { usePaths } from '../../state/paths/paths.js';
import { useSelection } from '../../state/selection.js';
import { ActionButton } from '../parts/action-button.js';

/** Leads a question about paths through or around what is selected; nothing where there is no question. */
export function QuestionButtons() {
  useSelection();
  usePaths();
  return QUESTION_ACTIONS.filter(({ when }) => when()).map((action) => (
    <ActionButton key={action.id} action={action} />
  ));
}
