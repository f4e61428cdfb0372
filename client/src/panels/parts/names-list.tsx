import { useState } from 'react';
import type { EntityDetailsQuery } from '../../api/generated/graphql.js';
import { formatSpan } from '../../graph/partial-date.js';
import { words } from '../../graph/words.js';

type Name = NonNullable<EntityDetailsQuery['entity']>['names'][number];

const SHOWN_AT_FIRST = 6;

/** Every name, with its language, what sort of name it is, and when it was in use. */
export function NamesList({ names }: { readonly names: readonly Name[] }) {
  const [all, setAll] = useState(false);
  const shown = all ? names : names.slice(0, SHOWN_AT_FIRST);
  return (
    <section>
      <h3>{words.details.names}</h3>
      <ul className="names">
        {shown.map((name, index) => {
          const span = formatSpan(name.since ?? null, name.until ?? null, words.dates);
          return (
            <li key={index}>
              <span lang={name.lang ?? undefined}>{name.text}</span>
              <span className="muted">
                {[name.lang, words.details.nameKinds[name.kind], span].filter(Boolean).join(' · ')}
              </span>
            </li>
          );
        })}
      </ul>
      {names.length > shown.length && (
        <button type="button" className="link" onClick={() => setAll(true)}>
          {words.details.moreNames({ count: names.length - shown.length })}
        </button>
      )}
    </section>
  );
}
