import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { GraphStore } from '../../../src/store/port';
import type { StoreHarness } from '../contract';
import { entity, name, ONTOLOGY } from '../records';
import { closingAfterEach } from './harness';

const HOSTILE = [
  ...['', ' ', '"', '""', '*', 'tok*', 'tok OR ama', 'NOT', 'AND', 'tokens:tok', 'NEAR(tok ama)', '^tok', 'tok~2'],
  ...['/.*/', '[a TO z]', '(', ')', '\\', 'tok\u0000', 'tok" OR "ama', "'", '-tok', '+tok', '{tok}', '\ud800'],
];

export function describeSearch(given: StoreHarness): void {
  const { openEmpty } = closingAfterEach(given);

  async function openWithNames(): Promise<GraphStore> {
    const store = await openEmpty();
    await store.apply({
      ontology: ONTOLOGY,
      entities: [
        entity('tokayev', { names: [name('Qasym-Zhomart Toqaev'), name('Токаев', { kind: 'ALIAS' })] }),
        entity('amanat', { type: 'Party', names: [name('Amanat'), name('Nur Otan', { kind: 'FORMER' })] }),
        entity('amanat-union', { type: 'Party', names: [name('Amanat Trade Union')] }),
      ],
    });
    return store;
  }

  test('[GS16] a search gives the entities that share a token, those that share most first', async () => {
    const store = await openWithNames();
    const ids = async (tokens: string[]) => (await store.searchCandidates({ tokens, limit: 9 })).map(({ id }) => id);
    expect(await ids(['_to', 'tok', 'oka'])).toEqual(['tokayev']);
    expect((await ids(['ama', 'man'])).sort()).toEqual(['amanat', 'amanat-union']);
    expect(await ids(['ama', 'man', 'tra', 'uni', 'nio'])).toEqual(['amanat-union', 'amanat']);
    expect(await ids(['nur', 'zzz', 'nur'])).toEqual(['amanat']);
    expect(await ids(['ok'])).toEqual([]);
    expect(await ids(['tokae'])).toEqual([]);
  });

  test('[GS16] a candidate comes with its type and all its names', async () => {
    const store = await openWithNames();
    expect(await store.searchCandidates({ tokens: ['ota'], limit: 1 })).toEqual([
      { id: 'amanat', type: 'Party', names: ['Amanat', 'Nur Otan'] },
    ]);
  });

  test('[GS16] limit and types narrow a search', async () => {
    const store = await openWithNames();
    const tokens = ['ama', 'tok'];
    expect(await store.searchCandidates({ tokens, limit: 2 })).toHaveLength(2);
    expect(await store.searchCandidates({ tokens, limit: 0 })).toEqual([]);
    const parties = await store.searchCandidates({ tokens, types: ['Party'], limit: 9 });
    expect(parties.map(({ id }) => id).sort()).toEqual(['amanat', 'amanat-union']);
    expect(await store.searchCandidates({ tokens, types: [], limit: 9 })).toEqual([]);
    expect(await store.searchCandidates({ tokens, types: ['Ship"', "x' OR 1=1"], limit: 9 })).toEqual([]);
  });

  test('[GS16] query syntax in a token finds nothing and harms nothing', async () => {
    const store = await openWithNames();
    expect(await store.searchCandidates({ tokens: [], limit: 9 })).toEqual([]);
    for (const token of HOSTILE) {
      expect({ token, found: await store.searchCandidates({ tokens: [token], limit: 9 }) }).toEqual({
        token,
        found: [],
      });
    }
    const [first] = await store.searchCandidates({ tokens: [...HOSTILE, 'tok'], limit: 9 });
    expect(first?.id).toBe('tokayev');
  });

  test('[GS16] thousands of tokens are no error', async () => {
    const store = await openWithNames();
    const tokens = ['tok', ...Array.from({ length: 5000 }, (_, index) => `x${index}`)];
    expect(await store.searchCandidates({ tokens, limit: 9 })).toHaveLength(1);
  });

  test('[GS16] no text breaks a search', async () => {
    const store = await openWithNames();
    await fc.assert(
      fc.asyncProperty(fc.array(fc.string({ unit: 'binary' }), { maxLength: 5 }), async (tokens) => {
        await store.searchCandidates({ tokens, limit: 3 });
      }),
      { numRuns: 50 },
    );
  });
}
