import { onlySelectedEntity } from '../selection.js';

/** Where a key means the action: anywhere, anywhere but in a text field, or only while the canvas has the focus. */
type Scope = 'everywhere' | 'page' | 'canvas';

/** Something a person can do: read by shortcuts, toolbar, context menu, command palette and help alike. */
export interface Action {
  readonly id: string;
  /** Its name in the language spoken now. */
  readonly label: () => string;
  /** Keys as `KeyboardEvent.key` has them, lower case, with `ctrl+` before them where it is held (⌘ on a Mac). */
  readonly keys: readonly string[];
  readonly scope: Scope;
  /** Whether it can be done now. */
  readonly when: () => boolean;
  readonly perform: () => void;
}

/** Whether exactly one entity is selected. */
export const oneSelected = (): boolean => onlySelectedEntity() !== null;

/** Does something with the one entity selected, where there is one. */
export const withSelected = (perform: (id: string) => void) => (): void => {
  const id = onlySelectedEntity();
  if (id !== null) perform(id);
};
