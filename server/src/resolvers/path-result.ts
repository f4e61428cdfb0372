import type {
  NoPathReasonResolvers,
  NoPathResolvers,
  PathLimitReachedResolvers,
  PathResultResolvers,
  PathSetResolvers,
  RelaxationResolvers,
} from '../generated/graphql.js';
import { constraintMessage, limitMessage, relaxationMessage } from '../paths/messages.js';
import type { Complete } from './complete.js';
import type { NoPathModel, PathLimitModel, PathSetModel, ReasonModel, RelaxationModel } from './path-models.js';

const TYPE_NAMES = { FOUND: 'PathSet', NONE: 'NoPath', LIMIT: 'PathLimitReached' } as const;

export const PathResult: Required<PathResultResolvers> = {
  __resolveType: ({ kind }) => TYPE_NAMES[kind],
};

export const PathSet: Complete<PathSetResolvers, PathSetModel> = {
  paths: ({ paths, question }) => paths.map((path) => ({ ...path, question })),
};

export const NoPath: Complete<NoPathResolvers, NoPathModel> = {
  reasons: ({ reasons }) => reasons.map((constraint) => ({ constraint })),
};

export const NoPathReason: Complete<NoPathReasonResolvers, ReasonModel> = {
  message: ({ constraint }) => constraintMessage(constraint),
};

export const Relaxation: Complete<RelaxationResolvers, RelaxationModel> = {
  message: (relaxation) => relaxationMessage(relaxation),
};

export const PathLimitReached: Complete<PathLimitReachedResolvers, PathLimitModel> = {
  message: (outcome) => limitMessage(outcome),
  paths: ({ paths, question }) => paths.map((path) => ({ ...path, question })),
};
