// What the resolvers of the path types are handed.

import type { FoundPath, PathConstraint, PathHop, PathOutcome, PathQuestion, Relaxation } from '../paths/types.js';

/** What was asked, beside what was answered: a path can be asked for more. */
interface Asked {
  readonly question: PathQuestion;
}

/** Paths were found. */
export type PathSetModel = Extract<PathOutcome, { kind: 'FOUND' }> & Asked;

/** There is none. */
export type NoPathModel = Extract<PathOutcome, { kind: 'NONE' }> & Asked;

/** The search gave up. */
export type PathLimitModel = Extract<PathOutcome, { kind: 'LIMIT' }> & Asked;

/** A chain of relationships. */
export type PathModel = FoundPath & Asked;

/** A step of a path, and its place in it, from 0. */
export interface HopModel extends PathHop {
  readonly index: number;
}

/** What stands in the way. */
export interface ReasonModel {
  readonly constraint: PathConstraint;
}

/** What to loosen. */
export type RelaxationModel = Relaxation;
