import { figure } from '../grammar.js';

/** Addresses come from the data, and only those of the web become links. */
export const isWebAddress = (url: string): boolean => /^https?:\/\//i.test(url);

/** What sorting claims into groups needs to know of them. */
interface FieldClaim {
  readonly field?: string | null;
  readonly contradicted: boolean;
}

/** Claims about one field that say different things. */
export interface Contradiction<C> {
  /** Null where they are about the thing itself. */
  readonly field: string | null;
  readonly claims: readonly C[];
}

/**
 * Takes the claims that contradict each other out of a list, so that they can stand side by side.
 * @returns the contradictions, by field in the order of their first claim, and the other claims in their order
 */
export function separateContradictions<C extends FieldClaim>(
  claims: readonly C[],
): { readonly contradictions: readonly Contradiction<C>[]; readonly others: readonly C[] } {
  const byField = new Map<string | null, C[]>();
  const others: C[] = [];
  for (const claim of claims) {
    if (!claim.contradicted) {
      others.push(claim);
      continue;
    }
    const field = claim.field ?? null;
    const known = byField.get(field);
    if (known) known.push(claim);
    else byField.set(field, [claim]);
  }
  return { contradictions: [...byField].map(([field, of]) => ({ field, claims: of })), others };
}

/** What a claim says, as a figure with its unit or as text; null when it says neither. */
export function claimValue(claim: {
  readonly number?: number | null;
  readonly unit?: string | null;
  readonly value?: string | null;
}): string | null {
  if (claim.value) return claim.value;
  if (claim.number === null || claim.number === undefined) return null;
  return `${figure(claim.number, 6)}${claim.unit ? `\u00a0${claim.unit}` : ''}`;
}
