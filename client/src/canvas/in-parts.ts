import type { Core } from 'cytoscape';
import { afterFrame } from '../state/after-frame.js';
import type { Followed } from '../state/followed.js';
import { reportArriving } from '../state/picture/arriving.js';
import { noteArriving } from './arriving.js';
import { FIRST_PART, IN_ONE_GO, nextPart } from './pace.js';

/**
 * What does many things to a canvas without holding up the page: as many at once as are drawn quickly, with a frame between
 * them. How many are left is reported, and with it what goes back to what there was before them.
 * @param perform does some of them, and is told how many are left
 * @param followed why they are done
 * @param before what was followed when nothing had been done yet
 * @returns what begins to do some, instead of what is left of those before. The first part is done at once
 */
export function inParts<T, S>(
  cy: Core,
  perform: (some: readonly T[], left: number) => void,
  followed: Followed<S>,
  before: S = followed.now(),
): (things: readonly T[]) => void {
  const me = {};
  let run = {};
  /** What was followed when all of it had been done. */
  let whole = before;
  const report = (left: number): void => {
    if (left === 0) whole = followed.now();
    const last = whole;
    const isSame = (): boolean => followed.same(last, followed.now());
    // Of several that are cancelled at once, one may take another back.
    reportArriving(me, left, isSame() ? null : () => isSame() || followed.goBack(last));
  };
  const end = (): void => {
    noteArriving(cy, run, false);
    run = {};
  };
  const go = (things: readonly T[], count: number, mine: object): void => {
    if (mine !== run || cy.destroyed()) return;
    const began = performance.now();
    const rest = things.slice(count);
    noteArriving(cy, mine, rest.length > 0);
    perform(things.slice(0, count), rest.length);
    report(rest.length);
    if (rest.length > 0) afterFrame(() => go(rest, nextPart(count, performance.now() - began), mine));
  };
  cy.one('destroy', () => {
    end();
    report(0);
  });
  return (things) => {
    end();
    go(things, things.length <= IN_ONE_GO ? IN_ONE_GO : FIRST_PART, run);
  };
}
