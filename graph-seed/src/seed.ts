import type { ChangeSet } from '@actor-graph/server/model/change-set.js';
import type { ClaimId, SourceId } from '@actor-graph/server/model/ids.js';
import type { Place, SeedProblem } from './problem.js';

/** A dataset, put together, with where each of its records stands. */
export interface Seed {
  /** Everything there is to write; nothing is left out. */
  readonly changes: Required<Omit<ChangeSet, 'replace'>>;
  /** The file with the ontology, for problems with what it lacks. */
  readonly ontologyFile: string;
  /** Where each record stands, by its id; more than once where an id is used more than once. */
  readonly places: ReadonlyMap<string, readonly Place[]>;
  /** For each source, how many paragraphs each of its sections has. */
  readonly sections: ReadonlyMap<SourceId, ReadonlyMap<string, number>>;
  /** For each claim, where in its source it is made. */
  readonly citations: ReadonlyMap<ClaimId, Citation>;
}

/** A place in a source. */
export interface Citation {
  readonly section: string;
  /** From 1. */
  readonly paragraph: number;
}

/** A problem with a record of the seed, at the place where the record stands last. */
export function problemAt(seed: Seed, id: string, rule: string, message: string): SeedProblem {
  const place = seed.places.get(id)?.at(-1);
  if (!place) throw new Error(`The seed has no record "${id}"`);
  return { place, id, rule, message };
}
