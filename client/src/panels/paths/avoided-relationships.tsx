import { editQuestion } from '../../state/paths/paths.js';
import { useRecords } from '../../state/records.js';
import { words } from '../../graph/words.js';
import { Icon } from '../parts/icon.js';

/** The relationships a path must not use, each of which can be allowed again, or all at once. */
export function AvoidedRelationships({ ids }: { readonly ids: readonly string[] }) {
  const known = useRecords(({ records }) => records.relationships);
  if (ids.length === 0) return null;
  const text = (id: string): string => known.get(id)?.text ?? id;
  return (
    <div className="avoided">
      <p>
        {words.paths.avoidedLines({ count: ids.length })}{' '}
        {ids.length > 1 && (
          <button type="button" className="link" onClick={() => editQuestion({ avoidRelationships: [] })}>
            {words.paths.allowAllAgain}
          </button>
        )}
      </p>
      <ul className="plain-list">
        {ids.map((id) => (
          <li key={id} className="avoided-line">
            <span>{text(id)}</span>
            <button
              type="button"
              className="plain icon-button"
              aria-label={words.paths.allowAgain({ relationship: text(id) })}
              title={words.paths.allowAgain({ relationship: text(id) })}
              onClick={() => editQuestion({ avoidRelationships: ids.filter((other) => other !== id) })}
            >
              <Icon name="close" />
            </button>
          </li>
        ))}
      </ul>
    </div>
  );
}
