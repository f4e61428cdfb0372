import { describe, expect, test } from '@jest/globals';
import { ConfigError, readConfig } from '../src/config';

describe('readConfig', () => {
  test('has a default for everything', () => {
    const defaults = {
      host: '127.0.0.1',
      port: 4000,
      dataDir: './data',
      neo4j: undefined,
      maxRelationships: 20_000_000,
      viewAccess: 'write',
      embedAncestors: "'none'",
    };
    expect(readConfig({})).toEqual(defaults);
    const empty = ['HOST', 'PORT', 'DATA_DIR', 'NEO4J_URI', 'NEO4J_DATABASE', 'TOPOLOGY_MAX_RELATIONSHIPS'];
    expect(readConfig(Object.fromEntries(empty.map((variable) => [variable, ''])))).toEqual(defaults);
  });

  test('reads every variable', () => {
    expect(
      readConfig({
        HOST: '0.0.0.0',
        PORT: '0',
        DATA_DIR: '/var/lib/graph',
        NEO4J_URI: 'neo4j+s://db.example.org:7687',
        NEO4J_USERNAME: 'reader',
        NEO4J_PASSWORD: 'secret',
        NEO4J_DATABASE: 'actors',
        TOPOLOGY_MAX_RELATIONSHIPS: '0',
        SAVED_VIEWS: 'write',
      }),
    ).toEqual({
      host: '0.0.0.0',
      port: 0,
      dataDir: '/var/lib/graph',
      neo4j: { uri: 'neo4j+s://db.example.org:7687', username: 'reader', password: 'secret', database: 'actors' },
      maxRelationships: 0,
      viewAccess: 'write',
      embedAncestors: "'none'",
    });
    expect(readConfig({ HOST: '0.0.0.0' })).toMatchObject({ viewAccess: 'read' });
    const sites = ' https://a.org  http://*.b.org:8080 ';
    expect(readConfig({ EMBED_ANCESTORS: sites }).embedAncestors).toBe('https://a.org http://*.b.org:8080');
    expect(readConfig({ SAVED_VIEWS: 'read' })).toMatchObject({ viewAccess: 'read' });
    expect(readConfig({ NEO4J_URI: 'bolt://[::1]:7687', HOST: '::1' })).toMatchObject({
      host: '::1',
      neo4j: { uri: 'bolt://[::1]:7687', username: 'neo4j', password: '', database: undefined },
    });
  });

  test.each([
    ['PORT', '-1'],
    ['PORT', '65536'],
    ['PORT', '4000x'],
    ['PORT', '4e3'],
    ['PORT', ' 4000'],
    ['HOST', 'http://localhost'],
    ['HOST', 'a b'],
    ['NEO4J_URI', 'localhost:7687'],
    ['NEO4J_URI', 'http://localhost:7474'],
    ['NEO4J_URI', 'bolt://'],
    ['NEO4J_URI', 'bolt://neo4j:hunter2@localhost'],
    ['NEO4J_DATABASE', 'no spaces'],
    ['NEO4J_DATABASE', 'x'],
    ['TOPOLOGY_MAX_RELATIONSHIPS', '-1'],
    ['TOPOLOGY_MAX_RELATIONSHIPS', '1e6'],
    ['TOPOLOGY_MAX_RELATIONSHIPS', '2.5'],
    ['TOPOLOGY_MAX_RELATIONSHIPS', '12345678901'],
    ['SAVED_VIEWS', 'yes'],
    ['EMBED_ANCESTORS', 'example.org'],
    ['EMBED_ANCESTORS', 'https://a.org; script-src *'],
  ])('%s=%s stops the start with one line that names the variable', (variable, value) => {
    const env = { NEO4J_URI: 'bolt://localhost', [variable]: value };
    expect(() => readConfig(env)).toThrow(ConfigError);
    expect(() => readConfig(env)).toThrow(new RegExp(`^${variable} [^\\n]+$`));
  });

  test('never repeats a password', () => {
    for (const uri of ['bolt://neo4j:hunter2@localhost', 'ftp://neo4j:hunter2@localhost', 'neo4j:hunter2@localhost']) {
      expect(() => readConfig({ NEO4J_URI: uri })).toThrow(/^(?!.*hunter2)/);
    }
  });
});
