import type { ReactNode } from 'react';
import type { HopFieldsFragment } from '../../api/generated/graphql.js';
import { words } from '../../graph/words.js';
import { ClaimList } from './claim-list.js';
import { StatusChip } from '../parts/status-chip.js';

interface Props {
  readonly relationship: HopFieldsFragment['relationship'];
  /** Said beside how far it can be relied on. */
  readonly note?: string | null;
  /** What can be done with it. */
  readonly children?: ReactNode;
}

/** A relationship as a sentence, how far it can be relied on, and what each source says and where. */
export function SourcedRelationship({ relationship, note = null, children }: Props) {
  const [claim] = relationship.claims;
  return (
    <div className="sourced">
      <p>{relationship.text}</p>
      <p className="claim-head">
        <StatusChip status={relationship.status} />
        {note !== null && <span className="muted">{note}</span>}
        {claim && <span className="muted">{claim.locator}</span>}
      </p>
      <details className="step-sources">
        <summary>{words.details.claimCount({ count: relationship.claims.length })}</summary>
        <ClaimList claims={relationship.claims} />
      </details>
      {children}
    </div>
  );
}
