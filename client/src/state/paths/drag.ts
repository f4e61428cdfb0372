import { create } from 'zustand';
import type { Field } from '../../graph/paths/drop.js';

interface Drag {
  /** What is being dragged to the question: entities, or relationships; empty while nothing is. */
  readonly ids: readonly string[];
  /** The field of the question it is over. */
  readonly over: Field | null;
  /** Whether what was dragged last was dropped on a field, so that it has not been moved. */
  readonly dropped: boolean;
}

/** What is being dragged out of the picture or the text. */
export const useDrag = create<Drag>(() => ({ ids: [], over: null, dropped: false }));

/** Begins dragging something to the question. */
export const beginDrag = (ids: readonly string[]): void => useDrag.setState({ ids, over: null, dropped: false });

/** Nothing is dragged any more. */
export const endDrag = (dropped: boolean): void => useDrag.setState({ ids: [], over: null, dropped });
