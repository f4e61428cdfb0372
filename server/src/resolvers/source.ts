import type { SourceResolvers } from '../generated/graphql.js';
import type { Source as SourceModel } from '../model/source.js';
import type { Complete } from './complete.js';
import { claimsOfSource } from './pages/sources.js';

export const Source: Complete<SourceResolvers, SourceModel> = {
  claims: (source, args, context) => claimsOfSource(context, source.id, args),
};
