import { useEffect, useRef, useState } from 'react';
import { Autocomplete, Input, Menu, MenuItem, SearchField, useFilter } from 'react-aria-components';
import type { Action } from '../../state/actions/action.js';
import { ACTIONS } from '../../state/actions/actions.js';
import { setPaletteOpen } from '../../state/view.js';
import { words } from '../../graph/words.js';
import { formatKeys } from '../parts/keys.js';

/** What can be done now. It is asked once: the palette covers the page, so nothing changes under it. */
const possible = (): readonly Action[] =>
  (Object.values(ACTIONS) as Action[]).filter((action) => action.id !== ACTIONS.palette.id && action.when());

/** Everything that can be done now, found by typing part of its name. */
export default function CommandPalette() {
  const dialog = useRef<HTMLDialogElement>(null);
  const [actions] = useState(possible);
  const { contains } = useFilter({ sensitivity: 'base' });
  useEffect(() => {
    dialog.current?.showModal();
    dialog.current?.querySelector('input')?.focus();
  }, []);
  return (
    <dialog
      ref={dialog}
      className="help palette"
      aria-label={words.palette.title}
      onClose={() => setPaletteOpen(false)}
      onClick={(event) => {
        if (event.target === dialog.current) dialog.current?.close();
      }}
    >
      <Autocomplete filter={contains}>
        <SearchField className="palette-search" aria-label={words.palette.search}>
          <Input placeholder={words.palette.search} />
        </SearchField>
        <Menu
          className="menu"
          aria-label={words.palette.title}
          items={actions}
          renderEmptyState={() => <p className="muted padded">{words.palette.nothing}</p>}
          onAction={(id) => {
            // Closing gives the focus back first: what is done may want to put it elsewhere.
            dialog.current?.close();
            actions.find((action) => action.id === id)?.perform();
          }}
        >
          {({ id, label, keys: [key] }) => (
            <MenuItem id={id} textValue={label()}>
              <span>{label()}</span>
              {key !== undefined && <kbd>{formatKeys(key)}</kbd>}
            </MenuItem>
          )}
        </Menu>
      </Autocomplete>
    </dialog>
  );
}
