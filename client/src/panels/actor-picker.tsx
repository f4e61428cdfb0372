import { words } from '../graph/words.js';
import { Icon } from './icon.js';
import { SearchBox } from './search-box.js';
import { useEntityName } from './use-names.js';

interface Props {
  readonly label: string;
  readonly chosen: readonly string[];
  /** How many can be chosen. */
  readonly most: number;
  readonly onChange: (ids: readonly string[]) => void;
}

/** Chosen actors as chips, and a search to choose more. */
export function ActorPicker({ label, chosen, most, onChange }: Props) {
  const name = useEntityName();
  return (
    <div className="picker">
      {chosen.length > 0 && (
        <>
          <span className="field-label">{label}</span>
          <ul className="chips" aria-label={label}>
            {chosen.map((id) => (
              <li key={id} className="picked">
                <span>{name(id)}</span>
                <button
                  type="button"
                  className="plain icon-button"
                  aria-label={words.paths.clear(name(id))}
                  onClick={() => onChange(chosen.filter((other) => other !== id))}
                >
                  <Icon name="close" />
                </button>
              </li>
            ))}
          </ul>
        </>
      )}
      {chosen.length < most && (
        <SearchBox
          label={label}
          labelHidden={chosen.length > 0}
          placeholder={words.paths.choose}
          onChoose={(id) => {
            if (!chosen.includes(id)) onChange([...chosen, id]);
          }}
        />
      )}
    </div>
  );
}
