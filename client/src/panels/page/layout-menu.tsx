import { useRef } from 'react';
import { Header, Menu, MenuItem, MenuSection, Popover } from 'react-aria-components';
import type { Action } from '../../state/actions/action.js';
import { LAYOUT_ACTIONS, LAYOUT_BUTTON } from '../../state/actions/layout-actions.js';
import { setLayoutMenuOpen } from '../../state/view.js';
import { words } from '../../graph/words.js';
import { formatKeys } from '../parts/keys.js';

const { layOutByForce, layOutInRings, layOutInLayers, layOutByTime, layOutByType, pin, unpin } = LAYOUT_ACTIONS;

const ALIGNMENTS: readonly Action[] = [
  LAYOUT_ACTIONS.alignLeft,
  LAYOUT_ACTIONS.alignCentre,
  LAYOUT_ACTIONS.alignRight,
  LAYOUT_ACTIONS.alignTop,
  LAYOUT_ACTIONS.alignMiddle,
  LAYOUT_ACTIONS.alignBottom,
  LAYOUT_ACTIONS.spreadAcross,
  LAYOUT_ACTIONS.spreadDown,
];

const sectionsOf = (): readonly { readonly title: string; readonly actions: readonly Action[] }[] => [
  {
    title: words.layout.layouts,
    actions: [layOutByForce, layOutInRings, layOutInLayers, layOutByTime, layOutByType],
  },
  { title: words.layout.selected, actions: [pin, unpin, ...ALIGNMENTS] },
];

/** The ways to lay the picture out, and what can be done with the places of what is selected. */
export default function LayoutMenu() {
  const button = useRef(document.getElementById(LAYOUT_BUTTON));
  const sections = sectionsOf().map(({ title, actions }) => ({ title, actions: actions.filter(({ when }) => when()) }));
  const offered = sections.flatMap(({ actions }) => actions);
  return (
    <Popover
      triggerRef={button}
      isOpen
      placement="top start"
      className="menu-popover"
      aria-label={words.layout.menu}
      onOpenChange={(open) => {
        if (!open) setLayoutMenuOpen(false);
      }}
    >
      <Menu
        aria-label={words.layout.menu}
        className="menu"
        autoFocus="first"
        onAction={(id) => {
          setLayoutMenuOpen(false);
          offered.find((action) => action.id === id)?.perform();
        }}
      >
        {sections.map(
          ({ title, actions }) =>
            actions.length > 0 && (
              <MenuSection key={title}>
                <Header className="menu-heading">{title}</Header>
                {actions.map(({ id, label, keys: [key] }) => (
                  <MenuItem key={id} id={id} textValue={label()}>
                    <span>{label()}</span>
                    {key !== undefined && <kbd>{formatKeys(key)}</kbd>}
                  </MenuItem>
                ))}
              </MenuSection>
            ),
        )}
      </Menu>
    </Popover>
  );
}
