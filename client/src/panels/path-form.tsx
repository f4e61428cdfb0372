import { conditionCount, isAskable } from '../graph/path-question.js';
import { askPaths, cancelPaths, editQuestion, usePaths } from '../state/paths.js';
import { usePicture } from '../state/picture.js';
import { selectedEntities, useSelection } from '../state/selection.js';
import { words } from '../graph/words.js';
import { ActorPicker } from './actor-picker.js';
import { Icon } from './icon.js';
import { PathConditions } from './path-conditions.js';

/** Two selected actors make a question with one click. */
function UseSelected() {
  useSelection();
  usePicture();
  const [from, to, ...more] = selectedEntities();
  const ready = from !== undefined && to !== undefined && more.length === 0;
  return (
    <button type="button" className="small" disabled={!ready} onClick={() => ready && editQuestion({ from, to })}>
      {words.paths.useSelected}
    </button>
  );
}

/** The question: two ends, and what narrows it. */
export function PathForm() {
  const question = usePaths((paths) => paths.draft);
  const asking = usePaths((paths) => paths.asking);
  const { from, to } = question;
  const askable = isAskable(question);
  const ends = (id: string | null): string[] => (id === null ? [] : [id]);
  return (
    <form
      className="path-form"
      onSubmit={(event) => {
        event.preventDefault();
        if (askable) void askPaths(question);
      }}
    >
      <ActorPicker
        label={words.paths.from}
        chosen={ends(from)}
        most={1}
        onChange={([id]) => editQuestion({ from: id ?? null })}
      />
      <ActorPicker
        label={words.paths.to}
        chosen={ends(to)}
        most={1}
        onChange={([id]) => editQuestion({ to: id ?? null })}
      />
      <div className="buttons">
        <UseSelected />
        <button type="button" className="small" onClick={() => editQuestion({ from: to, to: from })}>
          <Icon name="swap" /> {words.paths.swap}
        </button>
      </div>
      <details className="condition-box">
        <summary>{words.paths.conditions(conditionCount(question))}</summary>
        <PathConditions question={question} />
      </details>
      {from !== null && from === to && <p className="field-error">{words.paths.needEnds}</p>}
      <div className="buttons">
        <button type="submit" className="primary" disabled={!askable}>
          {words.paths.ask}
        </button>
        {asking && (
          <button type="button" onClick={cancelPaths}>
            {words.tasks.cancel}
          </button>
        )}
      </div>
    </form>
  );
}
