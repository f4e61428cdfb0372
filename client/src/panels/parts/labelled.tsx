import { useId } from 'react';

interface Props {
  readonly label: string;
  readonly value: string;
  readonly most: number;
  readonly hint?: string;
  /** How many lines it has; one when left out. */
  readonly rows?: number;
  readonly onChange: (value: string) => void;
}

/** A field for a text of one line or several, under its name. */
export function TextField({ label, value, most, hint, rows, onChange }: Props) {
  const id = useId();
  const shared = {
    id,
    value,
    maxLength: most,
    'aria-describedby': hint === undefined ? undefined : `${id}-hint`,
    onChange: (event: { readonly target: { readonly value: string } }) => onChange(event.target.value),
  };
  return (
    <div>
      <label className="field-label" htmlFor={id}>
        {label}
      </label>
      {rows === undefined ? <input type="text" {...shared} /> : <textarea rows={rows} {...shared} />}
      {hint !== undefined && (
        <p id={`${id}-hint`} className="muted field-hint">
          {hint}
        </p>
      )}
    </div>
  );
}
