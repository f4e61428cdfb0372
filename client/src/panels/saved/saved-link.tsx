import { useState } from 'react';
import { savedWords } from '../../graph/saved/saved-words.js';
import { copy } from '../../state/saved/keep-views.js';
import { closeSavedDialog } from '../../state/saved/saved.js';
import { words } from '../../graph/words.js';

/** The address of a view that was just saved, to be handed on. */
export function SavedLink({ link }: { readonly link: string }) {
  const [told, setTold] = useState('');
  const copyIt = async (): Promise<void> =>
    setTold((await copy(link)) ? savedWords.save.copied : words.header.shareFailed);
  return (
    <>
      <p role="status">{savedWords.save.saved}</p>
      <p className="saved-address">
        <a href={link}>{link}</a>
      </p>
      <div className="buttons">
        <button type="button" className="primary" autoFocus onClick={() => void copyIt()}>
          {savedWords.save.copy}
        </button>
        <button type="button" onClick={closeSavedDialog}>
          {savedWords.save.close}
        </button>
        <span role="status" className="muted">
          {told}
        </span>
      </div>
    </>
  );
}
