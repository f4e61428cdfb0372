import type { ChangeSet } from '../../src/model/change-set.js';
import { claim, entity, relationship, SAMPLE, source } from './sample-graph.js';

const crowd = Array.from({ length: 30 }, (_, index) => `crowd-${String(index).padStart(2, '0')}`);
const relationships = [
  relationship('dead-end-crowd-29', 'ALLY_OF', 'dead-end', 'crowd-29'),
  ...crowd.flatMap((a, index) => crowd.slice(index + 1).map((b) => relationship(`${a}-${b}`, 'ALLY_OF', a, b))),
];

/** Thirty people who all know each other, and one who knows only one of them: nobody gets past that one. */
export const DEAD_END: ChangeSet = {
  ontology: SAMPLE.ontology,
  sources: [source('report', 'A report')],
  entities: ['dead-end', ...crowd].map((id) => entity(id, 'Person', id)),
  relationships,
  claims: relationships.map(({ id }) => claim(`${id}-c1`, id, 'REPORTED')),
};

/** Asks for a path that is not there, in a graph where that takes for ever to find out. */
export const HARD_QUESTION = 'from: ["crowd-00"], to: ["crowd-01"], via: ["dead-end"], maxHops: 20';
