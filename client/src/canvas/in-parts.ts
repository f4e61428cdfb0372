import type { Core } from 'cytoscape';
import { afterFrame } from '../state/after-frame.js';
import { noteArriving } from './arriving.js';
import { FIRST_PART, IN_ONE_GO, nextPart } from './pace.js';

/** Does things part by part, with a frame between them. */
export interface Parts<T> {
  /** Begins to do these, instead of what is left of those before. The first part is done at once. */
  readonly begin: (things: readonly T[]) => void;
  /** Leaves what has not been done yet. */
  readonly stop: () => void;
}

/**
 * What does many things to a canvas without holding up the page: as many at once as are drawn quickly.
 * @param perform does some of them, and is told how many are left
 */
export function inParts<T>(cy: Core, perform: (some: readonly T[], left: number) => void): Parts<T> {
  let run = {};
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
    if (rest.length > 0) afterFrame(() => go(rest, nextPart(count, performance.now() - began), mine));
  };
  return {
    begin: (things) => {
      end();
      go(things, things.length <= IN_ONE_GO ? IN_ONE_GO : FIRST_PART, run);
    },
    stop: end,
  };
}
