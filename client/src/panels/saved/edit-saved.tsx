import { useState } from 'react';
import { moveItem } from '../../graph/saved/edit-steps.js';
import { savedWords } from '../../graph/saved/saved-words.js';
import { changeView } from '../../state/saved/keep-views.js';
import { closeSavedDialog, useSaved, type SavedView } from '../../state/saved/saved.js';
import { Icon } from '../parts/icon.js';
import { TextField } from '../parts/labelled.js';
import { words } from '../../graph/words.js';
import { SteadyButton } from '../parts/steady-button.js';
import { useAttempt } from '../parts/use-attempt.js';
import { Waiting } from '../page/waiting.js';

type Steps = SavedView['steps'];

function StepRow({ steps, index, onChange }: { steps: Steps; index: number; onChange: (steps: Steps) => void }) {
  const step = steps[index];
  if (!step) return null;
  const put = (change: Partial<typeof step>): void =>
    onChange(steps.map((one) => (one.id === step.id ? { ...one, ...change } : one)));
  const move = (by: 1 | -1): void => onChange([...moveItem(steps, index, by)]);
  const place = index + 1;
  return (
    <li className="saved-row">
      <TextField
        label={savedWords.edit.stepTitle({ step: place })}
        value={step.title}
        most={200}
        onChange={(title) => put({ title })}
      />
      <TextField
        label={savedWords.edit.stepNote({ step: place })}
        value={step.note}
        most={5_000}
        rows={2}
        onChange={(note) => put({ note })}
      />
      <div className="buttons">
        <SteadyButton
          className="plain icon-button"
          aria-label={savedWords.edit.up({ step: place })}
          title={savedWords.edit.up({ step: place })}
          possible={index > 0}
          onClick={() => move(-1)}
        >
          <Icon name="up" />
        </SteadyButton>
        <SteadyButton
          className="plain icon-button saved-down"
          aria-label={savedWords.edit.down({ step: place })}
          title={savedWords.edit.down({ step: place })}
          possible={place < steps.length}
          onClick={() => move(1)}
        >
          <Icon name="up" />
        </SteadyButton>
        <SteadyButton
          className="plain icon-button"
          aria-label={savedWords.edit.remove({ step: place })}
          title={savedWords.edit.remove({ step: place })}
          possible={steps.length > 1}
          onClick={() => onChange(steps.filter(({ id }) => id !== step.id))}
        >
          <Icon name="close" />
        </SteadyButton>
      </div>
    </li>
  );
}

function Editor({ view }: { readonly view: SavedView }) {
  const [title, setTitle] = useState(view.title);
  const [note, setNote] = useState(view.note);
  const [past, setPast] = useState<readonly Steps[]>([]);
  const [steps, setSteps] = useState(view.steps);
  const { busy, problem, run, cancel } = useAttempt();
  const change = (next: Steps): void => {
    // Letters typed one after the other are no steps to be undone; the field itself undoes them.
    if (next.map(({ id }) => id).join() !== steps.map(({ id }) => id).join()) setPast([...past, steps]);
    setSteps(next);
  };
  const undo = (): void => {
    const before = past.at(-1);
    if (!before) return;
    setPast(past.slice(0, -1));
    setSteps(before);
  };
  const save = (): void =>
    void run(async (signal) => {
      await changeView(view, { title, note }, steps, signal);
      closeSavedDialog();
    });
  return (
    <form
      className="saved-form"
      onSubmit={(event) => {
        event.preventDefault();
        save();
      }}
    >
      <TextField label={savedWords.save.name} value={title} most={200} onChange={setTitle} />
      <TextField label={savedWords.save.note} value={note} most={5_000} rows={3} onChange={setNote} />
      <h3>{savedWords.edit.steps}</h3>
      <ol className="saved-list">
        {steps.map((step, index) => (
          <StepRow key={step.id} steps={steps} index={index} onChange={change} />
        ))}
      </ol>
      <p className="muted">{savedWords.edit.more}</p>
      {problem !== null && <p role="alert">{problem}</p>}
      {busy && <Waiting what={words.waiting.keptAsking} cancel={cancel} />}
      <div className="buttons">
        <SteadyButton type="submit" className="primary" possible={!busy && title.trim() !== ''}>
          {savedWords.save.submit}
        </SteadyButton>
        <SteadyButton possible={past.length > 0} onClick={undo}>
          {savedWords.edit.undo}
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

/** Words, order and number of the steps of the view that is open. */
export function EditSaved() {
  const view = useSaved(({ open }) => open?.view);
  return (
    <>
      <h2 id="saved-title">{savedWords.edit.title}</h2>
      {view && <Editor view={view} />}
    </>
  );
}
