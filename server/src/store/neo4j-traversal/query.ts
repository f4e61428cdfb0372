import type { Values } from '../neo4j/connection.js';
import type { StoreVersion } from '../port.js';

/** A text and the values of its parameters. */
export interface Statement {
  readonly text: string;
  readonly values: Values;
}

/** A question to the database. Everything that comes from outside is among its values, never in its text. */
export interface Query {
  /** Shown in the server's log. */
  readonly name: string;
  /** Gives one row with an `answer`. */
  readonly text: string;
  readonly values: Values;
}

/** The answer to a query, and the version of the graph when it was known. */
export interface AnsweredAt<Answer> extends StoreVersion {
  readonly answer: Answer;
}

/** The text of a query that also tells which version the graph has once the answer is known, in one round trip. */
export function withVersion({ name, text }: Query): string {
  return `// ${name}
    CALL () { ${text} }
    MATCH (g:GraphState {key: 'graph'})
    RETURN answer, g.revision AS revision, coalesce(g.lastChange, '') AS change`;
}
