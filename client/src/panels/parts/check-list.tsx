import { useState } from 'react';
import { words } from '../../graph/words.js';

interface Props {
  readonly label: string;
  readonly options: readonly { readonly id: string; readonly label: string }[];
  readonly chosen: readonly string[];
  /** What choosing nothing means. */
  readonly nothing: string;
  readonly onChange: (chosen: readonly string[]) => void;
}

/** The list with the item added, or without it where it was there. */
const toggled = (list: readonly string[], item: string): readonly string[] =>
  list.includes(item) ? list.filter((other) => other !== item) : [...list, item];

/** Any number of many, folded up behind how many are chosen; they are on the page only while they are unfolded. */
export function CheckList({ label, options, chosen, nothing, onChange }: Props) {
  const [open, setOpen] = useState(false);
  return (
    <details className="types" onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>
        {label}:{' '}
        <span className="muted">{chosen.length === 0 ? nothing : words.paths.chosen({ count: chosen.length })}</span>
      </summary>
      <div className="scroller" tabIndex={0} role="group" aria-label={label}>
        {open &&
          options.map((option) => (
            <label key={option.id} className="check">
              <input
                type="checkbox"
                checked={chosen.includes(option.id)}
                onChange={() => onChange(toggled(chosen, option.id))}
              />
              {option.label}
            </label>
          ))}
      </div>
    </details>
  );
}
