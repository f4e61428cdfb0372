import type { ReactNode } from 'react';
import type { Found } from '../../state/paths/found.js';
import { asksFor, usePaths } from '../../state/paths/paths.js';
import { clearShownPath, compareWith, placeOf, showPath } from '../../state/paths/shown-path.js';
import { words } from '../../graph/words.js';

interface Props {
  readonly found: Found;
  /** Its place in the ranking, from 1. */
  readonly number: number;
  readonly title: string;
  /** What screen readers call it. */
  readonly label: string;
  readonly facts: ReactNode;
  /** Everything about it, there while it is shown on the picture. */
  readonly children: ReactNode;
}

/** One thing found: its title shows it on the picture and opens it; beside another one it can be compared. */
export function FoundCard({ found, number, title, label, facts, children }: Props) {
  const shown = usePaths((paths) => paths.shown === found.id);
  const compared = usePaths((paths) => paths.compared === found.id);
  const shownNumber = usePaths((paths) => placeOf(paths, paths.shown));
  const asks = usePaths(asksFor);
  return (
    <li className="path" data-shown={shown} data-compared={compared}>
      <button
        type="button"
        className="path-title"
        aria-pressed={shown}
        aria-label={label}
        onClick={() => (shown ? clearShownPath() : void showPath(found))}
      >
        <span className="path-number">{number}</span>
        <span>
          <span className="path-actors">{title}</span>
          <span className="muted path-facts">{facts}</span>
        </span>
      </button>
      {shownNumber !== null && !shown && (
        <button type="button" className="link" aria-pressed={compared} onClick={() => void compareWith(found)}>
          {compared
            ? words.paths.comparing({ asks, number: shownNumber })
            : words.paths.compare({ asks, number: shownNumber })}
        </button>
      )}
      {shown && <div className="path-body">{children}</div>}
    </li>
  );
}
