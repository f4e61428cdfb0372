import { useEffect, useRef } from 'react';
import { ACTIONS, type Action } from '../state/actions.js';
import { setHelpOpen } from '../state/view.js';
import { words } from '../graph/words.js';
import { formatKeys } from './keys.js';

function Keys({ keys }: { readonly keys: readonly string[] }) {
  return (
    <dt>
      {keys.map((key) => (
        <kbd key={key}>{formatKeys(key)}</kbd>
      ))}
    </dt>
  );
}

function Section({ title, scope }: { readonly title: string; readonly scope: Action['scope'] }) {
  return (
    <section>
      <h3>{title}</h3>
      <dl className="shortcuts">
        {(Object.values(ACTIONS) as Action[])
          .filter((action) => action.scope === scope)
          .map(({ id, label, keys }) => (
            <div key={id}>
              <Keys keys={keys} />
              <dd>{label}</dd>
            </div>
          ))}
        {scope === 'canvas' && (
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
  useEffect(() => dialog.current?.showModal(), []);
  return (
    <dialog ref={dialog} className="help" aria-labelledby="help-title" onClose={() => setHelpOpen(false)}>
      <h2 id="help-title">{words.help.title}</h2>
      <Section title={words.help.onPage} scope="page" />
      <Section title={words.help.onCanvas} scope="canvas" />
      <div className="buttons">
        <button type="button" className="primary" onClick={() => dialog.current?.close()}>
          {words.help.close}
        </button>
      </div>
    </dialog>
  );
}
