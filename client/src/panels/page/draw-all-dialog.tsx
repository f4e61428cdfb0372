import { useEffect, useRef } from 'react';
import { words } from '../../graph/words.js';
import { useDataset } from '../../state/dataset.js';
import { drawAll } from '../../state/picture/draw-all.js';
import { setDrawAllOpen } from '../../state/view.js';

/** Asks whether so much is to be drawn: it takes a while, and little can be read in it. */
export default function DrawAllDialog() {
  const dialog = useRef<HTMLDialogElement>(null);
  const count = useDataset(({ statistics }) => statistics?.entities ?? 0);
  useEffect(() => dialog.current?.showModal(), []);
  return (
    <dialog ref={dialog} className="help" aria-labelledby="draw-all-title" onClose={() => setDrawAllOpen(false)}>
      <h2 id="draw-all-title">{words.drawAll.ask({ count })}</h2>
      <p>{words.drawAll.explain}</p>
      <div className="buttons">
        <button
          type="button"
          className="primary"
          onClick={() => {
            dialog.current?.close();
            void drawAll();
          }}
        >
          {words.actions.drawAll}
        </button>
        <button type="button" onClick={() => dialog.current?.close()}>
          {words.tasks.cancel}
        </button>
      </div>
    </dialog>
  );
}
