import { EntityDetailsQuery } from '../../api/details-documents.js';
import type { EntityDetailsQuery as Answer } from '../../api/generated/graphql.js';
import { branchesOf, type CountedBranch } from '../../graph/branches.js';
import { formatSpan } from '../../graph/partial-date.js';
import { ENTITY_ACTIONS } from '../../state/actions/actions.js';
import { useDataset } from '../../state/dataset.js';
import { usePreferences } from '../../state/preferences.js';
import { useQuery } from '../../state/use-query.js';
import { useView } from '../../state/view.js';
import { words } from '../../graph/words.js';
import { ActionButton } from '../parts/action-button.js';
import { ClaimList } from '../evidence/claim-list.js';
import { ExpandMenu } from './expand-menu.js';
import { Failure } from '../parts/failure.js';
import { FoldButtons } from './fold-buttons.js';
import { NamesList } from '../parts/names-list.js';
import { PropertiesList } from './properties-list.js';
import { QuestionButtons } from '../paths/question-buttons.js';
import { RelationshipGroup } from './relationship-group.js';
import { TimeVerdictLater } from '../time/time-verdict-later.js';
import { TypeBadge } from '../parts/type-badge.js';
import { useTypeLabel } from '../parts/use-names.js';
import { Waiting } from '../page/waiting.js';

type Entity = NonNullable<Answer['entity']>;

const countsOf = (entity: Entity): CountedBranch[] =>
  entity.relationshipCounts.map(({ type, direction, count }) => ({ type: type.id, direction, count }));

function Head({ entity }: { readonly entity: Entity }) {
  const typeLabel = useTypeLabel();
  const span = formatSpan(entity.since ?? null, entity.until ?? null, words.dates);
  return (
    <header className="details-head">
      <TypeBadge type={entity.type.id} />
      <div>
        <h2>{entity.name}</h2>
        <p className="muted">{[typeLabel(entity.type.id), span].filter(Boolean).join(' · ')}</p>
      </div>
    </header>
  );
}

/** Everything there is to know about an entity. */
export function EntityDetails({ id }: { readonly id: string }) {
  const lang = usePreferences(({ language }) => language);
  const ontology = useDataset((dataset) => dataset.ontology);
  const expanding = useView((view) => view.expanding === id);
  const { data, error, retry, cancel } = useQuery(EntityDetailsQuery, { id, lang });
  if (error) return <Failure what={words.details.failed} error={error} retry={retry} />;
  if (!data) return <Waiting cancel={cancel} />;
  const { entity } = data;
  if (!entity) return <p>{words.details.gone}</p>;
  const branches = branchesOf(countsOf(entity), ontology);
  return (
    <>
      <Head entity={entity} />
      <TimeVerdictLater id={id} />
      {entity.summary && <p>{entity.summary}</p>}
      <div className="buttons">
        {ENTITY_ACTIONS.filter((action) => action.id !== 'details').map((action) => (
          <ActionButton key={action.id} action={action} />
        ))}
        <FoldButtons />
        <QuestionButtons />
      </div>
      {expanding && <ExpandMenu key={id} id={id} counts={branches} />}
      <section>
        <h3>{words.details.relationships}</h3>
        {branches.length === 0 && <p className="muted">{words.details.noRelationships}</p>}
        {branches.map((branch) => (
          <RelationshipGroup
            key={`${id} ${branch.type} ${branch.direction}`}
            id={id}
            branch={branch}
            count={branch.count}
          />
        ))}
      </section>
      {entity.claims.length > 0 && (
        <section>
          <h3>{words.details.claims}</h3>
          <ClaimList claims={entity.claims} />
        </section>
      )}
      <NamesList key={`names ${id}`} names={entity.names} />
      <PropertiesList properties={entity.properties} />
    </>
  );
}
