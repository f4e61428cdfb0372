import { sayTime } from '../../graph/time/saying.js';
import { openTimeBar, useTime } from '../../state/time/time.js';

/** Says which time is looked at while the time bar is closed, and opens it. */
export default function TimeChip() {
  const now = useTime((time) => time.now);
  return (
    now && (
      <button type="button" className="small time-chip" onClick={openTimeBar}>
        {sayTime(now)}
      </button>
    )
  );
}
