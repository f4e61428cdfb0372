import { useState } from 'react';
import { EntityDetailsQuery, RelationshipDetailsQuery } from '../../api/details-documents.js';
import type { ClaimFieldsFragment } from '../../api/generated/graphql.js';
import { evidenceWords } from '../../graph/evidence/evidence-words.js';
import { words } from '../../graph/words.js';
import { usePreferences } from '../../state/preferences.js';
import { useQuery } from '../../state/use-query.js';
import { ClaimList } from './claim-list.js';
import { Failure } from '../parts/failure.js';
import { SelectButton } from '../parts/select-button.js';
import { useDrawn } from '../parts/use-drawn.js';
import { Waiting } from '../page/waiting.js';

/** The claims that contradict each other about one thing, side by side. */
function SideBySide({ id, isEntity }: { readonly id: string; readonly isEntity: boolean }) {
  const lang = usePreferences(({ language }) => language);
  const entity = useQuery(EntityDetailsQuery, isEntity ? { id, lang } : null);
  const relationship = useQuery(RelationshipDetailsQuery, isEntity ? null : { id, lang });
  const { error, retry, cancel } = isEntity ? entity : relationship;
  const claims: readonly ClaimFieldsFragment[] | undefined =
    entity.data?.entity?.claims ?? relationship.data?.relationship?.claims;
  if (error) return <Failure what={words.details.failed} error={error} retry={retry} />;
  if (!claims) return <Waiting cancel={cancel} />;
  return <ClaimList claims={claims.filter(({ contradicted }) => contradicted)} />;
}

function Contradicted({
  id,
  text,
  isEntity,
}: {
  readonly id: string;
  readonly text: string;
  readonly isEntity: boolean;
}) {
  const [open, setOpen] = useState(false);
  return (
    <li>
      <SelectButton id={id}>{text}</SelectButton>
      <details onToggle={(event) => setOpen(event.currentTarget.open)}>
        <summary>{evidenceWords.sideBySide}</summary>
        {open && <SideBySide id={id} isEntity={isEntity} />}
      </details>
    </li>
  );
}

/** Everything shown about which sources contradict each other. */
export function Contradictions() {
  const { entities, relationships } = useDrawn();
  const found = [
    ...entities.filter(({ contradicted }) => contradicted).map(({ id, name }) => ({ id, text: name, isEntity: true })),
    ...relationships.filter(({ contradicted }) => contradicted).map(({ id, text }) => ({ id, text, isEntity: false })),
  ];
  return (
    <section>
      <h3>{evidenceWords.contradictions({ count: found.length })}</h3>
      {found.length === 0 && <p className="muted">{evidenceWords.noContradictions}</p>}
      <ul className="contradictions">
        {found.map((one) => (
          <Contradicted key={one.id} {...one} />
        ))}
      </ul>
    </section>
  );
}
