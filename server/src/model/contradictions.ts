import type { Claim } from './claim.js';
import type { ClaimId } from './ids.js';
import { ALWAYS, intersectDays, parsePartialDate, type DayRange } from './partial-date.js';

/**
 * The claims that another of the given claims contradicts. Two claims contradict each other when they speak about the
 * same field of the same thing, could speak about the same time (a claim without a date could speak about any), and
 * say something else: another number where both give one, otherwise another value, for which a number stands in
 * where there is no value (`243` against `unknown`). Claims with neither contradict each other when one denies what the
 * other makes, or disputes what the other states as fact; there, having no field is speaking about the thing itself.
 */
export function contradictedClaims(claims: readonly Claim[]): ReadonlySet<ClaimId> {
  const contradicted = new Set<ClaimId>();
  for (const group of groupsOnOneField(claims)) {
    for (const [index, claim] of group.entries()) {
      for (const other of group.slice(index + 1)) {
        if ((saysSomethingElse(claim, other) || standsAgainst(claim, other)) && couldBeAtOneTime(claim, other)) {
          contradicted.add(claim.id).add(other.id);
        }
      }
    }
  }
  return contradicted;
}

function groupsOnOneField(claims: readonly Claim[]): Iterable<readonly Claim[]> {
  const groups = new Map<string, Claim[]>();
  for (const claim of claims) {
    const key = JSON.stringify([claim.about, claim.field]);
    const group = groups.get(key);
    if (group) group.push(claim);
    else groups.set(key, [claim]);
  }
  return groups.values();
}

function saysSomethingElse(a: Claim, b: Claim): boolean {
  if (a.field === null) return false;
  if (a.number !== null && b.number !== null) return a.number !== b.number;
  const [value, other] = [a, b].map((claim) => claim.value ?? claim.number?.toString());
  return value !== undefined && other !== undefined && value !== other;
}

const valueless = ({ value, number }: Claim): boolean => value === null && number === null;

function standsAgainst(a: Claim, b: Claim): boolean {
  if (!valueless(a) || !valueless(b)) return false;
  const statuses = [a.status, b.status];
  const one = (status: Claim['status']): boolean => statuses.includes(status);
  if (one('RETRACTED')) return false;
  if (one('DENIED')) return a.status !== b.status;
  return one('DISPUTED') && (one('CONFIRMED') || one('REPORTED'));
}

function couldBeAtOneTime(a: Claim, b: Claim): boolean {
  return intersectDays(daysOf(a), daysOf(b)) !== undefined;
}

function daysOf(claim: Claim): DayRange {
  return (claim.date === null ? undefined : parsePartialDate(claim.date)) ?? ALWAYS;
}
