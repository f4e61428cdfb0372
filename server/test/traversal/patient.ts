import { TRAVERSAL_LIMITS, type TraversalLimits } from '../../src/store/neo4j-traversal/limits.js';

/** The usual limits, but time enough for a machine that does many other things. */
export const PATIENT: TraversalLimits = { ...TRAVERSAL_LIMITS, milliseconds: 100_000 };
