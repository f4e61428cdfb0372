import { sayVerdict } from '../../graph/time/saying.js';
import { useTime } from '../../state/time/time.js';

/** How the one thing whose details are read stands at the time looked at, and why that is not certain. */
export default function TimeVerdict({ id }: { readonly id: string }) {
  const { now, moments } = useTime();
  const moment = moments?.get(id);
  if (!now || !moment) return null;
  return (
    <p className="time-verdict" data-mark={moment.mark}>
      {sayVerdict(now, moment)}
    </p>
  );
}
