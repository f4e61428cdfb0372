import type { SharedTopology } from '../topology/share.js';
import type { Answer, Question, SearchName } from './searches.js';

/** What is posted to a worker thread. */
export interface SearchTask<Name extends SearchName = SearchName> {
  readonly name: Name;
  readonly question: Question<Name>;
  /** Tells versions of the graph apart: the same key is the same topology. */
  readonly key: number;
  /** What the key stands for; left out where the worker may know it. */
  readonly topology?: SharedTopology;
  readonly steps: number;
  readonly milliseconds: number;
  /** One number in shared memory: not 0 once nobody waits for the answer. */
  readonly gone: Int32Array;
}

/** What a worker thread posts back: the answer, or that it does not know the topology and must be sent it. */
export type TaskResult<Name extends SearchName = SearchName> =
  { readonly knowsTopology: true; readonly answer: Answer<Name> } | { readonly knowsTopology: false };
