import { useId } from 'react';
import {
  MOST_HOPS,
  MOST_PATHS,
  WITHOUT_ALLEGATIONS,
  type PathDirection,
  type PathQuestion,
  type PathSearchMode,
} from '../graph/path-question.js';
import { CLAIM_STATUSES } from '../graph/records.js';
import { useDataset } from '../state/dataset.js';
import { editQuestion } from '../state/paths.js';
import { words } from '../graph/words.js';
import { ActorPicker } from './actor-picker.js';
import { PathDates } from './path-dates.js';

interface Props {
  readonly question: PathQuestion;
}

/** The list with the item added, or without it where it was there. */
const toggled = <T,>(list: readonly T[], item: T): T[] =>
  list.includes(item) ? list.filter((other) => other !== item) : [...list, item];

function Evidence({ question }: Props) {
  const { statuses } = question;
  return (
    <fieldset>
      <legend>{words.paths.evidence}</legend>
      <div className="buttons">
        <button
          type="button"
          className="small"
          aria-pressed={statuses.length === 0}
          onClick={() => editQuestion({ statuses: [] })}
        >
          {words.paths.anyEvidence}
        </button>
        <button
          type="button"
          className="small"
          aria-pressed={statuses.join() === WITHOUT_ALLEGATIONS.join()}
          onClick={() => editQuestion({ statuses: WITHOUT_ALLEGATIONS })}
        >
          {words.paths.withoutAllegations}
        </button>
      </div>
      <details>
        <summary>{words.paths.onlyStatuses}</summary>
        {CLAIM_STATUSES.map((status) => (
          <label key={status} className="check">
            <input
              type="checkbox"
              checked={statuses.includes(status)}
              onChange={() =>
                editQuestion({ statuses: CLAIM_STATUSES.filter((one) => toggled(statuses, status).includes(one)) })
              }
            />
            {words.status[status]}
          </label>
        ))}
      </details>
    </fieldset>
  );
}

function Types({ question }: Props) {
  const types = useDataset(({ ontology }) => ontology.relationshipTypes);
  const { types: chosen } = question;
  return (
    <details className="types">
      <summary>
        {words.paths.types}:{' '}
        <span className="muted">
          {chosen.length === 0 ? words.paths.typesAny : words.paths.typesChosen(chosen.length)}
        </span>
      </summary>
      <div className="scroller" tabIndex={0} role="group" aria-label={words.paths.types}>
        {[...types.values()].map(({ id, label }) => (
          <label key={id} className="check">
            <input
              type="checkbox"
              checked={chosen.includes(id)}
              onChange={() => editQuestion({ types: toggled(chosen, id) })}
            />
            {label}
          </label>
        ))}
      </div>
    </details>
  );
}

interface WholeProps {
  readonly label: string;
  readonly value: number;
  readonly most: number;
  readonly onChange: (value: number) => void;
}

function Whole({ label, value, most, onChange }: WholeProps) {
  const id = useId();
  return (
    <div>
      <label className="field-label" htmlFor={id}>
        {label}
      </label>
      <input
        id={id}
        type="number"
        min={1}
        max={most}
        value={value}
        onChange={(event) => {
          const number = event.target.valueAsNumber;
          if (Number.isInteger(number)) onChange(Math.min(most, Math.max(1, number)));
        }}
      />
    </div>
  );
}

function Choice<T extends string>(props: {
  readonly label: string;
  readonly value: T;
  readonly names: Readonly<Record<T, string>>;
  readonly onChange: (value: T) => void;
}) {
  const id = useId();
  return (
    <div>
      <label className="field-label" htmlFor={id}>
        {props.label}
      </label>
      <select id={id} value={props.value} onChange={(event) => props.onChange(event.target.value as T)}>
        {(Object.entries(props.names) as [T, string][]).map(([value, name]) => (
          <option key={value} value={value}>
            {name}
          </option>
        ))}
      </select>
    </div>
  );
}

const MOST_PASSED = 10;

/** Everything that narrows a path question, apart from its ends. */
export function PathConditions({ question }: Props) {
  return (
    <div className="conditions">
      <Evidence question={question} />
      <Types question={question} />
      <PathDates question={question} />
      <ActorPicker
        label={words.paths.via}
        chosen={question.via}
        most={MOST_PASSED}
        onChange={(via) => editQuestion({ via })}
      />
      <ActorPicker
        label={words.paths.avoid}
        chosen={question.avoid}
        most={MOST_PASSED}
        onChange={(avoid) => editQuestion({ avoid })}
      />
      {question.avoidRelationships.length > 0 && (
        <p>
          {words.paths.avoidedLines(question.avoidRelationships.length)}{' '}
          <button type="button" className="link" onClick={() => editQuestion({ avoidRelationships: [] })}>
            {words.paths.allowAgain}
          </button>
        </p>
      )}
      <div className="field-row">
        <Choice<PathSearchMode>
          label={words.paths.mode}
          value={question.mode}
          names={words.paths.modes}
          onChange={(mode) => editQuestion({ mode })}
        />
        <Choice<PathDirection>
          label={words.paths.direction}
          value={question.direction}
          names={words.paths.directions}
          onChange={(direction) => editQuestion({ direction })}
        />
      </div>
      <div className="field-row">
        <Whole
          label={words.paths.maxHops}
          value={question.maxHops}
          most={MOST_HOPS}
          onChange={(maxHops) => editQuestion({ maxHops })}
        />
        <Whole label={words.paths.k} value={question.k} most={MOST_PATHS} onChange={(k) => editQuestion({ k })} />
      </div>
    </div>
  );
}
