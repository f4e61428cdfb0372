import { useId, useState } from 'react';
import { isInOrder, isPartialDate } from '../../graph/partial-date.js';
import type { TimeView } from '../../graph/time/time-view.js';
import { timeWords } from '../../graph/time/words.js';
import { lookAtTime } from '../../state/time/time-actions.js';

interface FieldProps {
  readonly label: string;
  readonly value: string;
  readonly error: string | null;
  readonly onChange: (value: string) => void;
  readonly onDone: () => void;
}

function DateField({ label, value, error, onChange, onDone }: FieldProps) {
  const id = useId();
  return (
    <span className="time-date">
      <input
        type="text"
        aria-label={label}
        title={label}
        placeholder="2022-01"
        value={value}
        aria-invalid={error !== null}
        aria-describedby={error === null ? undefined : id}
        onChange={(event) => onChange(event.target.value.trim())}
        onBlur={onDone}
        onKeyDown={(event) => {
          if (event.key === 'Enter') onDone();
        }}
      />
      {error !== null && (
        <span id={id} role="alert" className="field-error">
          {error}
        </span>
      )}
    </span>
  );
}

const badDate = (date: string): string | null => (isPartialDate(date) ? null : timeWords.badDate);

/** The dates looked at, to the year, the month or the day. They are taken over on Enter, and when a field is left. */
export function TimeDates({ view }: { readonly view: TimeView }) {
  const [from, setFrom] = useState(view.from);
  const [to, setTo] = useState(view.to);
  const single = view.mode === 'AS_OF';
  const last = single ? from : to;
  const wrong = { from: badDate(from), to: badDate(last) };
  const order = !wrong.from && !wrong.to && !isInOrder(from, last) ? timeWords.wrongOrder : null;
  const done = (): void => {
    if (wrong.from || wrong.to || order || (from === view.from && last === view.to)) return;
    void lookAtTime({ ...view, from, to: last });
  };
  const names = view.mode === 'COMPARE' ? [timeWords.then, timeWords.now] : [timeWords.firstDate, timeWords.lastDate];
  return (
    <div className="time-dates">
      <DateField
        label={single ? timeWords.date : (names[0] ?? '')}
        value={from}
        error={wrong.from}
        onChange={setFrom}
        onDone={done}
      />
      {!single && (
        <>
          <span aria-hidden="true">–</span>
          <DateField label={names[1] ?? ''} value={to} error={wrong.to ?? order} onChange={setTo} onDone={done} />
        </>
      )}
    </div>
  );
}
