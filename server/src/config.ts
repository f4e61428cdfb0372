// The environment is read here, once, and nowhere else.

import { isLoopbackHost } from './host-guard.js';

/** How to reach a Neo4j server. */
export interface Neo4jConfig {
  /** `bolt://…` or `neo4j://…` (routing), with `+s` or `+ssc` for TLS; it never carries a password. */
  readonly uri: string;
  readonly username: string;
  /** Empty for a server that asks for none. */
  readonly password: string;
  /** `undefined` is the user's home database. */
  readonly database: string | undefined;
}

/**
 * What whoever reaches the server may do with saved views: save, list, change and delete them, or only open those whose
 * address they have.
 */
export type ViewAccess = 'write' | 'read';

/** What the program is told by its environment. */
export interface Config {
  /** The address to listen on. */
  readonly host: string;
  /** The port to listen on; 0 is any free one. */
  readonly port: number;
  /** The folder of the embedded store. */
  readonly dataDir: string;
  /** `undefined`: the graph is in the embedded store. */
  readonly neo4j: Neo4jConfig | undefined;
  /** How many relationships are travelled in memory at most. */
  readonly maxRelationships: number;
  readonly viewAccess: ViewAccess;
  /** Which sites may show the explorer's read-only page in a frame, as a content security policy lists them. */
  readonly embedAncestors: string;
}

/** A variable has a value that cannot be used. The message is one line that names it. */
export class ConfigError extends Error {
  override readonly name = 'ConfigError';
}

/** About 1.5 GB of memory. */
const MAX_RELATIONSHIPS = '20000000';
const HOST_SHAPE = /^[A-Za-z0-9.:_-]+$/;
const SITE_SHAPE = /^https?:\/\/(?:\*\.)?[A-Za-z0-9.-]+(?::\d{1,5})?$/;
const DATABASE_SHAPE = /^[A-Za-z][A-Za-z0-9.-]{2,62}$/;
const NEO4J_PROTOCOLS = ['bolt:', 'bolt+s:', 'bolt+ssc:', 'neo4j:', 'neo4j+s:', 'neo4j+ssc:'];

/**
 * Reads HOST, PORT, DATA_DIR, NEO4J_URI, NEO4J_USERNAME, NEO4J_PASSWORD, NEO4J_DATABASE,
 * TOPOLOGY_MAX_RELATIONSHIPS, SAVED_VIEWS and EMBED_ANCESTORS. An empty value counts as none. Throws `ConfigError` for one that cannot be used; secrets are never repeated in it.
 */
export function readConfig(env: NodeJS.ProcessEnv): Config {
  const host = readHost(env['HOST'] || '127.0.0.1');
  return {
    host,
    port: readPort(env['PORT'] || '4000'),
    dataDir: env['DATA_DIR'] || './data',
    neo4j: env['NEO4J_URI']
      ? {
          uri: readNeo4jUri(env['NEO4J_URI']),
          username: env['NEO4J_USERNAME'] || 'neo4j',
          password: env['NEO4J_PASSWORD'] ?? '',
          database: readDatabase(env['NEO4J_DATABASE']),
        }
      : undefined,
    maxRelationships: readMaxRelationships(env['TOPOLOGY_MAX_RELATIONSHIPS'] || MAX_RELATIONSHIPS),
    viewAccess: readViewAccess(env['SAVED_VIEWS'] || (isLoopbackHost(host) ? 'write' : 'read')),
    embedAncestors: readAncestors(env['EMBED_ANCESTORS'] || 'none'),
  };
}

function readHost(text: string): string {
  if (!HOST_SHAPE.test(text)) throw new ConfigError(`HOST is ${quote(text)}, which is not a host name or an address`);
  return text;
}

function readPort(text: string): number {
  const port = Number(text);
  if (!/^\d{1,5}$/.test(text) || port > 65_535) {
    throw new ConfigError(`PORT is ${quote(text)}, which is not a whole number from 0 to 65535`);
  }
  return port;
}

function readMaxRelationships(text: string): number {
  if (!/^\d{1,10}$/.test(text)) {
    throw new ConfigError(
      `TOPOLOGY_MAX_RELATIONSHIPS is ${quote(text)}, which is not a whole number of at most ten digits`,
    );
  }
  return Number(text);
}

function readViewAccess(text: string): ViewAccess {
  if (text === 'write' || text === 'read') return text;
  throw new ConfigError(`SAVED_VIEWS is ${quote(text)}, which is neither "write" nor "read"`);
}

function readAncestors(text: string): string {
  if (text === 'none') return "'none'";
  const sites = text.trim().split(/\s+/);
  if (sites.every((site) => site === '*' || SITE_SHAPE.test(site))) return sites.join(' ');
  throw new ConfigError(
    `EMBED_ANCESTORS is ${quote(text)}, which is neither "none", "*" nor a list like "https://example.org"`,
  );
}

function readNeo4jUri(text: string): string {
  const uri = URL.canParse(text) ? new URL(text) : undefined;
  // Checked first: whatever else is wrong, a password must not be repeated.
  if (text.includes('@')) {
    throw new ConfigError('NEO4J_URI carries a user name or password; put them into NEO4J_USERNAME and NEO4J_PASSWORD');
  }
  if (!uri || !NEO4J_PROTOCOLS.includes(uri.protocol) || uri.hostname === '') {
    throw new ConfigError(`NEO4J_URI is ${quote(text)}, which is not like bolt://host:7687 or neo4j://host:7687`);
  }
  return text;
}

function readDatabase(text: string | undefined): string | undefined {
  if (!text) return undefined;
  if (!DATABASE_SHAPE.test(text)) {
    throw new ConfigError(`NEO4J_DATABASE is ${quote(text)}, which is not the name of a Neo4j database`);
  }
  return text;
}

function quote(text: string): string {
  return JSON.stringify(text.length > 100 ? `${text.slice(0, 100)}…` : text);
}
