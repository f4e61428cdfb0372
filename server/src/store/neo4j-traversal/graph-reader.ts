import type { Ontology } from '../../model/ontology.js';
import { StoreChanged } from '../errors.js';
import type { StoreVersion } from '../port.js';
import { isSameVersion } from '../version.js';
import type { Connection } from '../neo4j/connection.js';
import type { Deadline } from './deadline.js';
import type { TraversalLimits } from './limits.js';
import { withVersion, type AnsweredAt, type Query } from './query.js';
import type { Searches } from './searches.js';

/** The graph at one version, to be asked. Neo4j shows what others commit meanwhile, so every answer is checked. */
export class GraphReader {
  /**
   * @param version the graph as it is to be; where it is another one when an answer is known, `StoreChanged` is thrown
   * @param storedTypes every type that relationships can have, those of earlier ontologies included
   */
  constructor(
    private readonly connection: Connection,
    private readonly searches: Searches,
    readonly version: StoreVersion,
    readonly ontology: Ontology,
    readonly storedTypes: readonly string[],
    readonly limits: TraversalLimits,
  ) {}

  /** The answer to a query whose work is bounded. */
  async ask<Answer>(query: Query): Promise<Answer> {
    const read = { text: withVersion(query), values: query.values };
    return this.#checked(await this.connection.read((runner) => runner.rows(read.text, read.values)));
  }

  /**
   * The answer to a query that may take any time. It waits for a place among the searches.
   * @throws SearchesBusy where too many wait already, TimeUp and SearchAbandoned as the deadline has it
   */
  async search<Answer>(query: Query, deadline: Deadline): Promise<Answer> {
    const { values } = query;
    return this.#checked(await this.searches.run({ text: withVersion(query), values }, deadline));
  }

  #checked<Answer>([row]: readonly AnsweredAt<Answer>[]): Answer {
    if (row && isSameVersion(row, this.version)) return row.answer;
    throw new StoreChanged('The graph was changed while it was read');
  }
}
