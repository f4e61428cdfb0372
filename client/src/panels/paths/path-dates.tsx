import { useId } from 'react';
import { isInOrder, isPartialDate } from '../../graph/partial-date.js';
import type { PathQuestion } from '../../graph/paths/path-question.js';
import { editQuestion } from '../../state/paths/paths.js';
import { words } from '../../graph/words.js';

interface FieldProps {
  readonly label: string;
  readonly value: string | null;
  readonly hint?: string;
  /** What is wrong with it apart from not being a date. */
  readonly wrong?: string | null;
  readonly onChange: (value: string | null) => void;
}

function DateField({ label, value, hint, wrong = null, onChange }: FieldProps) {
  const id = useId();
  const error = value !== null && !isPartialDate(value) ? words.paths.badDate : wrong;
  return (
    <div>
      <label className="field-label" htmlFor={id}>
        {label}
      </label>
      <input
        id={id}
        type="text"
        placeholder="2022-01"
        value={value ?? ''}
        aria-invalid={error !== null}
        aria-describedby={`${id}-hint`}
        onChange={(event) => onChange(event.target.value.trim() || null)}
      />
      <p id={`${id}-hint`} className={error === null ? 'muted field-hint' : 'field-error'}>
        {error ?? hint}
      </p>
    </div>
  );
}

/** When the relationships of a path must hold: on a date, in a stretch of time, all at once. */
export function PathDates({ question }: { readonly question: PathQuestion }) {
  const { asks, asOf, since, until, simultaneous } = question;
  const wrong = isInOrder(since, until) ? null : words.paths.wrongOrder;
  return (
    <>
      <DateField
        label={words.paths.asOf}
        value={asOf}
        hint={words.paths.dateHint}
        onChange={(value) => editQuestion({ asOf: value })}
      />
      <fieldset>
        <legend>{words.paths.during}</legend>
        <div className="field-row">
          <DateField label={words.paths.earliest} value={since} onChange={(value) => editQuestion({ since: value })} />
          <DateField
            label={words.paths.latest}
            value={until}
            wrong={wrong}
            onChange={(value) => editQuestion({ until: value })}
          />
        </div>
      </fieldset>
      <p className="muted field-hint">{words.paths.unknownDates}</p>
      {asks === 'PATHS' && (
        <label className="check">
          <input
            type="checkbox"
            checked={simultaneous}
            onChange={() => editQuestion({ simultaneous: !simultaneous })}
          />
          {words.paths.simultaneous}
        </label>
      )}
    </>
  );
}
