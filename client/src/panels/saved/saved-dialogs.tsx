import { useEffect, useRef, type ReactNode } from 'react';
import { closeSavedDialog, useSaved, type SavedDialog } from '../../state/saved/saved.js';
import { EditSaved } from './edit-saved.js';
import { SaveView } from './save-view.js';
import { SavedList } from './saved-list.js';
import '../../styles/saved.css';

const CONTENT: Readonly<Record<SavedDialog, () => ReactNode>> = {
  save: () => <SaveView />,
  long: () => <SaveView />,
  list: () => <SavedList />,
  edit: () => <EditSaved />,
};

/** The dialogs about saved views; one leads to another in the same place. */
export default function SavedDialogs() {
  const box = useRef<HTMLDialogElement>(null);
  const dialog = useSaved((saved) => saved.dialog);
  useEffect(() => {
    box.current?.showModal();
    box.current?.focus();
  }, []);
  return (
    <dialog ref={box} tabIndex={-1} className="help saved" aria-labelledby="saved-title" onClose={closeSavedDialog}>
      {dialog && CONTENT[dialog]()}
    </dialog>
  );
}
