import { afterAll, beforeAll, expect, test } from '@jest/globals';
import neo4j, { type Driver, type Plan } from 'neo4j-driver';
import type { Neo4jConfig } from '../../src/config.js';
import { parseDateRange, parsePartialDate } from '../../src/model/partial-date.js';
import { terrainOf } from '../../src/store/neo4j-traversal/terrain.js';
import { between } from '../paths/random-question.js';
import { ontology } from '../topology/random-graph.js';

/** Tests how Neo4j goes about a search for paths: whatever the conditions, by the two ends, and never by listing all paths. */
export function testPlans(getConfig: () => Neo4jConfig): void {
  let driver: Driver;
  beforeAll(() => {
    const { uri, username, password } = getConfig();
    driver = neo4j.driver(uri, neo4j.auth.basic(username, password));
  });
  afterAll(() => driver.close());

  const everything = {
    types: ['MEMBER_OF', 'KNOWS'],
    excludeTypes: ['LEADS'],
    entityTypes: ['Person'],
    asOf: parsePartialDate('2019')!,
    during: parseDateRange('2018/2020')!,
    statuses: ['CONFIRMED', 'REPORTED'],
    sources: ['s0'],
  } as const;

  test.each(['shortestPath', 'allShortestPaths'] as const)(
    '%s() begins at both ends and prunes on the way',
    async (find) => {
      const question = between('a', 'b', {
        filter: everything,
        avoid: ['c', 'd'],
        avoidRelationships: ['r1', 'r2'],
        to: ['b', 'e'],
      });
      const { match, values, pairs } = terrainOf(ontology, question);
      const { summary } = await driver.executeQuery(`EXPLAIN ${match(find, 6)} RETURN p`, { ...values, pairs });
      const operators = operatorsOf(summary.plan as Plan);
      expect(operators.filter((operator) => operator === 'NodeUniqueIndexSeek')).toHaveLength(2);
      expect(operators).toContain('ShortestPath');
      expect(operators.filter((operator) => /Scan|VarLength|AntiConditional/.test(operator))).toEqual([]);
    },
  );
}

function operatorsOf({ operatorType, children }: Plan): string[] {
  return [operatorType.split('@')[0]!, ...children.flatMap(operatorsOf)];
}
