import { useEffect, useRef } from 'react';
import { exportWords } from '../../graph/export/words.js';
import { cancelExport, endExport, loadExport, useExport } from '../../state/export/export.js';
import { setExportOpen } from '../../state/view.js';
import { ExportFiles } from './export-files.js';

function Loading({ done, total }: { readonly done: number; readonly total: number }) {
  return (
    <div className="export-loading" role="status">
      <p>{exportWords.progress({ done, total })}</p>
      <progress aria-label={exportWords.progressLabel} value={done} max={Math.max(1, total)} />
      <button type="button" onClick={cancelExport}>
        {exportWords.cancel}
      </button>
    </div>
  );
}

/** Why there is nothing to download, and the way to try again. */
function Nothing({ why }: { readonly why: string }) {
  return (
    <div className="failure" role="alert">
      <p>{why}</p>
      <button type="button" onClick={() => void loadExport()}>
        {exportWords.again}
      </button>
    </div>
  );
}

/** Reads what is shown with all its claims, then offers the files made of it. */
export default function ExportDialog() {
  const dialog = useRef<HTMLDialogElement>(null);
  const now = useExport((store) => store.now);
  useEffect(() => {
    dialog.current?.showModal();
    // On the title, the focus would bring up the keyboard of a phone.
    dialog.current?.focus();
    void loadExport();
    return endExport;
  }, []);
  return (
    <dialog
      ref={dialog}
      tabIndex={-1}
      className="help export"
      aria-labelledby="export-title"
      onClose={() => setExportOpen(false)}
    >
      <div className="export-body">
        <div>
          <h2 id="export-title">{exportWords.title}</h2>
          <p className="muted">{exportWords.explain}</p>
        </div>
        {now.phase === 'loading' && <Loading done={now.done} total={now.total} />}
        {now.phase === 'failed' && <Nothing why={`${exportWords.failed} ${now.why}`} />}
        {now.phase === 'cancelled' && <Nothing why={exportWords.cancelled} />}
        {now.phase === 'ready' && <ExportFiles loaded={now.content} />}
        <div className="buttons export-end">
          <button type="button" className="primary" onClick={() => dialog.current?.close()}>
            {exportWords.close}
          </button>
        </div>
      </div>
    </dialog>
  );
}
