import { Suspense, useState } from 'react';
import { words } from '../../graph/words.js';
import { usePicture } from '../../state/picture/picture.js';
import { loadLater } from '../parts/load-later.js';

const LegendBody = loadLater(() => import('./legend-body.js'));

/** What is drawn means, folded up until somebody wants to know. */
export function Legend() {
  const [open, setOpen] = useState(false);
  const empty = usePicture(({ history }) => history.present.picture.size === 0);
  if (empty) return null;
  return (
    <details className="legend" onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{words.legend.title}</summary>
      <Suspense fallback={<p className="muted">{words.tasks.loading}</p>}>{open && <LegendBody />}</Suspense>
    </details>
  );
}
