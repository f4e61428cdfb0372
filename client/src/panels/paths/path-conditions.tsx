import {
  MOST_CONNECTION_HOPS,
  MOST_HOPS,
  MOST_PASSED,
  MOST_PATHS,
  WITHOUT_ALLEGATIONS,
  type PathDirection,
  type PathQuestion,
} from '../../graph/paths/path-question.js';
import { CLAIM_STATUSES, type ClaimStatus } from '../../graph/records.js';
import { useDataset } from '../../state/dataset.js';
import { editQuestion } from '../../state/paths/paths.js';
import { words } from '../../graph/words.js';
import { ActorPicker } from '../search/actor-picker.js';
import { AvoidedRelationships } from './avoided-relationships.js';
import { CheckList } from '../parts/check-list.js';
import { Choice, Whole } from '../parts/fields.js';
import { PathDates } from './path-dates.js';

interface Props {
  readonly question: PathQuestion;
}

const statusOptions = () => CLAIM_STATUSES.map((status) => ({ id: status, label: words.status[status] }));
const inOrder = (chosen: readonly string[]): readonly ClaimStatus[] =>
  CLAIM_STATUSES.filter((status) => chosen.includes(status));

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
      <CheckList
        label={words.paths.onlyStatuses}
        options={statusOptions()}
        chosen={statuses}
        nothing={words.paths.listAny}
        onChange={(chosen) => editQuestion({ statuses: inOrder(chosen) })}
      />
    </fieldset>
  );
}

/** Which types and sources count. */
function Kept({ question }: Props) {
  const ontology = useDataset((dataset) => dataset.ontology);
  const sources = useDataset((dataset) => dataset.sources);
  const relationshipTypes = [...ontology.relationshipTypes.values()];
  return (
    <div>
      <CheckList
        label={words.paths.types}
        options={relationshipTypes}
        chosen={question.types}
        nothing={words.paths.listAny}
        onChange={(types) => editQuestion({ types })}
      />
      <CheckList
        label={words.paths.excludeTypes}
        options={relationshipTypes}
        chosen={question.excludeTypes}
        nothing={words.paths.listNone}
        onChange={(excludeTypes) => editQuestion({ excludeTypes })}
      />
      <CheckList
        label={words.paths.entityTypes}
        options={[...ontology.entityTypes.values()]}
        chosen={question.entityTypes}
        nothing={words.paths.listAny}
        onChange={(entityTypes) => editQuestion({ entityTypes })}
      />
      {sources.length > 1 && (
        <CheckList
          label={words.paths.sources}
          options={sources.map(({ id, title }) => ({ id, label: title }))}
          chosen={question.sources}
          nothing={words.paths.listAny}
          onChange={(chosen) => editQuestion({ sources: chosen })}
        />
      )}
    </div>
  );
}

/** Whom and what to lead through and around. */
function Passing({ question }: Props) {
  const { asks, avoidRelationships } = question;
  if (asks === 'COMMON') return null;
  return (
    <>
      {asks === 'PATHS' && (
        <ActorPicker
          label={words.paths.via}
          hint={words.paths.viaHint}
          chosen={question.via}
          most={MOST_PASSED}
          ordered
          onChange={(via) => editQuestion({ via })}
        />
      )}
      <ActorPicker
        label={words.paths.avoid}
        chosen={question.avoid}
        most={MOST_PASSED}
        onChange={(avoid) => editQuestion({ avoid })}
      />
      <AvoidedRelationships ids={avoidRelationships} />
    </>
  );
}

/** How far to look, and for how much. */
function Limits({ question }: Props) {
  const { asks, maxHops, k } = question;
  if (asks === 'COMMON') return null;
  if (asks === 'CONNECTION') {
    return (
      <Whole
        label={words.connections.maxHops}
        value={Math.min(MOST_CONNECTION_HOPS, maxHops)}
        most={MOST_CONNECTION_HOPS}
        onChange={(hops) => editQuestion({ maxHops: hops })}
      />
    );
  }
  return (
    <div className="field-row">
      <Whole
        label={words.paths.maxHops}
        value={maxHops}
        most={MOST_HOPS}
        onChange={(hops) => editQuestion({ maxHops: hops })}
      />
      {asks === 'PATHS' && (
        <Whole label={words.paths.k} value={k} most={MOST_PATHS} onChange={(count) => editQuestion({ k: count })} />
      )}
    </div>
  );
}

/** Everything that narrows a question, apart from its ends. */
export function PathConditions({ question }: Props) {
  return (
    <div className="conditions">
      <Passing question={question} />
      <Evidence question={question} />
      <Kept question={question} />
      <PathDates question={question} />
      {question.asks !== 'CONNECTION' && (
        <Choice<PathDirection>
          label={words.paths.direction}
          value={question.direction}
          names={words.paths.directions}
          onChange={(direction) => editQuestion({ direction })}
        />
      )}
      <Limits question={question} />
    </div>
  );
}
