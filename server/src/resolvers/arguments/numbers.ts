import { badInput } from '../../errors.js';

/** The most items on a page. */
export const MAX_PAGE_SIZE = 100;

/** Checks that a number is whole and from `least` to `most`, both included. An explicit `null` is not. */
export function wholeNumber(argument: string, value: number | null | undefined, least: number, most: number): number {
  if (typeof value === 'number' && Number.isInteger(value) && value >= least && value <= most) return value;
  throw badInput(argument, `"${argument}" must be a whole number from ${least} to ${most}, not ${value ?? 'null'}.`);
}

/** Checks how many items a page is to have. */
export function pageSize(first: number | null | undefined): number {
  return wholeNumber('first', first, 1, MAX_PAGE_SIZE);
}
