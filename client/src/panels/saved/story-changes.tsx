import { ViewChangesQuery } from '../../api/saved-documents.js';
import type { ViewChangesQuery as Answer } from '../../api/generated/graphql.js';
import { list } from '../../graph/grammar.js';
import { savedWords } from '../../graph/saved/saved-words.js';
import { words } from '../../graph/words.js';
import { usePreferences } from '../../state/preferences.js';
import { useQuery } from '../../state/use-query.js';

type Changes = NonNullable<Answer['viewChanges']>;
type Change = Changes['changes'][number];

/** What a changed record is called: by now, or by its id where it is gone. */
function nameOf({ about, id }: Change): string {
  if (!about) return id;
  if ('name' in about) return about.name;
  return 'text' in about ? about.text : about.id;
}

function saidBy({ claim }: Change): string {
  return claim ? `${claim.attributedTo ?? claim.source.title} (${words.status[claim.status]})` : '';
}

const whatHappened = ({ what, how }: Pick<Change, 'what' | 'how'>): string => savedWords.changes.what[what][how];

/** How many of each sort, in words. */
function counts(changes: readonly Change[]): string {
  const groups = new Map<string, number>();
  for (const change of changes) groups.set(whatHappened(change), (groups.get(whatHappened(change)) ?? 0) + 1);
  return list([...groups].map(([what, count]) => savedWords.changes.count({ what, count })));
}

function Found({ changes: { from, to, totalCount, changes } }: { readonly changes: Changes }) {
  const { revisions, more, summary } = savedWords.changes;
  return (
    <details className="story-changes">
      <summary>{summary({ counts: counts(changes) })}</summary>
      <p className="muted">
        {revisions({ from, to })} {totalCount > changes.length && more({ shown: changes.length, all: totalCount })}
      </p>
      <ul>
        {changes.map((change) => (
          <li key={`${change.what} ${change.how} ${change.id}`}>
            <span className="tag">{whatHappened(change)}</span> {nameOf(change)}{' '}
            <span className="muted">{saidBy(change)}</span>
          </li>
        ))}
      </ul>
    </details>
  );
}

/** What has changed in the data since a step was saved, among what it shows. */
export function StoryChanges({ view, step }: { readonly view: string; readonly step: string }) {
  const lang = usePreferences(({ language }) => language);
  const { data, error } = useQuery(ViewChangesQuery, { id: view, step, lang });
  if (error) return <p className="muted">{savedWords.changes.failed}</p>;
  const changes = data?.viewChanges;
  if (!changes) return null;
  return changes.totalCount === 0 ? <p className="muted">{savedWords.changes.none}</p> : <Found changes={changes} />;
}
