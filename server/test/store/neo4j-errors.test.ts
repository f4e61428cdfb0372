import { expect, test } from '@jest/globals';
import { Neo4jError } from 'neo4j-driver';
import { StoreUnavailable } from '../../src/store/errors';
import { asStoreError } from '../../src/store/neo4j/errors';

test('a wait for indexes that takes too long is StoreUnavailable and says so', () => {
  const code = 'Neo.ClientError.Procedure.ProcedureTimedOut';
  const error = asStoreError(new Neo4jError('Index did not come online', code, '', ''), 'bolt://here');
  expect(error).toBeInstanceOf(StoreUnavailable);
  expect((error as Error).message).toBe('Neo4j at bolt://here is still filling its indexes');
});
