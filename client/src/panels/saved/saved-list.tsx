import { useEffect, useState } from 'react';
import { MayKeepViewsQuery } from '../../api/saved-documents.js';
import { savedWords } from '../../graph/saved/saved-words.js';
import { pictureNow } from '../../state/picture/picture.js';
import { closeSavedDialog, openSavedDialog } from '../../state/saved/saved.js';
import { cancelReading, readMoreSaved, readSavedList, useSavedList } from '../../state/saved/saved-list.js';
import { useQuery } from '../../state/use-query.js';
import { Failure } from '../parts/failure.js';
import { SavedRow } from './saved-row.js';
import { useDebounced } from '../parts/use-debounced.js';
import { Waiting } from '../page/waiting.js';

function List() {
  const [typed, setTyped] = useState('');
  const wanted = useDebounced(typed.trim(), 200);
  const { page, error, reading } = useSavedList();
  const again = (): void => void readSavedList(wanted);
  useEffect(() => void readSavedList(wanted), [wanted]);
  const nothing = wanted === '' ? savedWords.list.empty : savedWords.list.nothing({ text: wanted });
  return (
    <>
      <div>
        <label className="field-label" htmlFor="saved-search">
          {savedWords.list.search}
        </label>
        <input
          id="saved-search"
          type="search"
          maxLength={200}
          value={typed}
          onChange={(event) => setTyped(event.target.value)}
        />
      </div>
      {error && <Failure what={savedWords.list.title} error={error} retry={again} />}
      {page && (
        <p role="status" className="muted">
          {page.totalCount === 0 ? nothing : savedWords.list.count({ count: page.totalCount })}
        </p>
      )}
      <ul className="saved-list">
        {page?.nodes.map((view) => (
          <SavedRow key={view.id} view={view} onChanged={again} />
        ))}
      </ul>
      {reading && <Waiting cancel={cancelReading} />}
      {page?.pageInfo.hasNextPage === true && !reading && (
        <button type="button" onClick={() => void readMoreSaved(wanted)}>
          {savedWords.list.more}
        </button>
      )}
    </>
  );
}

/** The saved views: to be found, opened, renamed and deleted. */
export function SavedList() {
  const { data, error, retry, cancel } = useQuery(MayKeepViewsQuery, {});
  return (
    <>
      <h2 id="saved-title">{savedWords.list.title}</h2>
      {error && <Failure what={savedWords.list.title} error={error} retry={retry} />}
      {!data && !error && <Waiting cancel={cancel} />}
      {data?.mayKeepViews === true && <List />}
      {data?.mayKeepViews === false && <p>{savedWords.list.readOnly}</p>}
      <div className="buttons">
        {data?.mayKeepViews === true && pictureNow().size > 0 && (
          <button type="button" className="primary" onClick={() => openSavedDialog('save')}>
            {savedWords.save.title}
          </button>
        )}
        <button type="button" onClick={closeSavedDialog}>
          {savedWords.save.close}
        </button>
      </div>
    </>
  );
}
