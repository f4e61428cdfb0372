import {
  conditionCount,
  endsMeet,
  isAskable,
  MOST_ACTORS,
  type PathQuestion,
  type PathSearchMode,
} from '../graph/path-question.js';
import { askPaths, cancelPaths, editQuestion, usePaths } from '../state/paths.js';
import { usePicture } from '../state/picture.js';
import { selectedEntities, useSelection } from '../state/selection.js';
import { words } from '../graph/words.js';
import { ActorPicker } from './actor-picker.js';
import { Choice } from './fields.js';
import { Icon } from './icon.js';
import { PathConditions } from './path-conditions.js';
import { TypeCosts } from './type-costs.js';

/** Two selected actors make a question with one click. */
function UseSelected() {
  useSelection();
  usePicture();
  const [from, to, ...more] = selectedEntities();
  const ready = from !== undefined && to !== undefined && more.length === 0;
  return (
    <button
      type="button"
      className="small"
      disabled={!ready}
      onClick={() => ready && editQuestion({ from: [from], to: [to] })}
    >
      {words.paths.useSelected}
    </button>
  );
}

function Ends({ question }: { readonly question: PathQuestion }) {
  const { from, to } = question;
  return (
    <>
      <ActorPicker
        label={words.paths.from}
        hint={words.paths.anyOf}
        chosen={from}
        most={MOST_ACTORS}
        onChange={(ids) => editQuestion({ from: ids })}
      />
      <ActorPicker
        label={words.paths.to}
        hint={words.paths.anyOf}
        chosen={to}
        most={MOST_ACTORS}
        onChange={(ids) => editQuestion({ to: ids })}
      />
      <div className="buttons">
        <UseSelected />
        <button type="button" className="small" onClick={() => editQuestion({ from: to, to: from })}>
          <Icon name="swap" /> {words.paths.swap}
        </button>
      </div>
      {endsMeet(question) && <p className="field-error">{words.paths.needEnds}</p>}
    </>
  );
}

/** The question: its ends, what makes a path good, and what narrows it. */
export function PathForm() {
  const question = usePaths((paths) => paths.draft);
  const asking = usePaths((paths) => paths.asking);
  const { mode } = question;
  const askable = isAskable(question);
  return (
    <form
      className="path-form"
      onSubmit={(event) => {
        event.preventDefault();
        if (askable) void askPaths(question);
      }}
    >
      <Ends question={question} />
      <Choice<PathSearchMode>
        label={words.paths.mode}
        value={mode}
        names={words.paths.modes}
        explained={words.paths.modeExplained[mode]}
        onChange={(chosen) => editQuestion({ mode: chosen })}
      />
      {mode === 'K_SHORTEST' && <TypeCosts costs={question.costs} onChange={(costs) => editQuestion({ costs })} />}
      <details className="condition-box">
        <summary>{words.paths.conditions(conditionCount(question))}</summary>
        <PathConditions question={question} />
      </details>
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
