import type { ClaimFieldsFragment } from '../../api/generated/graphql.js';
import { claimValue, isWebAddress } from '../../graph/evidence/claims.js';
import { dayInWords } from '../../graph/day-in-words.js';
import { words } from '../../graph/words.js';
import { FootnoteButton } from './footnote-button.js';
import { useSourceNumber } from './use-source-number.js';
import { StatusChip } from '../parts/status-chip.js';

function SourceName({ source }: { readonly source: ClaimFieldsFragment['source'] }) {
  if (!source.url || !isWebAddress(source.url)) return <cite>{source.title}</cite>;
  return (
    <a href={source.url} target="_blank" rel="noreferrer">
      <cite>{source.title}</cite>
    </a>
  );
}

function Provenance({ claim }: { readonly claim: ClaimFieldsFragment }) {
  const { source } = claim;
  const number = useSourceNumber(source.id);
  return (
    <dl className="provenance">
      <dt>{words.details.source}</dt>
      <dd>
        {number !== null && `[${number}] `}
        <SourceName source={source} />
        {source.publisher && <> · {source.publisher}</>}
        {source.published && <> · {dayInWords(source.published)}</>}
      </dd>
      <dt>{words.details.place}</dt>
      <dd>
        <FootnoteButton source={source} locator={claim.locator}>
          {number === null ? claim.locator : `[${number}] ${claim.locator}`}
        </FootnoteButton>
      </dd>
      {claim.attributedTo && (
        <>
          <dt>{words.details.saidBy}</dt>
          <dd>{claim.attributedTo}</dd>
        </>
      )}
    </dl>
  );
}

/** One claim: what is said, how far it can be relied on, who says it and where. */
export function ClaimCard({ claim, big = false }: { readonly claim: ClaimFieldsFragment; readonly big?: boolean }) {
  const value = claimValue(claim);
  const { standpoint } = claim.source;
  return (
    <article className="claim">
      <p className="claim-head">
        <StatusChip status={claim.status} />
        {value && <strong className={big ? 'claim-value big' : 'claim-value'}>{value}</strong>}
        {value && claim.field && !big && <span className="muted">{claim.field}</span>}
        {claim.date && <span className="muted">{dayInWords(claim.date)}</span>}
      </p>
      {claim.note && <p>{claim.note}</p>}
      <Provenance claim={claim} />
      {standpoint && (
        <details className="standpoint">
          <summary>{words.details.standpoint}</summary>
          <p>{standpoint}</p>
        </details>
      )}
    </article>
  );
}
