import neo4j, { type Driver } from 'neo4j-driver';
import type { Neo4jConfig } from '../../src/config';

/** A database behind the store's back: to look into it, and to empty it. */
export class Neo4jDatabase {
  readonly #driver: Driver;
  readonly #database: { database?: string };

  constructor({ uri, username, password, database }: Neo4jConfig) {
    const auth = password === '' ? undefined : neo4j.auth.basic(username, password);
    this.#driver = neo4j.driver(uri, auth, { disableLosslessIntegers: true });
    this.#database = database === undefined ? {} : { database };
  }

  /** Runs a query in a transaction of its own and gives its rows. */
  async run(text: string, values: Record<string, unknown> = {}): Promise<Record<string, unknown>[]> {
    const { records } = await this.#driver.executeQuery(text, values, this.#database);
    return records.map((record) => record.toObject());
  }

  async isEmpty(): Promise<boolean> {
    return (await this.run('MATCH (n) RETURN n LIMIT 1')).length === 0;
  }

  /** Takes away every node and relationship. */
  async clear(): Promise<void> {
    await this.run('MATCH (n) DETACH DELETE n');
  }

  async close(): Promise<void> {
    await this.#driver.close();
  }
}
