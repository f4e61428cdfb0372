import { useState } from 'react';
import {
  askingFor,
  conditionCount,
  endsMeet,
  hasTwoEnds,
  isAskable,
  MOST_ACTORS,
  type Asks,
  type ConnectionWeight,
  type PathQuestion,
  type PathSearchMode,
} from '../../graph/paths/path-question.js';
import { askPaths, cancelPaths, editQuestion, usePaths } from '../../state/paths/paths.js';
import { usePicture } from '../../state/picture/picture.js';
import { selectedEntities, useSelection } from '../../state/selection.js';
import { words } from '../../graph/words.js';
import { ActorPicker } from '../search/actor-picker.js';
import { Choice, Whole } from '../parts/fields.js';
import { Icon } from '../parts/icon.js';
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

interface EndsProps {
  readonly question: PathQuestion;
  /** Wants what connects these two with a third. */
  readonly onThird: () => void;
}

function Ends({ question, onThird }: EndsProps) {
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
      {from.length > 0 && to.length > 0 && (
        <button type="button" className="link" onClick={onThird}>
          {words.connections.third}
        </button>
      )}
      {endsMeet(question) && <p className="field-error">{words.paths.needEnds}</p>}
    </>
  );
}

interface ActorsProps {
  readonly question: PathQuestion;
  /** Whether one more is to be searched for at once. */
  readonly adds: boolean;
}

function Actors({ question, adds }: ActorsProps) {
  const { actors } = question;
  return (
    <>
      <ActorPicker
        label={words.connections.actors}
        chosen={actors}
        most={MOST_ACTORS}
        adds={adds}
        onChange={(ids) => editQuestion({ actors: ids })}
      />
      {actors.length < 2 && <p className="muted field-hint">{words.connections.needTwo}</p>}
    </>
  );
}

/** What makes an answer good, where there is a choice. */
function Preference({ question }: { readonly question: PathQuestion }) {
  const { asks, mode, weigh, actors, atLeast } = question;
  if (asks === 'CONNECTION') {
    return (
      <Choice<ConnectionWeight>
        label={words.connections.weigh}
        value={weigh}
        names={words.connections.weights}
        explained={words.connections.weighExplained[weigh]}
        onChange={(chosen) => editQuestion({ weigh: chosen })}
      />
    );
  }
  if (asks === 'EVERY') return null;
  if (asks === 'COMMON') {
    const most = Math.max(2, actors.length);
    return (
      <Whole
        label={words.connections.atLeast}
        value={Math.min(most, atLeast ?? most)}
        most={most}
        onChange={(chosen) => editQuestion({ atLeast: chosen === most ? null : chosen })}
      />
    );
  }
  return (
    <>
      <Choice<PathSearchMode>
        label={words.paths.mode}
        value={mode}
        names={words.paths.modes}
        explained={words.paths.modeExplained[mode]}
        onChange={(chosen) => editQuestion({ mode: chosen })}
      />
      {mode === 'K_SHORTEST' && <TypeCosts costs={question.costs} onChange={(costs) => editQuestion({ costs })} />}
    </>
  );
}

/** The question: what is asked of whom, what makes an answer good, and what narrows it. */
export function PathForm() {
  const question = usePaths((paths) => paths.draft);
  const asking = usePaths((paths) => paths.asking);
  const [third, setThird] = useState(false);
  const { asks } = question;
  const askFor = (chosen: Asks, adds: boolean): void => {
    setThird(adds);
    editQuestion(askingFor(question, chosen));
  };
  const askable = isAskable(question);
  const conditions = conditionCount(question);
  return (
    <form
      className="path-form"
      onSubmit={(event) => {
        event.preventDefault();
        if (askable) void askPaths(question);
      }}
    >
      <Choice<Asks>
        label={words.connections.ask}
        value={asks}
        names={words.connections.asks}
        explained={words.connections.explained[asks]}
        onChange={(chosen) => askFor(chosen, false)}
      />
      {hasTwoEnds(asks) ? (
        <Ends question={question} onThird={() => askFor('CONNECTION', true)} />
      ) : (
        <Actors question={question} adds={third} />
      )}
      <Preference question={question} />
      <details className="condition-box">
        <summary>
          {conditions === 0 ? words.paths.conditions : words.paths.conditionCount({ count: conditions })}
        </summary>
        <PathConditions question={question} />
      </details>
      <div className="buttons">
        <button type="submit" className="primary" disabled={!askable}>
          {hasTwoEnds(asks) ? words.paths.ask : words.connections.find}
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
