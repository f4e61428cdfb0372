import { useId } from 'react';

interface WholeProps {
  readonly label: string;
  readonly value: number;
  readonly most: number;
  readonly onChange: (value: number) => void;
}

/** A field for a whole number from 1 to `most`; what is beyond is brought back to the bound. */
export function Whole({ label, value, most, onChange }: WholeProps) {
  const id = useId();
  return (
    <div>
      <label className="field-label" htmlFor={id}>
        {label}
      </label>
      <input
        id={id}
        type="number"
        min={1}
        max={most}
        value={value}
        onChange={(event) => {
          const number = event.target.valueAsNumber;
          if (Number.isInteger(number)) onChange(Math.min(most, Math.max(1, number)));
        }}
      />
    </div>
  );
}

interface ChoiceProps<T extends string> {
  readonly label: string;
  readonly value: T;
  readonly names: Readonly<Record<T, string>>;
  /** A sentence about the value chosen. */
  readonly explained?: string;
  readonly onChange: (value: T) => void;
}

/** One of a few, with a sentence about the one chosen. */
export function Choice<T extends string>({ label, value, names, explained, onChange }: ChoiceProps<T>) {
  const id = useId();
  return (
    <div>
      <label className="field-label" htmlFor={id}>
        {label}
      </label>
      <select
        id={id}
        value={value}
        aria-describedby={explained === undefined ? undefined : `${id}-hint`}
        onChange={(event) => onChange(event.target.value as T)}
      >
        {(Object.entries(names) as [T, string][]).map(([one, name]) => (
          <option key={one} value={one}>
            {name}
          </option>
        ))}
      </select>
      {explained !== undefined && (
        <p id={`${id}-hint`} className="muted field-hint">
          {explained}
        </p>
      )}
    </div>
  );
}
