import { describe, expect, test } from '@jest/globals';
import { shortestHops } from '../../src/graph/paths/shortest-hops.js';

const entity = (id: string) => ({ id });
const line = (id: string, source: string, target: string) => ({ id, source: { id: source }, target: { id: target } });

describe('what lies on shortest paths, step by step', () => {
  test('leads from the start on, whichever way a relationship points', () => {
    const hops = shortestHops(['a', 'b', 'c', 'd'].map(entity), [
      line('1', 'd', 'c'),
      line('2', 'a', 'c'),
      line('3', 'b', 'a'),
      line('4', 'b', 'd'),
    ]);
    expect(hops.map(({ step, from, to, relationship }) => [step, from.id, to.id, relationship.id])).toEqual([
      [1, 'a', 'b', '3'],
      [1, 'a', 'c', '2'],
      [2, 'b', 'd', '4'],
      [2, 'c', 'd', '1'],
    ]);
    expect(hops.map(({ index }) => index)).toEqual([0, 1, 2, 3]);
  });

  test('has what connects the same two once, with the rest as alternatives', () => {
    const [hop, ...more] = shortestHops(['a', 'b'].map(entity), [line('1', 'a', 'b'), line('2', 'b', 'a')]);
    expect(more).toEqual([]);
    expect(hop).toMatchObject({ relationship: { id: '1' }, alternatives: [{ id: '2' }] });
  });

  test('has no step to what was left out', () => {
    expect(shortestHops(['a', 'b'].map(entity), [line('1', 'a', 'b'), line('2', 'b', 'c')])).toHaveLength(1);
  });
});
