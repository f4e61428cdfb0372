import type { ClaimResolvers } from '../generated/graphql.js';
import type { Claim as ClaimModel } from '../model/claim.js';
import { GraphChanged } from '../errors.js';
import type { Complete } from './complete.js';

export const Claim: Complete<ClaimResolvers, ClaimModel> = {
  source: async (claim, _args, { loaders }) => {
    const source = await loaders.sources.load(claim.source);
    if (!source) throw new GraphChanged(`no source "${claim.source}"`);
    return source;
  },
  contradicted: async (claim, _args, { loaders }) =>
    (await loaders.claimsAbout.load(claim.about)).contradicted.has(claim.id),
};
