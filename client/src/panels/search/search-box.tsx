import { useId, useRef, useState, type KeyboardEvent } from 'react';
import { words } from '../../graph/words.js';
import { Icon } from '../parts/icon.js';
import { SearchResults } from './search-results.js';
import { findFirst, useSearch } from './use-search.js';

interface Props {
  readonly id?: string;
  readonly label: string;
  readonly placeholder: string;
  readonly labelHidden?: boolean;
  /** Takes the focus when it appears, because a button just asked for it. */
  readonly autoFocus?: boolean;
  readonly onChoose: (id: string) => void;
}

/**
 * A search field with a list of results under it: the combobox of the ARIA Authoring Practices. Written here because
 * the first load has no room for a widget library (see the size check), and this is the one widget it needs.
 */
export function SearchBox({ id, label, placeholder, labelHidden = false, autoFocus = false, onChoose }: Props) {
  const fallbackId = useId();
  const inputId = id ?? fallbackId;
  const listId = `${inputId}-results`;
  const input = useRef<HTMLInputElement>(null);
  const [text, setText] = useState('');
  const [open, setOpen] = useState(false);
  const [active, setActive] = useState(0);
  const search = useSearch(text);
  const hits = search.hits ?? [];
  const showing = open && search.asked !== '' && text.trim() !== '';

  /** Whether what is on the list is the answer to what stands in the field. */
  const current = search.hits !== null && search.asked === text.trim();

  const choose = (id: string): void => {
    setText('');
    setOpen(false);
    onChoose(id);
  };

  /** Enter was pressed before the answer came: the best hit is chosen, unless the person types on meanwhile. */
  const chooseFirst = async (): Promise<void> => {
    const id = await findFirst(text.trim());
    if (id !== null && input.current?.value === text) choose(id);
  };

  const keys: Record<string, () => void> = {
    ArrowDown: () => setActive((index) => (hits.length === 0 ? 0 : (index + 1) % hits.length)),
    ArrowUp: () => setActive((index) => (hits.length === 0 ? 0 : (index + hits.length - 1) % hits.length)),
    Enter: () => {
      const hit = hits[active];
      if (current && hit) choose(hit.node.id);
      else if (!current && text.trim() !== '') void chooseFirst();
    },
    Escape: () => (showing ? setOpen(false) : setText('')),
  };

  const onKeyDown = (event: KeyboardEvent): void => {
    const perform = keys[event.key];
    if (!perform) return;
    event.preventDefault();
    if (event.key !== 'Escape') setOpen(true);
    perform();
  };

  return (
    <div
      className="search-box"
      onBlur={(event) => {
        if (!event.currentTarget.contains(event.relatedTarget)) setOpen(false);
      }}
    >
      <label htmlFor={inputId} className={labelHidden ? 'visually-hidden' : 'field-label'}>
        {label}
      </label>
      <div className="search-field">
        <Icon name="search" />
        <input
          ref={input}
          id={inputId}
          type="text"
          role="combobox"
          autoComplete="off"
          autoFocus={autoFocus}
          spellCheck={false}
          placeholder={placeholder}
          maxLength={200}
          aria-expanded={showing}
          aria-controls={listId}
          aria-autocomplete="list"
          aria-activedescendant={showing && hits[active] ? `${listId}-${active}` : undefined}
          value={text}
          onChange={(event) => {
            setText(event.target.value);
            setActive(0);
            setOpen(true);
          }}
          onFocus={() => setOpen(true)}
          onKeyDown={onKeyDown}
        />
        {text !== '' && (
          <button
            type="button"
            className="plain icon-button"
            aria-label={words.search.clear}
            onClick={() => {
              setText('');
              input.current?.focus();
            }}
          >
            <Icon name="close" />
          </button>
        )}
      </div>
      <SearchResults
        listId={listId}
        label={label}
        showing={showing}
        search={search}
        active={active}
        onChoose={(hit) => choose(hit.node.id)}
      />
    </div>
  );
}
