import { beforeAll, describe, expect, test } from '@jest/globals';
import { parsePartialDate } from '../../src/model/partial-date.js';
import type { Traversal } from '../../src/traversal/port.js';
import { between } from '../paths/random-question.js';
import { link, people, type PlainGraph } from '../topology/random-graph.js';

// Anna leads the union and is a member twice; Berik and Gulnara know much of the same; Nobody is alone.
const GRAPH: PlainGraph = {
  entities: [
    ...people('anna', 'berik', 'dana', 'gulnara', 'nobody'),
    { id: 'union', type: 'Union' },
    { id: 'party', type: 'Party' },
  ],
  relationships: [
    link('anna-leads', 'anna', 'union', { type: 'LEADS', since: '2019-03', until: '2021' }),
    link('anna-joined', 'anna', 'union', { type: 'MEMBER_OF', status: 'ALLEGED', since: '2010', sources: ['s1'] }),
    link('berik-joined', 'berik', 'union', { type: 'MEMBER_OF', since: '2022' }),
    link('dana-joined', 'dana', 'party', { type: 'MEMBER_OF', status: 'CONFIRMED' }),
    link('berik-chairs', 'berik', 'party', { type: 'CHAIRS', status: 'DISPUTED', until: '2020-06-15' }),
    link('anna-knows-herself', 'anna', 'anna'),
    link('gulnara-knows-dana', 'gulnara', 'dana'),
    link('gulnara-founded', 'gulnara', 'party', { type: 'FOUNDED', since: '1999' }),
  ],
};

const on = (text: string) => ({ asOf: parsePartialDate(text)! });

/**
 * Tests what a traversal answers, by example.
 * @param open gives a traversal of a graph
 */
export function describeTraversal(name: string, open: (graph: PlainGraph) => Promise<Traversal>): void {
  describe(name, () => {
    let traversal: Traversal;
    beforeAll(async () => {
      traversal = await open(GRAPH);
    });

    test('knows ids from other texts', async () => {
      expect(await traversal.knownEntities(['union', 'anna-leads', 'Union', ''])).toEqual(new Set(['union']));
      expect(await traversal.knownRelationships(['anna-leads', 'anna', 'A B'])).toEqual(
        new Map([['anna-leads', { source: 'anna', target: 'union' }]]),
      );
    });

    test('counts a relationship of an entity with itself once, as one that leads out', async () => {
      expect(await traversal.degrees(['anna', 'nobody', 'anna'], {})).toEqual([3, 0, 3]);
      expect(await traversal.degrees(['anna'], { direction: 'OUT' })).toEqual([3]);
      expect(await traversal.degrees(['anna'], { direction: 'IN' })).toEqual([0]);
      expect(await traversal.degrees(['anna'], { direction: 'IN', statuses: ['REPORTED'] })).toEqual([0]);
    });

    test('counts by type and direction, types in the order of ids', async () => {
      expect(await traversal.relationshipCounts(['party', 'nobody'], {})).toEqual([
        [
          { type: 'CHAIRS', direction: 'IN', count: 1 },
          { type: 'FOUNDED', direction: 'IN', count: 1 },
          { type: 'MEMBER_OF', direction: 'IN', count: 1 },
        ],
        [],
      ]);
    });

    test('takes a type for those that refine it, and leaves out what is excluded', async () => {
      const filter = { types: ['MEMBER_OF'], excludeTypes: ['LEADS'] };
      expect(await traversal.relationshipsOf(['party'], filter, { first: 9 })).toEqual([
        { ids: ['dana-joined', 'gulnara-founded'], total: 2 },
      ]);
    });

    test('passes nothing where all types are excluded', async () => {
      const excludeTypes = ['MEMBER_OF', 'KNOWS'];
      expect(await traversal.degrees(['anna'], { excludeTypes })).toEqual([0]);
      expect(await traversal.allRelationships({ excludeTypes }, { first: 9 })).toEqual({ ids: [], total: 0 });
      const outcome = await traversal.findPaths(between('anna', 'berik', { filter: { excludeTypes } }));
      expect(outcome).toMatchObject({ kind: 'NONE', reasons: ['EXCLUDE_TYPES'] });
    });

    test.each([
      ['2019-02', ['anna-joined']],
      ['2019-03', ['anna-joined', 'anna-leads']],
      ['2019', ['anna-joined', 'anna-leads']],
      ['2021-12-31', ['anna-joined', 'anna-leads']],
      ['2022-01-01', ['anna-joined', 'berik-joined']],
      ['2009-12-31', []],
    ])('keeps what could have held in %s', async (date, ids) => {
      expect(await traversal.relationshipsOf(['union'], on(date), { first: 9 })).toEqual([{ ids, total: ids.length }]);
    });

    test('compares a day with a day that is an end', async () => {
      expect(await traversal.degrees(['party'], { ...on('2020-06-15'), types: ['CHAIRS'] })).toEqual([1]);
      expect(await traversal.degrees(['party'], { ...on('2020-06-16'), types: ['CHAIRS'] })).toEqual([0]);
    });

    test('keeps what one of some sources claims', async () => {
      const page = await traversal.relationshipsOf(['anna'], { sources: ['s1', 's2'] }, { first: 9 });
      expect(page).toEqual([{ ids: ['anna-joined'], total: 1 }]);
    });

    test('goes on after an id that is gone', async () => {
      expect(await traversal.allRelationships({}, { first: 2, after: 'berik-d' })).toEqual({
        ids: ['berik-joined', 'dana-joined'],
        total: 8,
      });
    });

    test('lists entities by degree, then by id', async () => {
      expect(await traversal.entitiesByDegree({ types: new Set(['Person']), first: 3 })).toEqual({
        items: [
          { id: 'anna', degree: 3 },
          { id: 'berik', degree: 2 },
          { id: 'dana', degree: 2 },
        ],
        total: 5,
      });
    });

    test('goes out ring by ring, and says what it leaves out', async () => {
      expect(await traversal.neighbourhood(['anna'], { depth: 3, limit: 2, filter: {} })).toEqual({
        entities: ['anna', 'union', 'berik'],
        relationships: ['anna-joined', 'anna-knows-herself', 'anna-leads', 'berik-joined'],
        omitted: 1,
      });
    });

    test('gives what lies between entities, an entity type at either end', async () => {
      const { relationships } = await traversal.subgraphBetween(['union', 'anna', 'berik'], { entityTypes: ['Union'] });
      expect(relationships).toEqual(['anna-joined', 'anna-leads', 'berik-joined']);
    });

    test('gives a hop the best sourced relationship first, and the time when all hops could have held', async () => {
      const outcome = await traversal.findPaths(between('anna', 'berik', { mode: 'ALL_SHORTEST' }));
      expect(outcome).toEqual({
        kind: 'FOUND',
        complete: true,
        paths: [
          {
            entities: ['anna', 'union', 'berik'],
            hops: [
              { from: 'anna', to: 'union', relationships: ['anna-leads', 'anna-joined'] },
              { from: 'union', to: 'berik', relationships: ['berik-joined'] },
            ],
            cost: 2,
            weakest: 0,
            validDuring: null,
          },
        ],
        subgraph: {
          entities: ['anna', 'union', 'berik'],
          relationships: ['anna-joined', 'anna-leads', 'berik-joined'],
          omitted: 0,
        },
      });
    });

    test('gives a path in the order of ids, and no more than were asked for', async () => {
      const outcome = await traversal.findPaths(between('dana', 'gulnara', { k: 1 }));
      expect(outcome).toMatchObject({ kind: 'FOUND', complete: false, paths: [{ entities: ['dana', 'gulnara'] }] });
    });

    test('says of two that hang together nowhere that they are not connected', async () => {
      expect(await traversal.findPaths(between('anna', 'nobody'))).toEqual({
        kind: 'NONE',
        reasons: ['UNCONNECTED'],
        relaxations: [],
      });
    });

    test('offers to loosen only what gives a path, with its length', async () => {
      const question = between('anna', 'gulnara', { maxHops: 3, filter: { excludeTypes: ['CHAIRS'] } });
      expect(await traversal.findPaths({ ...question, maxHops: 20 })).toEqual({
        kind: 'NONE',
        reasons: ['EXCLUDE_TYPES'],
        relaxations: [{ constraint: 'EXCLUDE_TYPES', length: 4 }],
      });
      expect(await traversal.findPaths(question)).toEqual({
        kind: 'NONE',
        reasons: ['COMBINATION'],
        relaxations: [{ constraint: 'COMBINATION', length: 4 }],
      });
    });

    test('gives up a search that nobody waits for', async () => {
      await expect(traversal.findPaths(between('anna', 'berik'), AbortSignal.abort())).rejects.toThrow(
        expect.objectContaining({ name: 'SearchAbandoned' }),
      );
    });
  });
}
