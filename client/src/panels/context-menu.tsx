import { useRef } from 'react';
import { Menu, MenuItem, Popover } from 'react-aria-components';
import { ENTITY_ACTIONS } from '../state/actions.js';
import { closeMenu, useView } from '../state/view.js';
import { formatKeys } from './keys.js';
import { useEntityName } from './use-names.js';

/** What can be done with the entity that was clicked with the other button, or held. */
export default function ContextMenu() {
  const menu = useView((view) => view.menu);
  const anchor = useRef<HTMLSpanElement>(null);
  const name = useEntityName();
  if (!menu) return null;
  const actions = ENTITY_ACTIONS.filter(({ when }) => when());
  return (
    <>
      <span ref={anchor} className="menu-anchor" style={{ left: menu.x, top: menu.y }} />
      <Popover
        key={`${menu.id} ${menu.x} ${menu.y}`}
        triggerRef={anchor}
        isOpen
        placement="bottom start"
        className="menu-popover"
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
            <MenuItem key={id} id={id} textValue={label}>
              <span>{label}</span>
              <kbd>{formatKeys(keys[0] ?? '')}</kbd>
            </MenuItem>
          ))}
        </Menu>
      </Popover>
    </>
  );
}
