import { words } from '../../graph/words.js';

const targets = () => ({ search: words.skip.search, canvas: words.skip.picture, panel: words.skip.panel });

/** First in the tab order. They move the focus themselves: the address holds the page's state, so `#…` is taken. */
export function SkipLinks() {
  return (
    <nav className="skip-links">
      {Object.entries(targets()).map(([id, label]) => (
        <button key={id} type="button" onClick={() => document.getElementById(id)?.focus()}>
          {label}
        </button>
      ))}
    </nav>
  );
}
