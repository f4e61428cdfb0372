import neo4j, { type Driver, type ManagedTransaction, type Session, type Transaction } from 'neo4j-driver';
import { StoreUnavailable } from '../errors.js';
import { asStoreError } from './errors.js';

/** Where a Neo4j server is and how it lets us in. */
export interface Neo4jOptions {
  /** `bolt://…` or `neo4j://…` (routing), without credentials. */
  readonly uri: string;
  readonly username: string;
  /** Empty for a server that asks for none. */
  readonly password: string;
  /** `undefined` is the user's home database. */
  readonly database: string | undefined;
}

// The driver's own defaults, 30 and 60 seconds, are far too long for a person who waits. In milliseconds.
const CONNECT_TIMEOUT = 5000;
const ACQUIRE_TIMEOUT = 5000;
const RETRY_TIME = 5000;
const READ_TIMEOUT = 10_000;
const WRITE_TIMEOUT = 120_000;
const STREAM_TIMEOUT = 300_000;

const ROWS_AT_ONCE = 5000;

/** The values of a query's parameters. */
export type Values = Readonly<Record<string, unknown>>;

/** Runs statements inside a transaction. */
export interface Runner {
  /** All rows; `Row` names their shape. */
  rows<Row extends object>(text: string, values?: Values): Promise<Row[]>;
}

/** A query under way. */
export interface RunningQuery<Row> {
  readonly rows: Promise<Row[]>;
  /** Tells the server to stop, where it has not ended yet; settles once nothing of it runs any more. */
  stop(): Promise<void>;
}

/** A pool of connections to a Neo4j server. Its errors are the store's; credentials are in none of them. */
export class Connection {
  readonly #driver: Driver;
  // Reads may go to another member of a cluster than writes; bookmarks make them wait for what we wrote.
  readonly #bookmarks = neo4j.bookmarkManager();
  #closed = false;

  constructor(private readonly options: Neo4jOptions) {
    const auth = options.password === '' ? undefined : neo4j.auth.basic(options.username, options.password);
    this.#driver = neo4j.driver(options.uri, auth, {
      disableLosslessIntegers: true,
      connectionTimeout: CONNECT_TIMEOUT,
      connectionAcquisitionTimeout: ACQUIRE_TIMEOUT,
      maxTransactionRetryTime: RETRY_TIME,
      notificationFilter: { minimumSeverityLevel: 'OFF' },
      telemetryDisabled: true,
      fetchSize: ROWS_AT_ONCE,
    });
  }

  /** The server's address, without credentials. */
  get address(): string {
    return this.options.uri;
  }

  /** Runs a read transaction; where a server falls away, again. */
  async read<T>(work: (runner: Runner) => Promise<T>): Promise<T> {
    return this.#inSession('READ', (session) =>
      session.executeRead((transaction) => work(runnerOf(transaction)), { timeout: READ_TIMEOUT }),
    );
  }

  /** Runs a write transaction; where a server falls away, again, so that `work` must stand being run twice. */
  async write<T>(work: (runner: Runner) => Promise<T>): Promise<T> {
    return this.#inSession('WRITE', (session) =>
      session.executeWrite((transaction) => work(runnerOf(transaction)), { timeout: WRITE_TIMEOUT }),
    );
  }

  /** Starts a query that reads and may have to be stopped. `stop` must be called in any case. */
  start<Row extends object>(text: string, values: Values): RunningQuery<Row> {
    const session = this.#session('READ');
    const rows = session.run(text, values, { timeout: READ_TIMEOUT }).then(
      ({ records }) => records.map((record) => record.toObject() as Row),
      (error: unknown) => {
        throw asStoreError(error, this.address);
      },
    );
    let stopped: Promise<void> | undefined;
    // To close a session that runs a query resets its connection. Where that fails the connection is gone, and all with it.
    return { rows, stop: () => (stopped ??= session.close().catch(() => undefined)) };
  }

  /** Begins a read transaction whose rows are read as they are wanted. `close` must be called. */
  async stream(): Promise<Stream> {
    const session = this.#session('READ');
    try {
      const transaction = await session.beginTransaction({ timeout: STREAM_TIMEOUT });
      return new Stream(session, transaction, this.address);
    } catch (error) {
      await session.close();
      throw asStoreError(error, this.address);
    }
  }

  async close(): Promise<void> {
    this.#closed = true;
    await this.#driver.close();
  }

  async #inSession<T>(mode: 'READ' | 'WRITE', work: (session: Session) => Promise<T>): Promise<T> {
    const session = this.#session(mode);
    try {
      return await work(session);
    } catch (error) {
      throw asStoreError(error, this.address);
    } finally {
      await session.close();
    }
  }

  #session(mode: 'READ' | 'WRITE'): Session {
    if (this.#closed) throw new StoreUnavailable(`The store at ${this.address} is closed`);
    const { database } = this.options;
    return this.#driver.session({
      defaultAccessMode: mode,
      bookmarkManager: this.#bookmarks,
      ...(database !== undefined && { database }),
    });
  }
}

/** A read transaction whose rows come in batches, as they are wanted. */
export class Stream implements Runner {
  constructor(
    private readonly session: Session,
    private readonly transaction: Transaction,
    private readonly address: string,
  ) {}

  async rows<Row extends object>(text: string, values: Values = {}): Promise<Row[]> {
    const all: Row[] = [];
    for await (const rows of this.batches<Row>(text, ROWS_AT_ONCE, values)) all.push(...rows);
    return all;
  }

  /** The rows of a query in batches of `size`; the server is asked for more only when they were taken. */
  async *batches<Row extends object>(text: string, size: number, values: Values = {}): AsyncGenerator<Row[]> {
    try {
      let batch: Row[] = [];
      for await (const record of this.transaction.run(text, values)) {
        batch.push(record.toObject());
        if (batch.length < size) continue;
        yield batch;
        batch = [];
      }
      if (batch.length > 0) yield batch;
    } catch (error) {
      throw asStoreError(error, this.address);
    }
  }

  async close(): Promise<void> {
    await this.session.close();
  }
}

function runnerOf(transaction: ManagedTransaction): Runner {
  return {
    rows: async <Row extends object>(text: string, values: Values = {}) => {
      const { records } = await transaction.run(text, values);
      return records.map((record) => record.toObject() as Row);
    },
  };
}
