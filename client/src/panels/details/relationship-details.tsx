import { RelationshipDetailsQuery } from '../../api/details-documents.js';
import { readingLabel } from '../../graph/ontology.js';
import { formatSpan } from '../../graph/partial-date.js';
import { useDataset } from '../../state/dataset.js';
import { usePreferences } from '../../state/preferences.js';
import { useQuery } from '../../state/use-query.js';
import { words } from '../../graph/words.js';
import { ActorLink } from '../parts/actor-link.js';
import { ClaimList } from '../evidence/claim-list.js';
import { Failure } from '../parts/failure.js';
import { PropertiesList } from './properties-list.js';
import { QuestionButtons } from '../paths/question-buttons.js';
import { StatusChip } from '../parts/status-chip.js';
import { TimeVerdictLater } from '../time/time-verdict-later.js';
import { Waiting } from '../page/waiting.js';

/** Everything there is to know about a relationship, and who says so. */
export function RelationshipDetails({ id }: { readonly id: string }) {
  const lang = usePreferences(({ language }) => language);
  const { data, error, retry, cancel } = useQuery(RelationshipDetailsQuery, { id, lang });
  const label = useDataset(({ ontology }) =>
    data?.relationship ? readingLabel(ontology, data.relationship.type.id, 'OUT') : '',
  );
  if (error) return <Failure what={words.details.failed} error={error} retry={retry} />;
  if (!data) return <Waiting cancel={cancel} />;
  const { relationship } = data;
  if (!relationship) return <p>{words.details.gone}</p>;
  const span = formatSpan(relationship.since ?? null, relationship.until ?? null, words.dates);
  return (
    <>
      <h2 className="relationship-title">
        {words.labelPrefix[relationship.status]}
        {label}
      </h2>
      <p>{relationship.text}</p>
      <TimeVerdictLater id={id} />
      <p className="claim-head">
        <StatusChip status={relationship.status} />
        {span && <span className="muted">{span}</span>}
      </p>
      <div className="ends">
        <ActorLink actor={relationship.source} />
        <ActorLink actor={relationship.target} />
      </div>
      <div className="buttons">
        <QuestionButtons />
      </div>
      <section>
        <h3>{words.details.claims}</h3>
        <ClaimList claims={relationship.claims} />
      </section>
      <PropertiesList properties={relationship.properties} />
    </>
  );
}
