import type { Measurable } from '../../graph/measures/graphs.js';
import { measureAll, type Measured } from '../../graph/measures/all.js';

/** What the worker says: how far it is, and at the end what it found. */
export type Report =
  { readonly done: number; readonly total: number; readonly measured?: undefined } | { readonly measured: Measured };

const report = (message: Report): void => self.postMessage(message);

// Measuring may take seconds, and the page must answer meanwhile.
self.onmessage = ({ data }: MessageEvent<Measurable>) => {
  report({ measured: measureAll(data, (done, total) => report({ done, total })) });
};
