import type { MeasureId } from './measure-look.js';
import { betweenness } from './betweenness.js';
import { communities } from './communities.js';
import { degree } from './degree.js';
import { graphsOf, type Measurable } from './graphs.js';
import type { Measure, Values } from './measure.js';
import { pagerank } from './pagerank.js';

/** Every measure, the quickest first. A new one is a file beside these, a line here and its words. */
const MEASURES: Readonly<Record<MeasureId, Measure>> = { degree, pagerank, communities, betweenness };

export type Measured = Readonly<Record<MeasureId, Values>>;

/**
 * Measures every entity.
 * @param tell is told after each measure how many of all are done
 */
export function measureAll(graph: Measurable, tell: (done: number, total: number) => void): Measured {
  const graphs = graphsOf(graph);
  const measures = Object.entries(MEASURES);
  return Object.fromEntries(
    measures.map(([id, measure], index) => {
      const values = measure(graphs);
      tell(index + 1, measures.length);
      return [id, values];
    }),
  ) as Measured;
}
