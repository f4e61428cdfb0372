import { useState } from 'react';
import { RelationshipPageQuery } from '../../api/details-documents.js';
import type { RelationshipPageQuery as Answer } from '../../api/generated/graphql.js';
import type { Branch } from '../../graph/branches.js';
import { readingLabel, refinements } from '../../graph/ontology.js';
import { useDataset } from '../../state/dataset.js';
import { usePreferences } from '../../state/preferences.js';
import { useQuery } from '../../state/use-query.js';
import { words } from '../../graph/words.js';
import { ActorLink } from '../parts/actor-link.js';
import { ClaimList } from '../evidence/claim-list.js';
import { Failure } from '../parts/failure.js';
import { StatusChip } from '../parts/status-chip.js';
import { Waiting } from '../page/waiting.js';

type Relationship = NonNullable<Answer['entity']>['relationships']['nodes'][number];

const PAGE = 25;

function Row({ relationship, id }: { readonly relationship: Relationship; readonly id: string }) {
  const far = relationship.source.id === id ? relationship.target : relationship.source;
  return (
    <li className="relationship">
      <div className="relationship-head">
        <ActorLink actor={far} />
        <StatusChip status={relationship.status} />
      </div>
      <p className="muted">{relationship.text}</p>
      <details>
        <summary>{words.details.claimCount({ count: relationship.claims.length })}</summary>
        <ClaimList claims={relationship.claims} />
      </details>
    </li>
  );
}

interface PageProps {
  readonly id: string;
  readonly branch: Branch;
  readonly after: string | null;
  readonly shown: number;
}

/** One page of the group, and the next ones when asked for. */
function Page({ id, branch, after, shown }: PageProps) {
  const [more, setMore] = useState(false);
  const lang = usePreferences(({ language }) => language);
  const ontology = useDataset((dataset) => dataset.ontology);
  const { data, error, retry, cancel } = useQuery(RelationshipPageQuery, {
    id,
    lang,
    after,
    filter: {
      types: [branch.type],
      excludeTypes: refinements(ontology, branch.type),
      direction: branch.direction,
    },
  });
  if (error) return <Failure what={words.details.failed} error={error} retry={retry} />;
  if (!data?.entity) return <Waiting cancel={cancel} />;
  const { nodes, pageInfo, totalCount } = data.entity.relationships;
  const left = totalCount - shown - nodes.length;
  return (
    <>
      <ul className="relationships">
        {nodes.map((relationship) => (
          <Row key={relationship.id} relationship={relationship} id={id} />
        ))}
      </ul>
      {pageInfo.hasNextPage &&
        (more ? (
          <Page id={id} branch={branch} after={pageInfo.endCursor ?? null} shown={shown + nodes.length} />
        ) : (
          <button type="button" className="link" onClick={() => setMore(true)}>
            {words.details.moreOf({ next: Math.min(PAGE, left), left })}
          </button>
        ))}
    </>
  );
}

interface Props {
  readonly id: string;
  readonly branch: Branch;
  readonly count: number;
}

/** An entity's relationships of one type and direction; they are loaded when the group is opened. */
export function RelationshipGroup({ id, branch, count }: Props) {
  const [open, setOpen] = useState(false);
  const label = useDataset(({ ontology }) => readingLabel(ontology, branch.type, branch.direction));
  return (
    <details className="group" onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>
        <span>{label}</span> <span className="count">{count}</span>
      </summary>
      {open && <Page id={id} branch={branch} after={null} shown={0} />}
    </details>
  );
}
