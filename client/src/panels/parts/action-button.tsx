import type { Action } from '../../state/actions/action.js';
import { usePaths } from '../../state/paths/paths.js';
import { usePicture } from '../../state/picture/picture.js';
import { useSelection } from '../../state/selection.js';
import { formatKeys } from './keys.js';
import { Icon, type IconName } from './icon.js';
import { SteadyButton } from './steady-button.js';

interface Props {
  readonly action: Action;
  /** Shown instead of the label, which is then read out and shown as a tip. */
  readonly icon?: IconName;
  readonly id?: string;
}

/** A button for an action; it is off while the action cannot be done. */
export function ActionButton({ action, icon, id }: Props) {
  // What can be done depends on the picture, the selection and the paths, so the button looks again when they change.
  usePicture();
  useSelection();
  usePaths();
  const [key] = action.keys;
  const label = action.label();
  const tip = key === undefined ? label : `${label} (${formatKeys(key)})`;
  return (
    <SteadyButton
      id={id}
      className={icon ? 'plain icon-button' : 'small'}
      possible={action.when()}
      title={tip}
      aria-label={icon ? label : undefined}
      onClick={action.perform}
    >
      {icon ? <Icon name={icon} /> : label}
    </SteadyButton>
  );
}
