import { useEffect, useRef, useState } from 'react';
import { deviceWords } from '../../graph/device-words.js';
import { mayKeep, setMayKeep } from '../../state/start/keeping.js';
import { forgetKeptQueries } from '../../state/query/kept-queries.js';
import { countKept, forgetKept } from '../../state/start/kept-store.js';
import { setDeviceOpen } from '../../state/view.js';

/** How many pictures are kept, or that they could not be deleted; nothing while that is being found out. */
function Now({ on }: { readonly on: boolean }) {
  const [count, setCount] = useState<number | null>(null);
  useEffect(() => {
    void (async () => {
      if (!on) await forgetKept();
      setCount(await countKept());
    })();
  }, [on]);
  const isLeft = !on && count !== null && count > 0;
  return (
    <p role="status">
      <strong>{count !== null && (isLeft ? deviceWords.notDeleted : deviceWords.count({ count }))}</strong>
    </p>
  );
}

/** What is kept on this device, said plainly, and the switch for it. */
export default function DeviceDialog() {
  const dialog = useRef<HTMLDialogElement>(null);
  const [on, setOn] = useState(mayKeep);
  useEffect(() => dialog.current?.showModal(), []);
  const choose = (may: boolean): void => {
    setMayKeep(may);
    if (!may) forgetKeptQueries();
    setOn(may);
  };
  return (
    <dialog ref={dialog} className="help" aria-labelledby="device-title" onClose={() => setDeviceOpen(false)}>
      <h2 id="device-title">{deviceWords.title}</h2>
      <label className="check">
        <input type="checkbox" role="switch" checked={on} onChange={(event) => choose(event.target.checked)} />
        <strong>{deviceWords.keep}</strong>
      </label>
      <Now on={on} />
      <p>{deviceWords.what}</p>
      <p>{deviceWords.off}</p>
      <h3>{deviceWords.also}</h3>
      {[deviceWords.history, deviceWords.settings, deviceWords.files, deviceWords.saved].map((text) => (
        <p key={text}>{text}</p>
      ))}
      <div className="buttons">
        <button type="button" className="primary" onClick={() => dialog.current?.close()}>
          {deviceWords.close}
        </button>
      </div>
    </dialog>
  );
}
