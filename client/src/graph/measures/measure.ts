import type { Graphs } from './graphs.js';

/** A number for each entity, by its id. */
export type Values = Readonly<Record<string, number>>;

/** One way of measuring entities by how they are connected. */
export type Measure = (graphs: Graphs) => Values;
