import { useState } from 'react';
import { words } from '../../graph/words.js';
import { Icon } from '../parts/icon.js';
import { SearchBox } from './search-box.js';
import { useEntityName } from '../parts/use-names.js';

interface Props {
  readonly label: string;
  /** What several chosen ones mean; said when there are several. */
  readonly hint?: string;
  readonly chosen: readonly string[];
  /** How many can be chosen. */
  readonly most: number;
  /** Whether their order counts, and so can be changed. */
  readonly ordered?: boolean;
  /** Whether another one is searched for from the beginning: what shows the picker says so. */
  readonly adds?: boolean;
  readonly onChange: (ids: readonly string[]) => void;
}

/** The list with the item at `index` one place further up. */
const movedUp = (ids: readonly string[], index: number): string[] => {
  const moved = [...ids];
  moved.splice(index - 1, 0, ...moved.splice(index, 1));
  return moved;
};

function Chips({ label, chosen, ordered = false, onChange }: Omit<Props, 'most' | 'hint' | 'adds'>) {
  const name = useEntityName();
  const List = ordered ? 'ol' : 'ul';
  return (
    <List className="chips" aria-label={label}>
      {chosen.map((id, index) => (
        <li key={id} className="picked">
          {ordered && chosen.length > 1 && <span className="muted">{index + 1}.</span>}
          <span>{name(id)}</span>
          {ordered && index > 0 && (
            <button
              type="button"
              className="plain icon-button"
              aria-label={words.paths.earlier({ name: name(id) })}
              title={words.paths.earlier({ name: name(id) })}
              onClick={() => onChange(movedUp(chosen, index))}
            >
              <Icon name="up" />
            </button>
          )}
          <button
            type="button"
            className="plain icon-button"
            aria-label={words.paths.clear({ name: name(id) })}
            onClick={() => onChange(chosen.filter((other) => other !== id))}
          >
            <Icon name="close" />
          </button>
        </li>
      ))}
    </List>
  );
}

/** Chosen actors as chips, and a search to choose one; the search for another one opens when it is asked for. */
export function ActorPicker({ label, hint, chosen, most, ordered = false, adds = false, onChange }: Props) {
  const [adding, setAdding] = useState(adds);
  const searching = chosen.length === 0 || adding;
  return (
    <div className="picker">
      {chosen.length > 0 && (
        <>
          <span className="field-label">{label}</span>
          <Chips label={label} chosen={chosen} ordered={ordered} onChange={onChange} />
        </>
      )}
      {hint !== undefined && chosen.length > 1 && <p className="muted field-hint">{hint}</p>}
      {searching && chosen.length < most && (
        <SearchBox
          label={label}
          labelHidden={chosen.length > 0}
          placeholder={words.paths.choose}
          autoFocus={adding}
          onChoose={(id) => {
            setAdding(false);
            if (!chosen.includes(id)) onChange([...chosen, id]);
          }}
        />
      )}
      {!searching && chosen.length < most && (
        <button
          type="button"
          className="link"
          aria-label={`${words.paths.another}: ${label}`}
          onClick={() => setAdding(true)}
        >
          {words.paths.another}
        </button>
      )}
    </div>
  );
}
