import { lazy, Suspense } from 'react';
import { loadPart } from '../../state/load-part.js';
import { useTime } from '../../state/time/time.js';

const TimeVerdict = lazy(() => loadPart(() => import('./time-verdict.js')));

/** How something stands at the time looked at; nothing, and nothing loaded, while no time is asked for. */
export function TimeVerdictLater({ id }: { readonly id: string }) {
  const asked = useTime(({ now }) => now !== null);
  return (
    asked && (
      <Suspense>
        <TimeVerdict id={id} />
      </Suspense>
    )
  );
}
