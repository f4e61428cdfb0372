import { lazy, Suspense, useState, type ReactNode } from 'react';
import { loadPart } from '../../state/load-part.js';

const SourceDialog = lazy(() => loadPart(() => import('./source-dialog.js')));

interface Props {
  readonly source: { readonly id: string; readonly title: string };
  readonly locator: string | null;
  readonly children: ReactNode;
}

/** Leads to a place in a source, or to the source as a whole: what it is and what else it claims. */
export function FootnoteButton({ source, locator, children }: Props) {
  const [open, setOpen] = useState(false);
  return (
    <>
      <button type="button" className="link footnote" aria-haspopup="dialog" onClick={() => setOpen(true)}>
        {children}
      </button>
      <Suspense>{open && <SourceDialog source={source} locator={locator} onClose={() => setOpen(false)} />}</Suspense>
    </>
  );
}
