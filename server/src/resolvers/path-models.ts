// What the resolvers of the path types are handed.

import type { FoundPath, PathConstraint, PathHop, PathOutcome, Relaxation } from '../paths/types.js';

/** Paths were found. */
export type PathSetModel = Extract<PathOutcome, { kind: 'FOUND' }>;

/** There is none. */
export type NoPathModel = Extract<PathOutcome, { kind: 'NONE' }>;

/** The search gave up. */
export type PathLimitModel = Extract<PathOutcome, { kind: 'LIMIT' }>;

/** A chain of relationships. */
export type PathModel = FoundPath;

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
