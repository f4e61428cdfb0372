import fc from 'fast-check';
import { CLAIM_STATUSES } from '../../src/model/claim.js';
import type { ChangeSet } from '../../src/model/change-set.js';
import type { TopologyEntity, TopologyRelationship } from '../../src/store/port.js';
import { ontology, SOURCE_IDS, type PlainGraph } from '../topology/random-graph.js';

const CORE = 30;
const FRINGE = 70;
const ISLAND = 80;

const idOf = (place: number) => `e${place + 8}`;
const within = (first: number, end: number) => fc.integer({ min: first, max: end - 1 });

const days = fc
  .record({
    since: fc.option(fc.integer({ min: 2000, max: 2005 })),
    length: fc.nat({ max: 4 }),
    beginning: fc.constantFrom('', '-06', '-06-15'),
    end: fc.option(fc.constantFrom('', '-07', '-07-20')),
  })
  .map(({ since, length, beginning, end }) => ({
    since: since === null ? null : `${since}${beginning}`,
    until: end === null ? null : `${(since ?? 2000) + length}${end}`,
  }));

function relationships(ends: fc.Arbitrary<readonly [number, number]>, count: number) {
  const relationship = fc.record({
    ends,
    days,
    type: fc.constantFrom(...ontology.relationshipTypes.map(({ id }) => id)),
    status: fc.constantFrom(...CLAIM_STATUSES),
    sources: fc.subarray([...SOURCE_IDS], { minLength: 1 }),
  });
  return fc.array(relationship, { minLength: count, maxLength: count });
}

/**
 * A random graph of 81 entities: a dense middle with many parallel relationships and loops, a thin fringe where ways are
 * long, an island, and one entity on its own. The same seed gives the same graph.
 */
export function worldOf(seed: number): PlainGraph {
  const both = (one: fc.Arbitrary<number>) => fc.tuple(one, one);
  const graphs = fc
    .tuple(
      fc.tuple(
        ...Array.from({ length: ISLAND + 1 }, (_, place) =>
          fc.constantFrom(...ontology.entityTypes).map(({ id }): TopologyEntity => ({ id: idOf(place), type: id })),
        ),
      ),
      relationships(both(within(0, CORE)), 300),
      relationships(both(within(CORE - 5, FRINGE)), 70),
      relationships(both(within(FRINGE, ISLAND)), 15),
    )
    .map(([entities, ...parts]) => ({
      entities,
      relationships: parts.flat().map(({ ends: [source, target], days, ...rest }, place): TopologyRelationship => ({
        ...rest,
        ...days,
        id: `r${place + 5}`,
        source: idOf(source),
        target: idOf(target),
      })),
    }));
  return fc.sample(graphs, { seed, numRuns: 1 })[0]!;
}

/** What puts a graph given as plain lists in the place of whatever a store holds. */
export function replacing({ entities, relationships }: PlainGraph): ChangeSet {
  const anyType = ontology.entityTypes.map(({ id }) => id);
  return {
    replace: true,
    ontology: {
      ...ontology,
      relationshipTypes: ontology.relationshipTypes.map((type) => ({
        ...type,
        sourceTypes: anyType,
        targetTypes: anyType,
      })),
    },
    sources: SOURCE_IDS.map((id) => ({ ...NOTHING_SAID, id, title: id })),
    entities: entities.map(({ id, type }) => ({
      id,
      type,
      names: [{ text: id, lang: 'en', script: 'Latn', kind: 'PRIMARY', since: null, until: null }],
      summary: null,
      since: null,
      until: null,
      properties: [],
    })),
    relationships: relationships.map(({ status: _, sources: __, ...rest }) => ({ ...rest, properties: [] })),
    claims: relationships.flatMap(({ id, status, sources }) =>
      sources.map((source) => ({ ...NOTHING_CLAIMED, id: `${id}-${source}`, about: id, status, source })),
    ),
  };
}

const NOTHING_SAID = {
  publisher: null,
  url: null,
  published: null,
  accessed: null,
  language: null,
  standpoint: null,
} as const;

const NOTHING_CLAIMED = {
  locator: 'p. 1',
  attributedTo: null,
  field: null,
  value: null,
  number: null,
  unit: null,
  date: null,
  note: null,
} as const;
