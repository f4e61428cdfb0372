import neo4j from 'neo4j-driver';
import { CUT_OFF, withCutOff } from './cut-off.js';

const SERVER_TIMEOUT_MS = 3000;
/** Neo4j does not look at its own timeout everywhere, so we stop waiting ourselves. */
const CUT_OFF_MS = 3500;
/** How long a search that was cut off may go on before the next question is asked all the same. */
const CALM_MS = 15_000;

/**
 * Asks a Neo4j server as a program does that knows it well: parameters, read transactions, one pool of connections.
 */
export class Neo4jSide {
  /** @param {import('neo4j-driver').Driver} driver */
  constructor(driver) {
    this.driver = driver;
    /** The end of a search that was cut off: closing its session ends it, if not at once. @type {Promise<unknown>} */
    this.calming = Promise.resolve();
  }

  /** @param {{ uri: string, username: string, password: string }} server */
  static connect({ uri, username, password }) {
    const options = { disableLosslessIntegers: true, fetchSize: 10_000, telemetryDisabled: true };
    return new Neo4jSide(neo4j.driver(uri, neo4j.auth.basic(username, password), options));
  }

  /**
   * The rows of a query, or `CUT_OFF` where it takes too long.
   *
   * @param {string} text
   * @param {Record<string, unknown>} values
   * @returns {Promise<Record<string, unknown>[] | typeof CUT_OFF>}
   */
  async ask(text, values) {
    const session = this.driver.session({ defaultAccessMode: 'READ' });
    const answer = session
      .executeRead((transaction) => transaction.run(text, values), { timeout: SERVER_TIMEOUT_MS })
      .then(({ records }) => records.map((record) => record.toObject()), asCutOff);
    const rows = await withCutOff(answer, CUT_OFF_MS);
    const closed = session.close();
    if (rows === CUT_OFF) this.calming = withCutOff(Promise.all([answer, closed]), CALM_MS);
    else await closed;
    return rows;
  }

  /** Waits until what was cut off has ended, so that it does not slow the next question down. */
  async calm() {
    await this.calming;
  }

  close() {
    return this.driver.close();
  }
}

/** @param {unknown} error @returns {typeof CUT_OFF} */
function asCutOff(error) {
  const code = error instanceof neo4j.Neo4jError ? error.code : '';
  if (/TransactionTimedOut|Terminated|ServiceUnavailable|SessionExpired/i.test(code)) return CUT_OFF;
  throw error;
}
