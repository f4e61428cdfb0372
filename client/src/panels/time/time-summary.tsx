import { tallyOf } from '../../graph/time/tally.js';
import { sayTally, sayTime } from '../../graph/time/saying.js';
import { drawnNow } from '../../state/picture/drawn.js';
import { useTime } from '../../state/time/time.js';

/** How the drawn relationships stand at the time looked at, in figures. */
export function TimeSummary() {
  const { now, moments } = useTime();
  if (!now || !moments) return null;
  const ids = drawnNow().relationships.map(({ id }) => id);
  return (
    <p className="time-summary">
      <strong className="time-when">{sayTime(now)}.</strong> {sayTally(now, tallyOf(ids, moments))}
    </p>
  );
}
