import { useRef, useState } from 'react';
import { MayKeepViewsQuery } from '../../api/saved-documents.js';
import { list } from '../../graph/grammar.js';
import { LONGEST_LINK } from '../../graph/saved/saved-address.js';
import { savedWords } from '../../graph/saved/saved-words.js';
import { copy, linkTo, newKey, saveView, type Place } from '../../state/saved/keep-views.js';
import { pictureNow } from '../../state/picture/picture.js';
import { recordsNow } from '../../state/records.js';
import { closeSavedDialog, useSaved } from '../../state/saved/saved.js';
import { useQuery } from '../../state/use-query.js';
import { notify } from '../../state/view.js';
import { words } from '../../graph/words.js';
import { SavedLink } from './saved-link.js';
import { TextField } from '../parts/labelled.js';
import { SteadyButton } from '../parts/steady-button.js';
import { useAttempt } from '../parts/use-attempt.js';
import { Waiting } from '../page/waiting.js';

/** The names of the first few actors that are drawn. */
function suggestedTitle(): string {
  const { entities } = recordsNow();
  const names = [...pictureNow().keys()].flatMap((id) => entities.get(id)?.name ?? []);
  return list(names.length > 3 ? [...names.slice(0, 2), '…'] : names).slice(0, 200);
}

function Where({ place, onChange }: { readonly place: Place; readonly onChange: (place: Place) => void }) {
  const open = useSaved((saved) => saved.open);
  if (!open) return null;
  const { title } = open.view;
  const choices: readonly (readonly [Place, string])[] = [
    ['fresh', savedWords.save.fresh],
    ['next', savedWords.save.nextStep({ title })],
    ['instead', savedWords.save.instead({ step: open.step + 1, title })],
  ];
  return (
    <fieldset>
      <legend>{savedWords.save.where}</legend>
      {choices.map(([one, label]) => (
        <label key={one} className="check">
          <input type="radio" name="place" checked={place === one} onChange={() => onChange(one)} />
          <span>{label}</span>
        </label>
      ))}
    </fieldset>
  );
}

/** The link there was before; long links are for whoever knows that theirs is not cut. */
function LongLink() {
  const copyLong = async (): Promise<void> => {
    closeSavedDialog();
    notify((await copy(location.href)) ? words.header.shared : words.header.shareFailed);
  };
  return (
    <>
      <p>{savedWords.save.long({ length: location.href.length, most: LONGEST_LINK })}</p>
      <button type="button" className="small" onClick={() => void copyLong()}>
        {savedWords.save.copyLong}
      </button>
    </>
  );
}

function Form({ onSaved }: { readonly onSaved: (link: string) => void }) {
  const open = useSaved((saved) => saved.open);
  const [place, setPlace] = useState<Place>(open ? 'next' : 'fresh');
  const [title, setTitle] = useState(suggestedTitle);
  const [note, setNote] = useState('');
  const { busy, problem, run, cancel } = useAttempt();
  const key = useRef({ of: '', text: '' });
  const submit = (): void =>
    void run(async (signal) => {
      // Saved again after that was cancelled, the same is one view; with other words it is another one.
      const of = JSON.stringify([title, note]);
      if (key.current.of !== of) key.current = { of, text: newKey() };
      const view = await saveView({ title, note }, place, key.current.text, signal);
      onSaved(linkTo(view.id, useSaved.getState().open?.step));
    });
  return (
    <form
      className="saved-form"
      onSubmit={(event) => {
        event.preventDefault();
        submit();
      }}
    >
      <Where place={place} onChange={setPlace} />
      <TextField
        label={place === 'fresh' ? savedWords.save.name : savedWords.save.stepName}
        value={title}
        most={200}
        onChange={setTitle}
      />
      <TextField
        label={savedWords.save.note}
        value={note}
        most={5_000}
        rows={4}
        hint={savedWords.save.noteHint}
        onChange={setNote}
      />
      {problem !== null && (
        <p role="alert" className="failure">
          {problem !== savedWords.cancelled && savedWords.save.failed} {problem}
        </p>
      )}
      {busy && <Waiting what={words.waiting.keptAsking} cancel={cancel} />}
      <div className="buttons">
        <SteadyButton type="submit" className="primary" possible={!busy && title.trim() !== ''}>
          {savedWords.save.submit}
        </SteadyButton>
        {!busy && (
          <button type="button" onClick={closeSavedDialog}>
            {savedWords.save.cancel}
          </button>
        )}
      </div>
    </form>
  );
}

/** Keeps what is drawn and asked under a short address. */
export function SaveView() {
  const isLong = useSaved(({ dialog }) => dialog === 'long');
  const { data } = useQuery(MayKeepViewsQuery, {});
  const [link, setLink] = useState<string | null>(null);
  return (
    <>
      <h2 id="saved-title">{savedWords.save.title}</h2>
      {link === null && isLong && <LongLink />}
      {link !== null && <SavedLink link={link} />}
      {link === null && data?.mayKeepViews === false && (
        <>
          <p>{savedWords.save.readOnly}</p>
          <div className="buttons">
            <button type="button" onClick={closeSavedDialog}>
              {savedWords.save.close}
            </button>
          </div>
        </>
      )}
      {link === null && data?.mayKeepViews !== false && (
        <>
          <p className="muted">{savedWords.save.explain}</p>
          <Form onSaved={setLink} />
        </>
      )}
    </>
  );
}
