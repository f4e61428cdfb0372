import { useEffect } from 'react';
import { words } from '../../graph/words.js';
import { TypeBadge } from '../parts/type-badge.js';
import type { Hit, Search } from './use-search.js';
import { useTypeLabel } from '../parts/use-names.js';

interface Props {
  readonly listId: string;
  readonly label: string;
  readonly showing: boolean;
  readonly search: Search;
  readonly active: number;
  readonly onChoose: (hit: Hit) => void;
}

function Result({ hit }: { readonly hit: Hit }) {
  const typeLabel = useTypeLabel();
  const { node, matchedName } = hit;
  return (
    <>
      <TypeBadge type={node.type.id} />
      <span className="result-text">
        <span className="result-name">
          {node.name}
          {matchedName !== node.name && (
            <span className="muted">
              <span className="visually-hidden">{words.search.matched}</span> · {matchedName}
            </span>
          )}
        </span>
        <span className="result-line">
          <span className="result-type">{typeLabel(node.type.id)}</span>
          {node.summary && <span className="muted"> · {node.summary}</span>}
        </span>
      </span>
    </>
  );
}

function StatusLine({ search }: { readonly search: Search }) {
  if (search.error) {
    return (
      <p className="search-status">
        {words.search.failed}{' '}
        <button type="button" className="link" onMouseDown={(event) => event.preventDefault()} onClick={search.retry}>
          {words.errors.tryAgain}
        </button>
      </p>
    );
  }
  if (!search.hits) return <p className="search-status muted">{words.search.searching}</p>;
  if (search.hits.length > 0) {
    const { hits, total } = search;
    const found =
      total > hits.length
        ? words.search.foundSome({ shown: hits.length, total })
        : words.search.found({ count: total });
    return <p className="search-status muted">{found}</p>;
  }
  return (
    <p className="search-status">
      <strong>{words.search.nothing({ text: search.asked })}</strong>{' '}
      <span className="muted">{words.search.nothingHint}</span>
    </p>
  );
}

/** What a search found, as the list of a combobox; keeps the active result in view. */
export function SearchResults({ listId, label, showing, search, active, onChoose }: Props) {
  useEffect(() => {
    if (showing) document.getElementById(`${listId}-${active}`)?.scrollIntoView({ block: 'nearest' });
  }, [listId, active, showing]);

  return (
    <div className="search-results" hidden={!showing}>
      <ul id={listId} role="listbox" aria-label={label}>
        {(search.hits ?? []).map((hit, index) => (
          <li
            key={hit.node.id}
            id={`${listId}-${index}`}
            role="option"
            aria-selected={index === active}
            // The field keeps the focus, so that the list does not close before the click arrives.
            onMouseDown={(event) => event.preventDefault()}
            onClick={() => onChoose(hit)}
          >
            <Result hit={hit} />
          </li>
        ))}
      </ul>
      <div role="status">{showing && <StatusLine search={search} />}</div>
    </div>
  );
}
