import fc from 'fast-check';
import type { ChangeSet } from '../../../src/model/change-set';
import { CLAIM_STATUSES } from '../../../src/model/claim';
import { NAME_KINDS } from '../../../src/model/entity';
import { claim, entity, name, ONTOLOGY, relationship, source } from '../records';

// Few ids, so that records meet; every space of ids has its own.
export const IDS = {
  sources: ['s-1', 's-2', 's-3'],
  entities: ['e-1', 'e-2', 'e-3', 'e-4'],
  relationships: ['r-1', 'r-2', 'r-3'],
  claims: ['c-1', 'c-2', 'c-3', 'c-4', 'c-5'],
} as const;

const text = fc.oneof(fc.string({ unit: 'grapheme' }), fc.constantFrom('Токаев', 'Tokayev', '"; --', '`})'));
const maybe = <T>(values: fc.Arbitrary<T>) => fc.option(values, { nil: null });
const date = maybe(fc.constantFrom('2019', '2019-03', '2019-03-20'));
const listOf = <T extends { readonly id: string }>(values: fc.Arbitrary<T>, maxLength: number) =>
  fc.uniqueArray(values, { maxLength, selector: ({ id }) => id });
const properties = fc.array(fc.record({ key: text, value: text }), { maxLength: 2 });

const sources = fc
  .record({ id: fc.constantFrom(...IDS.sources), title: text, publisher: maybe(text), published: date })
  .map(({ id, ...more }) => source(id, more));

const names = fc
  .array(fc.record({ text: text.map((word) => `${word}.`), lang: maybe(text), kind: fc.constantFrom(...NAME_KINDS) }), {
    maxLength: 2,
  })
  .map((others) => [...others.map(({ text: other, ...more }) => name(other, more)), name('Some Name')]);

const entities = fc
  .record({
    id: fc.constantFrom(...IDS.entities),
    type: fc.constantFrom('Politician', 'Party'),
    names,
    summary: maybe(text),
    since: date,
    properties,
  })
  .map(({ id, ...more }) => entity(id, more));

const relationships = fc
  .record({
    id: fc.constantFrom(...IDS.relationships),
    type: fc.constantFrom('KNOWS', 'LEADER_OF'),
    source: fc.constantFrom(...IDS.entities),
    target: fc.constantFrom(...IDS.entities),
    until: date,
    properties,
  })
  .map(({ id, source: from, target, ...more }) => relationship(id, from, target, more));

const claims = fc
  .record({
    id: fc.constantFrom(...IDS.claims),
    about: fc.constantFrom(...IDS.relationships, ...IDS.relationships, ...IDS.entities),
    status: fc.constantFrom(...CLAIM_STATUSES),
    source: fc.constantFrom(...IDS.sources),
    number: maybe(fc.double({ noNaN: true, noDefaultInfinity: true }).map((number) => number + 0)),
    note: maybe(text),
  })
  .map(({ id, about, status, ...more }) => claim(id, about, status, more));

const addition: fc.Arbitrary<ChangeSet> = fc.record(
  {
    sources: listOf(sources, 2),
    entities: listOf(entities, 3),
    relationships: listOf(relationships, 2),
    claims: listOf(claims, 4),
  },
  { requiredKeys: [] },
);

const replacement: fc.Arbitrary<ChangeSet> = addition.map((changes) => ({
  ...changes,
  replace: true,
  ontology: ONTOLOGY,
}));

/** Everything that a small graph can point to, so that many of the following changes are accepted. */
const beginning: ChangeSet = {
  ontology: ONTOLOGY,
  sources: IDS.sources.map((id) => source(id)),
  entities: IDS.entities.map((id) => entity(id)),
};

/** Change sets as they may follow each other; some break a rule. */
export const histories: fc.Arbitrary<ChangeSet[]> = fc
  .array(fc.oneof({ arbitrary: addition, weight: 9 }, { arbitrary: replacement, weight: 1 }), {
    minLength: 1,
    maxLength: 6,
  })
  .map((changes) => [beginning, ...changes]);
