import { useRef } from 'react';
import { Menu, MenuItem, Popover } from 'react-aria-components';
import type { Action } from '../../state/actions/action.js';
import { ACTIONS, ENTITY_ACTIONS, QUESTION_ACTIONS } from '../../state/actions/actions.js';
import { pictureNow } from '../../state/picture/picture.js';
import { closeMenu, useView } from '../../state/view.js';
import { formatKeys } from '../parts/keys.js';
import { useName } from '../parts/use-names.js';

const FOLDING: readonly Action[] = [ACTIONS.fold, ACTIONS.unfold];

/** What can be done with the entity or the relationship that was clicked with the other button, or held. */
export default function ContextMenu() {
  const menu = useView((view) => view.menu);
  const anchor = useRef<HTMLSpanElement>(null);
  const name = useName();
  if (!menu) return null;
  const own = pictureNow().has(menu.id)
    ? [...ENTITY_ACTIONS, ...FOLDING, ACTIONS.pin, ACTIONS.unpin]
    : [ACTIONS.details];
  const actions = [...own, ...QUESTION_ACTIONS].filter(({ when }) => when());
  return (
    <>
      <span ref={anchor} className="menu-anchor" style={{ left: menu.x, top: menu.y }} />
      <Popover
        key={`${menu.id} ${menu.x} ${menu.y}`}
        triggerRef={anchor}
        isOpen
        placement="bottom start"
        className="menu-popover"
        aria-label={name(menu.id)}
        onOpenChange={(open) => {
          if (!open) closeMenu();
        }}
      >
        <Menu
          aria-label={name(menu.id)}
          className="menu"
          autoFocus="first"
          onAction={(id) => {
            closeMenu();
            actions.find((action) => action.id === id)?.perform();
          }}
        >
          {actions.map(({ id, label, keys }) => (
            <MenuItem key={id} id={id} textValue={label()}>
              <span>{label()}</span>
              <kbd>{formatKeys(keys[0] ?? '')}</kbd>
            </MenuItem>
          ))}
        </Menu>
      </Popover>
    </>
  );
}
