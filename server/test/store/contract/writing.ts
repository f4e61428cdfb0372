import { describe, expect, test } from '@jest/globals';
import type { ChangeSet } from '../../../src/model/change-set';
import type { DatasetInfo } from '../../../src/model/dataset';
import { InvalidChangeSet } from '../../../src/store/errors';
import type { StoreHarness } from '../contract';
import { claim, entity, name, ONTOLOGY, relationship, SMALL_GRAPH, source } from '../records';
import { closingAfterEach } from './harness';
import { readTopology } from './read-topology';

const DATASET: DatasetInfo = {
  title: { en: 'A small graph', ru: 'Малый граф' },
  description: { en: 'Two people' },
  opening: ['anna'],
  questions: [{ text: { en: 'How?' }, kind: 'PATH', entities: ['anna', 'boris'] }],
};

export function describeWriting(given: StoreHarness): void {
  const { openEmpty } = closingAfterEach(given);

  test('[GS1] an empty store has nothing, at revision 0', async () => {
    const store = await openEmpty();
    expect(await store.version()).toEqual({ revision: 0, change: '' });
    expect(await store.statistics()).toEqual({ entities: 0, relationships: 0, claims: 0, sources: 0, revision: 0 });
    expect(await store.describe()).toEqual({
      ontology: { entityTypes: [], relationshipTypes: [] },
      dataset: null,
      revision: 0,
    });
    expect(await store.entities(['anna'])).toEqual([]);
    expect(await store.relationships(['anna-knows-boris'])).toEqual([]);
    expect(await store.claimsAbout(['anna'])).toEqual([]);
    expect(await store.sources(['article'])).toEqual([]);
    expect(await store.listSources({ first: 5 })).toEqual({ items: [], total: 0 });
    expect(await store.listEntities({ order: 'NAME', first: 5 })).toEqual({ items: [], total: 0 });
    expect(await store.searchCandidates({ tokens: ['_a'], limit: 5 })).toEqual([]);
    expect(await readTopology(store)).toMatchObject({
      version: { revision: 0, change: '' },
      entities: [],
      relationships: [],
    });
  });

  test('[GS2] a change set is written as a whole and counts one revision', async () => {
    const store = await openEmpty();
    expect(await store.apply({ ...SMALL_GRAPH, dataset: DATASET })).toBe(1);
    expect(await store.statistics()).toEqual({ entities: 2, relationships: 1, claims: 1, sources: 1, revision: 1 });
    expect(await store.describe()).toEqual({ ontology: ONTOLOGY, dataset: DATASET, revision: 1 });
    expect(await store.apply({ entities: [entity('clara')] })).toBe(2);
    expect(await store.statistics()).toMatchObject({ entities: 3, relationships: 1, revision: 2 });
    expect(await store.describe()).toEqual({ ontology: ONTOLOGY, dataset: DATASET, revision: 2 });
  });

  test('[GS2] a change set without a record counts one revision, too', async () => {
    const store = await openEmpty();
    expect(await store.apply({})).toBe(1);
    expect(await store.version()).toMatchObject({ revision: 1 });
  });

  describe('[GS3] a change set that breaks a rule is refused, names the record and leaves nothing', () => {
    const broken: [string, ChangeSet, string[]][] = [
      ['an end that does not exist', { relationships: [relationship('r', 'anna', 'nobody')] }, ['"r"', '"nobody"']],
      ['a claim about nothing', { claims: [claim('c', 'nothing')] }, ['"c"', '"nothing"']],
      ['a claim from nowhere', { claims: [claim('c', 'anna', 'REPORTED', { source: 'void' })] }, ['"c"', '"void"']],
      ['a type the ontology lacks', { entities: [entity('zoe', { type: 'Robot' })] }, ['"zoe"', '"Robot"']],
      ['an id that is no slug', { entities: [entity('Zoë')] }, ['"Zoë"']],
      ['a relationship nobody claims', { relationships: [relationship('r', 'anna', 'boris')] }, ['"r"']],
      ['a date that is none', { entities: [entity('zoe', { since: '2023-13-45' })] }, ['"zoe"', '"2023-13-45"']],
      [
        'a type that is no type',
        {
          ontology: {
            ...ONTOLOGY,
            relationshipTypes: ONTOLOGY.relationshipTypes.map((type) => ({ ...type, id: 'A`]-() DETACH DELETE r //' })),
          },
        },
        ['DETACH'],
      ],
    ];

    test.each(broken)('%s', async (_, changes, words) => {
      const store = await openEmpty();
      await store.apply(SMALL_GRAPH);
      const sound: ChangeSet = { sources: [source('book')], entities: [entity('clara')] };
      const mixed = { ...sound, ...changes, entities: [...(changes.entities ?? []), entity('clara')] };

      const error = await store.apply(mixed).catch((thrown: unknown) => thrown);
      expect(error).toBeInstanceOf(InvalidChangeSet);
      for (const word of words) expect((error as InvalidChangeSet).problems.join('\n')).toContain(word);
      expect(await store.statistics()).toEqual({ entities: 2, relationships: 1, claims: 1, sources: 1, revision: 1 });
      expect(await store.describe()).toMatchObject({ ontology: ONTOLOGY });
      expect(await store.entities(['clara'])).toEqual([]);
    });

    test('every broken rule has a sentence', async () => {
      const store = await openEmpty();
      const changes: ChangeSet = { entities: [entity('a'), entity('b')], claims: [claim('c', 'x')] };
      const error = await store.apply(changes).catch((thrown: unknown) => thrown);
      const problems = (error as InvalidChangeSet).problems;
      for (const id of ['"a"', '"b"', '"c"']) expect(problems.some((text) => text.startsWith(id))).toBe(true);
    });
  });

  describe('[GS25] an ontology without a type', () => {
    const { entityTypes, relationshipTypes } = ONTOLOGY;
    const linked = ['Party'];
    const partiesOnly = {
      entityTypes: entityTypes.filter(({ id }) => id === 'Party'),
      relationshipTypes: relationshipTypes.map((type) => ({ ...type, sourceTypes: linked, targetTypes: linked })),
    };
    const leadersOnly = { ...ONTOLOGY, relationshipTypes: relationshipTypes.filter(({ id }) => id === 'LEADER_OF') };
    const knowsOnly = { ...ONTOLOGY, relationshipTypes: relationshipTypes.filter(({ id }) => id === 'KNOWS') };

    test.each([
      ['an entity', partiesOnly, /^"Politician" .*"(anna|boris)"/],
      ['a relationship', leadersOnly, /^"KNOWS" .*"anna-knows-boris"/],
    ])('is refused while %s has it', async (_, ontology, sentence) => {
      const store = await openEmpty();
      await store.apply(SMALL_GRAPH);
      const error = await store.apply({ ontology }).catch((thrown: unknown) => thrown);
      expect(error).toBeInstanceOf(InvalidChangeSet);
      expect((error as InvalidChangeSet).problems).toEqual([expect.stringMatching(sentence)]);
      expect(await store.describe()).toMatchObject({ ontology: ONTOLOGY, revision: 1 });
    });

    test('is taken where nothing has it once the set is written', async () => {
      const store = await openEmpty();
      await store.apply(SMALL_GRAPH);
      expect(await store.apply({ ontology: knowsOnly })).toBe(2);
      await store.apply({ ontology: ONTOLOGY });
      const relationships = [relationship('anna-knows-boris', 'anna', 'boris', { type: 'LEADER_OF' })];
      expect(await store.apply({ ontology: leadersOnly, relationships })).toBe(4);
      const parties = [entity('anna', { type: 'Party' }), entity('boris', { type: 'Party' })];
      const ontology = { ...partiesOnly, relationshipTypes: partiesOnly.relationshipTypes.slice(1) };
      expect(await store.apply({ ontology, entities: parties })).toBe(5);
      expect((await readTopology(store)).relationships).toHaveLength(1);
      expect(await store.apply({ ontology: knowsOnly, replace: true })).toBe(6);
    });
  });

  test('[GS4] an entity put anew replaces the old one as a whole', async () => {
    const store = await openEmpty();
    const former = entity('amanat', {
      names: [name('Zhasyl'), name('Green', { kind: 'ALIAS' })],
      summary: 'A party',
      since: '2019',
      properties: [{ key: 'seats', value: '5' }],
    });
    await store.apply({ ontology: ONTOLOGY, entities: [former] });
    const next = entity('amanat', { type: 'Party', names: [name('Amanat')], until: '2022' });
    await store.apply({ entities: [next] });
    expect(await store.entities(['amanat'])).toEqual([next]);
    expect(await store.searchCandidates({ tokens: ['zha', 'gre'], limit: 5 })).toEqual([]);
    expect(await store.searchCandidates({ tokens: ['ama'], limit: 5 })).toHaveLength(1);
    expect(await store.listEntities({ order: 'ID', types: ['Politician'], first: 5 })).toEqual({ items: [], total: 0 });
    expect((await store.listEntities({ order: 'NAME', types: ['Party'], first: 5 })).items).toEqual([
      { entity: next, key: 'amanat' },
    ]);
  });

  test('[GS4] a relationship put anew gets its new type, ends and dates, and keeps its claims', async () => {
    const store = await openEmpty();
    const former = relationship('r', 'anna', 'boris', { since: '2019', properties: [{ key: 'k', value: 'v' }] });
    await store.apply({ ...SMALL_GRAPH, relationships: [former], claims: [claim('c', 'r', 'DISPUTED')] });
    const next = relationship('r', 'boris', 'clara', { type: 'LEADER_OF', until: '2020' });
    await store.apply({ entities: [entity('clara')], relationships: [next] });
    expect(await store.relationships(['r'])).toEqual([{ ...next, status: 'DISPUTED' }]);
    expect((await readTopology(store)).relationships).toHaveLength(1);
    expect(await store.statistics()).toMatchObject({ relationships: 1, claims: 1 });
  });

  test('[GS4] a claim and a source put anew replace the old ones', async () => {
    const store = await openEmpty();
    await store.apply({ ...SMALL_GRAPH, sources: [source('article', { url: 'https://example.org' }), source('book')] });
    const nextSource = source('article', { publisher: 'A paper' });
    const nextClaim = claim('claim-1', 'anna-knows-boris', 'DENIED', { source: 'book', note: 'Not so' });
    await store.apply({ sources: [nextSource], claims: [nextClaim] });
    expect(await store.sources(['article'])).toEqual([nextSource]);
    expect(await store.claimsAbout(['anna-knows-boris'])).toEqual([nextClaim]);
    const pages = await store.claimsFrom(['article', 'book'], { first: 5 });
    expect(pages.get('article')).toEqual({ items: [], total: 0 });
    expect(pages.get('book')).toEqual({ items: [nextClaim], total: 1 });
  });

  test('[GS5] replace empties the store first and goes on counting', async () => {
    const store = await openEmpty();
    await store.apply({ ...SMALL_GRAPH, dataset: DATASET });
    expect(await store.apply({ replace: true, ontology: ONTOLOGY, entities: [entity('clara')] })).toBe(2);
    expect(await store.statistics()).toEqual({ entities: 1, relationships: 0, claims: 0, sources: 0, revision: 2 });
    expect(await store.describe()).toEqual({ ontology: ONTOLOGY, dataset: null, revision: 2 });
    expect(await store.relationships(['anna-knows-boris'])).toEqual([]);
    expect(await store.searchCandidates({ tokens: ['_a'], limit: 5 })).toEqual([]);
    expect(await store.apply({ replace: true })).toBe(3);
    expect((await store.describe()).ontology).toEqual({ entityTypes: [], relationshipTypes: [] });
  });

  test('[GS5] replace may not point to what it takes away', async () => {
    const store = await openEmpty();
    await store.apply(SMALL_GRAPH);
    const changes: ChangeSet = {
      ...SMALL_GRAPH,
      replace: true,
      entities: [entity('anna')],
    };
    await expect(store.apply(changes)).rejects.toThrow('"boris"');
    expect(await store.statistics()).toMatchObject({ entities: 2, revision: 1 });
  });

  test('[GS6] the best claim makes the status, and all claims the sources', async () => {
    const store = await openEmpty();
    const id = 'anna-knows-boris';
    const evidence = async () =>
      (await readTopology(store)).relationships.map(({ status, sources }) => [status, sources]);
    await store.apply({ ...SMALL_GRAPH, claims: [claim('c1', id, 'DENIED')] });
    expect(await store.relationships([id])).toMatchObject([{ status: 'DENIED' }]);
    await store.apply({ sources: [source('book')], claims: [claim('c2', id, 'CONFIRMED', { source: 'book' })] });
    expect(await store.relationships([id])).toMatchObject([{ status: 'CONFIRMED' }]);
    expect(await evidence()).toEqual([['CONFIRMED', ['article', 'book']]]);
    await store.apply({ claims: [claim('c2', id, 'ALLEGED')] });
    expect(await evidence()).toEqual([['ALLEGED', ['article']]]);
    await store.apply({ claims: [claim('c2', 'anna', 'ALLEGED')] });
    expect(await evidence()).toEqual([['DENIED', ['article']]]);
    await store.apply({ relationships: [relationship(id, 'boris', 'anna')] });
    expect(await store.relationships([id])).toMatchObject([{ status: 'DENIED', source: 'boris' }]);
  });

  test('[GS6] a relationship cannot be left without a claim', async () => {
    const store = await openEmpty();
    await store.apply(SMALL_GRAPH);
    const moved = { entities: [entity('clara')], claims: [claim('claim-1', 'anna')] };
    await expect(store.apply(moved)).rejects.toThrow(InvalidChangeSet);
    await expect(store.apply(moved)).rejects.toThrow('"anna-knows-boris" would be left without a claim');
    expect(await store.statistics()).toMatchObject({ entities: 2, claims: 1, revision: 1 });
    expect(await store.claimsAbout(['anna-knows-boris'])).toEqual(SMALL_GRAPH.claims);
  });
}
