import type { Measure } from './measure.js';

/** How many relationships an entity has. One with itself counts once. */
export const degree: Measure = ({ all }) =>
  Object.fromEntries(all.mapNodes((id) => [id, all.degreeWithoutSelfLoops(id) + all.edges(id, id).length]));
