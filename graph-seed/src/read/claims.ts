import { CLAIM_STATUSES } from '@actor-graph/server/model/claim.js';
import { optional, record } from '../yaml/record.js';
import { count, list, located, number, oneOf, text, type Read } from '../yaml/shape.js';

/** The id of a claim about the record with the id `about`. */
export function claimId(about: string, key: string): string {
  return `${about}--claim--${key}`;
}

const claim = record(
  {
    key: text,
    status: oneOf(CLAIM_STATUSES),
    source: optional(text),
    section: text,
    paragraph: count,
    attributedTo: text,
    field: optional(text),
    value: optional(text),
    number: optional(number),
    unit: optional(text),
    date: optional(text),
    note: text,
  },
  (says, around) => claimId(around, says('key')),
);

/** The shape of the claims about one record. */
export const claims = list(located(claim));

/** A claim as it is written. */
export type ClaimEntry = Read<typeof claim>;
