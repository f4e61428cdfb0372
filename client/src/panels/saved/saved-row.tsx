import { useState } from 'react';
import { SavedViewQuery } from '../../api/saved-documents.js';
import type { SavedViewsQuery } from '../../api/generated/graphql.js';
import { dayInWords } from '../../graph/day-in-words.js';
import { savedWords } from '../../graph/saved/saved-words.js';
import { words } from '../../graph/words.js';
import { ask } from '../../state/connection.js';
import { changeView, copy, deleteView, linkTo, restoreView } from '../../state/saved/keep-views.js';
import { loadSaved } from '../../state/saved/open-saved.js';
import { closeSavedDialog } from '../../state/saved/saved.js';
import { TextField } from '../parts/labelled.js';
import { SteadyButton } from '../parts/steady-button.js';
import { useAttempt } from '../parts/use-attempt.js';
import { Waiting } from '../page/waiting.js';

type Listed = SavedViewsQuery['savedViews']['nodes'][number];

/** The day where the reader is; dates are written `2026-11-24` in Sweden. */
const day = (time: string): string => dayInWords(new Intl.DateTimeFormat('sv-SE').format(new Date(time)));

interface Props {
  readonly view: Listed;
  /** Called when the list has to be read anew. */
  readonly onChanged: () => void;
}

/** Does something, and has the list read anew where that was cancelled: the server may have done it all the same. */
const orLookAgain =
  (work: (signal: AbortSignal) => Promise<void>, onChanged: () => void) =>
  async (signal: AbortSignal): Promise<void> => {
    try {
      await work(signal);
    } finally {
      if (signal.aborted) onChanged();
    }
  };

function Rename({ view, onChanged, onDone }: Props & { readonly onDone: () => void }) {
  const [title, setTitle] = useState(view.title);
  const [note, setNote] = useState(view.note);
  const { busy, problem, run, cancel } = useAttempt();
  const rename = async (signal: AbortSignal): Promise<void> => {
    // The list does not have the steps; they stay as they are now.
    const { savedView } = await ask(SavedViewQuery, { id: view.id }, signal);
    if (savedView) await changeView(savedView, { title, note }, savedView.steps, signal);
    onDone();
  };
  const submit = (): void => void run(orLookAgain(rename, onChanged));
  return (
    <form
      className="saved-form"
      onSubmit={(event) => {
        event.preventDefault();
        submit();
      }}
    >
      <TextField label={savedWords.save.name} value={title} most={200} onChange={setTitle} />
      <TextField label={savedWords.save.note} value={note} most={5_000} rows={3} onChange={setNote} />
      {problem !== null && <p role="alert">{problem}</p>}
      {busy && <Waiting what={words.waiting.keptAsking} cancel={cancel} />}
      <div className="buttons">
        <SteadyButton type="submit" className="primary" possible={!busy && title.trim() !== ''}>
          {savedWords.save.submit}
        </SteadyButton>
        {!busy && (
          <button type="button" onClick={onDone}>
            {savedWords.save.cancel}
          </button>
        )}
      </div>
    </form>
  );
}

/** One saved view in the list, with what can be done with it. */
export function SavedRow({ view, onChanged }: Props) {
  const [mode, setMode] = useState<'shown' | 'renaming' | 'deleted'>('shown');
  const [told, setTold] = useState('');
  const { busy, problem, run, cancel } = useAttempt();
  const { id, title, note, stepCount, changedAt } = view;
  if (mode === 'deleted') {
    const undo = async (signal: AbortSignal): Promise<void> => {
      await restoreView(id, signal);
      setMode('shown');
    };
    return (
      <li className="saved-row">
        <p role="status">{savedWords.list.deleted({ title })}</p>
        <SteadyButton className="small" autoFocus possible={!busy} onClick={() => void run(undo)}>
          {savedWords.list.undo}
        </SteadyButton>
        {busy && <Waiting what={words.waiting.keptAsking} cancel={cancel} />}
        {problem !== null && <p role="alert">{problem}</p>}
      </li>
    );
  }
  if (mode === 'renaming') {
    const done = (): void => {
      setMode('shown');
      onChanged();
    };
    return (
      <li className="saved-row">
        <Rename view={view} onChanged={onChanged} onDone={done} />
      </li>
    );
  }
  const open = (): void => {
    closeSavedDialog();
    // The one that is open may be older than what the list says of it.
    void loadSaved({ id, step: 0 });
  };
  const remove = async (signal: AbortSignal): Promise<void> => {
    await deleteView(id, signal);
    setMode('deleted');
  };
  const copyLink = async (): Promise<void> =>
    setTold((await copy(linkTo(id))) ? savedWords.save.copied : words.header.shareFailed);
  const facts = [day(changedAt), ...(stepCount > 1 ? [savedWords.list.steps({ count: stepCount })] : [])].join(' · ');
  return (
    <li className="saved-row">
      <button type="button" className="link saved-name" aria-label={savedWords.list.open({ title })} onClick={open}>
        {title}
      </button>
      <span className="muted">{facts}</span>
      {note !== '' && <p className="saved-note">{note}</p>}
      <div className="buttons">
        <button type="button" className="small" onClick={() => setMode('renaming')}>
          {savedWords.list.rename}
        </button>
        <button type="button" className="small" onClick={() => void copyLink()}>
          {savedWords.save.copy}
        </button>
        <SteadyButton className="small" possible={!busy} onClick={() => void run(orLookAgain(remove, onChanged))}>
          {savedWords.list.delete}
        </SteadyButton>
        <span role="status" className="muted">
          {problem ?? told}
        </span>
      </div>
      {busy && <Waiting what={words.waiting.keptAsking} cancel={cancel} />}
    </li>
  );
}
