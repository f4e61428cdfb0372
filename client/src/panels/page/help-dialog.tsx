import { useEffect, useRef } from 'react';
import type { Action } from '../../state/actions/action.js';
import { ACTIONS } from '../../state/actions/actions.js';
import { setHelpOpen } from '../../state/view.js';
import { words } from '../../graph/words.js';
import { formatKeys } from '../parts/keys.js';

function Keys({ keys }: { readonly keys: readonly string[] }) {
  return (
    <dt>
      {keys.map((key) => (
        <kbd key={key}>{formatKeys(key)}</kbd>
      ))}
    </dt>
  );
}

function Section({ title, onCanvas }: { readonly title: string; readonly onCanvas: boolean }) {
  return (
    <section>
      <h3>{title}</h3>
      <dl className="shortcuts">
        {(Object.values(ACTIONS) as Action[])
          .filter(({ scope, keys }) => keys.length > 0 && (scope === 'canvas') === onCanvas)
          .map(({ id, label, keys }) => (
            <div key={id}>
              <Keys keys={keys} />
              <dd>{label()}</dd>
            </div>
          ))}
        {onCanvas && (
          <div>
            <Keys keys={['←', '→', '↑', '↓']} />
            <dd>{words.help.arrows}</dd>
          </div>
        )}
      </dl>
    </section>
  );
}

/** The keys of everything that has one. */
export default function HelpDialog() {
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    dialog.current?.showModal();
    // The focus on the button at its end has scrolled there.
    dialog.current?.focus();
    dialog.current?.scrollTo(0, 0);
  }, []);
  return (
    <dialog ref={dialog} tabIndex={-1} className="help" aria-labelledby="help-title" onClose={() => setHelpOpen(false)}>
      <h2 id="help-title">{words.help.title}</h2>
      <Section title={words.help.onPage} onCanvas={false} />
      <Section title={words.help.onCanvas} onCanvas />
      <div className="buttons">
        <button type="button" className="primary" onClick={() => dialog.current?.close()}>
          {words.help.close}
        </button>
      </div>
    </dialog>
  );
}
