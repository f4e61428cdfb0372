import type { Claim } from '@actor-graph/server/model/claim.js';
import type { SeedProblem } from '../problem.js';
import { problemAt, type Seed } from '../seed.js';

/**
 * `confirmed-by-two`: a `CONFIRMED` claim stands beside claims of at least two sources about the same thing, or the
 * same field of it, that are `CONFIRMED` or `REPORTED`: a source alone confirms nothing.
 */
export function checkConfirmed(seed: Seed): SeedProblem[] {
  return groups(seed.changes.claims).flatMap((claims) => {
    const supporting = claims.filter(({ status }) => status === 'CONFIRMED' || status === 'REPORTED');
    if (new Set(supporting.map(({ source }) => source)).size >= 2) return [];
    return claims
      .filter(({ status }) => status === 'CONFIRMED')
      .map(({ id, source }) => problemAt(seed, id, 'confirmed-by-two', `is CONFIRMED, but only ${source} says so`));
  });
}

/** `units-agree`: the figures of one field of one thing are in one unit, so that they can be compared. */
export function checkUnits(seed: Seed): SeedProblem[] {
  return groups(seed.changes.claims).flatMap((claims) => {
    const figures = claims.filter(({ field, number }) => field !== null && number !== null);
    const [first] = figures;
    return figures
      .filter(({ unit }) => unit !== first?.unit)
      .map(({ id, field, unit }) => {
        const units = `${unit ?? 'no unit'}; ${first?.id} gives ${first?.unit ?? 'none'}`;
        return problemAt(seed, id, 'units-agree', `gives ${field} in ${units}`);
      });
  });
}

/** Claims about the same field of the same thing; those about no field stand together too. */
function groups(claims: readonly Claim[]): Claim[][] {
  const found = new Map<string, Claim[]>();
  for (const claim of claims) {
    const key = JSON.stringify([claim.about, claim.field]);
    found.set(key, [...(found.get(key) ?? []), claim]);
  }
  return [...found.values()];
}
