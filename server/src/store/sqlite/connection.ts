import { mkdirSync } from 'node:fs';
import { dirname } from 'node:path';
import Database from 'libsql';
import { StoreUnavailable, StoreUnusable } from '../errors.js';

/** The path of a store that is nowhere but in memory. */
export const IN_MEMORY = ':memory:';

/** How long to wait for another program that is writing, in milliseconds. */
const BUSY_TIMEOUT = 5000;

/** Values of a statement: by place or by name. */
export type Parameters = readonly (string | number | null)[] | Readonly<Record<string, string | number>>;

/** A connection to a SQLite file. Its errors are the store's: `StoreUnavailable`, `StoreUnusable`. */
export class Connection {
  readonly #database: Database.Database;
  readonly #statements = new Map<string, Database.Statement>();

  /**
   * Opens a file, making it and its folder where they are missing. `synchronous=FULL` makes every commit survive
   * a crash; WAL lets others read meanwhile.
   */
  constructor(readonly path: string) {
    if (path !== IN_MEMORY) makeFolder(dirname(path));
    this.#database = openDatabase(path);
    try {
      this.execute(`PRAGMA busy_timeout = ${BUSY_TIMEOUT}`);
      this.execute('PRAGMA journal_mode = WAL');
      this.execute('PRAGMA synchronous = FULL');
      this.execute('PRAGMA foreign_keys = ON');
    } catch (error) {
      this.#database.close();
      throw error;
    }
  }

  /** Runs statements that give no rows and take no values. */
  execute(sql: string): void {
    this.#guard(() => this.#database.exec(sql));
  }

  /** Runs a statement for its effect. */
  run(sql: string, parameters: Parameters = []): void {
    this.#guard(() => this.#prepare(sql).run(parameters));
  }

  /** All rows of a query; `Row` names their shape. */
  rows<Row>(sql: string, parameters: Parameters = []): Row[] {
    // Never `get`: it leaves the statement open after the first row, and with it the look at an old state.
    return this.#guard(() => this.#prepare(sql).all(parameters) as Row[]);
  }

  /**
   * Runs some statements as one transaction: all of them or, where `work` throws, none. `IMMEDIATE` takes the right to
   * write at the start; `DEFERRED` is for reading, and sees one state throughout.
   */
  transaction<T>(mode: 'IMMEDIATE' | 'DEFERRED', work: () => T): T {
    this.execute(`BEGIN ${mode}`);
    try {
      const result = work();
      this.execute('COMMIT');
      return result;
    } catch (error) {
      // SQLite has already rolled back after some errors, a full disk among them.
      if (this.#database.inTransaction) this.execute('ROLLBACK');
      throw error;
    }
  }

  /**
   * Lets go of the file. What is in its log is moved into it before, as far as others who read it let us.
   * The library really closes only when its statements are collected, so nothing may be left to that moment.
   */
  close(): void {
    try {
      if (this.#database.inTransaction) this.execute('ROLLBACK');
      this.rows('PRAGMA wal_checkpoint(PASSIVE)');
    } finally {
      this.#statements.clear();
      this.#database.close();
    }
  }

  #prepare(sql: string): Database.Statement {
    const known = this.#statements.get(sql);
    if (known) return known;
    const statement = this.#database.prepare(sql);
    this.#statements.set(sql, statement);
    return statement;
  }

  #guard<T>(work: () => T): T {
    try {
      return work();
    } catch (error) {
      throw asStoreError(error, this.path);
    }
  }
}

/** What an error of SQLite means to a person, with the file named; an error of another sort comes back as it is. */
function asStoreError(error: unknown, path: string): unknown {
  if (!(error instanceof Database.SqliteError)) return error;
  if (/^SQLITE_(BUSY|LOCKED)/.test(error.code)) {
    return new StoreUnavailable(`${path} is being written by another program`, { cause: error });
  }
  if (/^SQLITE_(NOTADB|CORRUPT)/.test(error.code)) {
    return new StoreUnusable(`${path} is damaged or is not a SQLite file`, { cause: error });
  }
  if (/^SQLITE_(READONLY|CANTOPEN|PERM|IOERR|FULL)/.test(error.code)) {
    return new StoreUnusable(`${path} cannot be used: ${error.message}`, { cause: error });
  }
  return error;
}

function makeFolder(folder: string): void {
  try {
    mkdirSync(folder, { recursive: true });
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new StoreUnusable(`The folder ${folder} cannot be made: ${reason}`, { cause: error });
  }
}

function openDatabase(path: string): Database.Database {
  try {
    return new Database(path);
  } catch (error) {
    throw new StoreUnusable(`${path} cannot be opened as a file to read and write`, { cause: error });
  }
}
