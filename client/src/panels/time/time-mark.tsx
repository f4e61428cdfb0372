import { sayMark } from '../../graph/time/saying.js';
import { useTime } from '../../state/time/time.js';

/** Says in a word what the canvas says by drawing something faded, hollow, thin or coloured. Nothing where it plainly holds. */
export function TimeMark({ id }: { readonly id: string }) {
  const moment = useTime(({ moments }) => moments?.get(id));
  if (!moment || (moment.mark === 'HOLDS' && moment.sure && moment.shown === 'PLAIN')) return null;
  return (
    <span className="time-mark" data-mark={moment.mark} data-sure={moment.sure} data-shown={moment.shown}>
      {sayMark(moment)}
    </span>
  );
}
