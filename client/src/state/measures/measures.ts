import { create } from 'zustand';
import { isPlain, PLAIN } from '../../graph/measures/measure-look.js';
import { looksFor } from '../../graph/measures/measure-scale.js';
import type { Measured } from '../../graph/measures/all.js';
import type { Measurable } from '../../graph/measures/graphs.js';
import { ontologyNow } from '../dataset.js';
import { shownRelationships } from '../picture/evidence.js';
import { useLooks } from './looks.js';
import type { Report } from './measure.worker.js';
import { lookNow, pictureNow, usePicture } from '../picture/picture.js';
import { recordsNow, useRecords } from '../records.js';
import { useView } from '../view.js';

type Phase =
  | { readonly name: 'running'; readonly done: number; readonly total: number }
  | { readonly name: 'ready' | 'cancelled' | 'failed' };

interface Measures {
  readonly phase: Phase;
  /** Of what was shown when it was last measured to the end; null before that. */
  readonly measured: Measured | null;
}

export const useMeasures = create<Measures>(() => ({ phase: { name: 'ready' }, measured: null }));

function measurableNow(): Measurable {
  const { relationshipTypes } = ontologyNow();
  const { entities } = recordsNow();
  return {
    ids: [...pictureNow().keys()].filter((id) => entities.has(id)),
    lines: shownRelationships().map(({ source, target, type }) => ({
      source,
      target,
      symmetric: relationshipTypes.get(type)?.symmetric ?? false,
    })),
  };
}

function applyLook(): void {
  const { measured } = useMeasures.getState();
  const look = lookNow();
  if (measured && !isPlain(look)) useLooks.setState({ look, looks: looksFor(look, measured) });
  else if (useLooks.getState().looks.size > 0) useLooks.setState({ look: PLAIN, looks: new Map() });
}

let worker: Worker | null = null;
/** What was given to the worker last. Moving entities changes nothing about it. */
let asked = '';

function endWorker(name: 'ready' | 'cancelled' | 'failed', measured?: Measured): void {
  worker?.terminate();
  worker = null;
  useMeasures.setState({ phase: { name }, ...(measured && { measured }) });
}

function measure(graph: Measurable): void {
  worker?.terminate();
  worker = new Worker(new URL('./measure.worker.ts', import.meta.url), { type: 'module' });
  useMeasures.setState({ phase: { name: 'running', done: 0, total: 1 } });
  worker.onmessage = ({ data }: MessageEvent<Report>) => {
    if (!data.measured) return useMeasures.setState({ phase: { name: 'running', ...data } });
    endWorker('ready', data.measured);
    applyLook();
  };
  worker.onerror = () => endWorker('failed');
  worker.postMessage(graph);
}

/** Stops measuring; what was measured before stays. */
export const cancelMeasuring = (): void => endWorker('cancelled');

function refresh(): void {
  // What is shown no more is taken from the picture, whether somebody looks at the measures or not.
  if (isPlain(lookNow()) && useView.getState().panel !== 'measures') return applyLook();
  const graph = measurableNow();
  const asking = JSON.stringify(graph);
  if (asking === asked) return applyLook();
  asked = asking;
  measure(graph);
}

/** Measures what is shown anew, after it was cancelled or failed. */
export function measureAgain(): void {
  asked = '';
  refresh();
}

let watching = false;

/** From now on measures what is shown whenever it changes and somebody looks at the measures. */
export function watchMeasures(): void {
  if (!watching) {
    watching = true;
    usePicture.subscribe(refresh);
    useRecords.subscribe(refresh);
    useView.subscribe(({ panel }, before) => {
      if (panel !== before.panel) refresh();
    });
  }
  refresh();
}
