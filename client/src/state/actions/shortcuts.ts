import type { ArrowDirection } from '../../graph/direction.js';
import type { Action } from './action.js';
import { ACTIONS } from './actions.js';
import { walk } from '../walk.js';

const ARROWS: Readonly<Record<string, ArrowDirection>> = {
  ArrowLeft: 'left',
  ArrowRight: 'right',
  ArrowUp: 'up',
  ArrowDown: 'down',
};

/** A key press in the words of `Action.keys`. */
export function keyName(event: Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'metaKey' | 'shiftKey'>): string {
  const key = event.key.toLowerCase();
  // A shifted sign, such as `?`, is a key of its own; a shifted letter or name is not.
  const shift = event.shiftKey && (key.length > 1 || /\p{L}/u.test(key)) ? 'shift+' : '';
  return `${event.ctrlKey || event.metaKey ? 'ctrl+' : ''}${shift}${key}`;
}

const isTyping = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement &&
  target.closest('input:not([type=checkbox], [type=range]), textarea, select') !== null;

const onCanvas = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement && target.closest('#canvas') !== null;

/** Listens for the keys of all actions, and for the arrow keys on the canvas. */
export function listenForShortcuts(): void {
  addEventListener('keydown', (event) => {
    if (event.defaultPrevented || event.altKey) return;
    if (document.querySelector('dialog[open], [role=menu]')) return;
    const name = keyName(event);
    const meant: Readonly<Record<Action['scope'], boolean>> = {
      everywhere: true,
      page: !isTyping(event.target),
      canvas: onCanvas(event.target),
    };
    const direction = ARROWS[event.key];
    if (direction && onCanvas(event.target)) {
      event.preventDefault();
      walk(direction);
      return;
    }
    const action = (Object.values(ACTIONS) as Action[]).find(
      ({ keys, scope, when }) => keys.includes(name) && meant[scope] && when(),
    );
    if (!action) return;
    event.preventDefault();
    action.perform();
  });
}
