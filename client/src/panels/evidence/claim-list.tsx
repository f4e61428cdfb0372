import type { ClaimFieldsFragment } from '../../api/generated/graphql.js';
import { separateContradictions } from '../../graph/evidence/claims.js';
import { words } from '../../graph/words.js';
import { ClaimCard } from './claim-card.js';

/** Claims, those that contradict each other side by side. */
export function ClaimList({ claims }: { readonly claims: readonly ClaimFieldsFragment[] }) {
  const { contradictions, others } = separateContradictions(claims);
  return (
    <div className="claims">
      {contradictions.map(({ field, claims: against }) => (
        <section key={field ?? ''} className="contradiction">
          <h4>≠ {field === null ? words.details.contradictionItself : words.details.contradiction({ field })}</h4>
          <div className="side-by-side">
            {against.map((claim) => (
              <ClaimCard key={claim.id} claim={claim} big />
            ))}
          </div>
        </section>
      ))}
      {others.map((claim) => (
        <ClaimCard key={claim.id} claim={claim} />
      ))}
    </div>
  );
}
