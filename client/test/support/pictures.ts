import fc from 'fast-check';
import type { Picture, Placed } from '../../src/graph/picture.js';
import type { EntityRecord, Records, RelationshipRecord } from '../../src/graph/records.js';

/** An entity of which only the id matters. */
export const entity = (id: string): EntityRecord => ({
  id,
  type: 'Person',
  name: id.toUpperCase(),
  summary: null,
  since: null,
  until: null,
  degree: 1,
  contradicted: false,
});

/** A relationship of which only the ends matter. */
export const relationship = (source: string, target: string): RelationshipRecord => ({
  id: `${source}-${target}`,
  type: 'KNOWS',
  source,
  target,
  since: null,
  until: null,
  status: 'REPORTED',
  text: `${source} knows ${target}.`,
  claimants: [],
  contradicted: false,
});

/** Records of these relationships and of their ends. */
export function recordsOf(...pairs: readonly (readonly [string, string])[]): Records {
  return {
    entities: new Map(pairs.flat().map((id) => [id, entity(id)])),
    relationships: new Map(pairs.map(([a, b]) => [`${a}-${b}`, relationship(a, b)])),
  };
}

/** A picture of these entities, in a row. */
export const pictureOf = (placed: Readonly<Record<string, string | null>>): Picture =>
  new Map(
    Object.entries(placed).map(([id, broughtBy], index): [string, Placed] => [id, { x: index * 200, y: 0, broughtBy }]),
  );

/** Graphs of up to 25 entities with any relationships between them, loops and parallels included. */
export const graphs = fc.integer({ min: 1, max: 25 }).chain((size) =>
  fc.record({
    ids: fc.constant(Array.from({ length: size }, (_, index) => `e${index}`)),
    lines: fc
      .array(fc.tuple(fc.nat(size - 1), fc.nat(size - 1)), { maxLength: 40 })
      .map((pairs) => pairs.map(([a, b]) => ({ source: `e${a}`, target: `e${b}` }))),
  }),
);
