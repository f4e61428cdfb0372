import { claimValue } from '../evidence/claims.js';
import type { ExportedClaim, ExportedSource } from './content.js';
import { exportWords } from './words.js';

/** A source as it is cited: `“Title”, Publisher, 2023`. */
export const citeSource = ({ title, publisher, published }: ExportedSource): string =>
  [`“${title}”`, publisher, published].filter(Boolean).join(', ');

/** What a claim says, worded as its status allows: `Alleged, not established: turnout 37 %; the note.` */
export function claimInWords(claim: ExportedClaim): string {
  const value = claimValue(claim);
  const figure =
    value === null ? null : [claim.field, value, claim.date && `(${claim.date})`].filter(Boolean).join(' ');
  const said = [figure, claim.note].filter(Boolean).join('; ');
  return said ? `${exportWords.says[claim.status]}: ${said}` : `${exportWords.says[claim.status]}.`;
}

/** Where a claim is made and who says it: `“Title”, Publisher, 2023, Death toll, paragraph 1, said by the author.` */
export function claimPlace(claim: ExportedClaim): string {
  const by = claim.attributedTo ? exportWords.saidBy({ whom: claim.attributedTo }) : null;
  return `${[citeSource(claim.source), claim.locator, by].filter(Boolean).join(', ')}.`;
}

/** A claim in one line, for formats that have no claims of their own. */
export const claimLine = (claim: ExportedClaim): string => `${claimInWords(claim)} — ${claimPlace(claim)}`;
