import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { LIGHT } from '../../src/graph/appearance.js';
import { amountOf, changesBetween, portionOf, type Drawing } from '../../src/graph/drawing.js';
import { NO_ONTOLOGY } from '../../src/graph/ontology.js';
import { entity, graphs, relationship } from '../support/pictures.js';

const EMPTY: Drawing = { nodes: new Map(), edges: new Map(), ontology: NO_ONTOLOGY, palette: LIGHT };

/** Some of the entities of a graph, each moved or not, with the relationships among them. */
const drawings = graphs.chain(({ ids, lines }) => {
  const one = fc.subarray(ids).chain((some) =>
    fc.array(fc.boolean(), { minLength: some.length, maxLength: some.length }).map((moved): Drawing => {
      const drawn = new Set(some);
      const among = lines.filter(({ source, target }) => drawn.has(source) && drawn.has(target));
      return {
        ...EMPTY,
        nodes: new Map(
          some.map((id, index) => [
            id,
            { entity: entity(id), placed: { x: moved[index] ? 9 : 0, y: 0, broughtBy: null }, look: undefined },
          ]),
        ),
        edges: new Map(among.map(({ source, target }) => relationship(source, target)).map((line) => [line.id, line])),
      };
    }),
  );
  return fc.tuple(one, one, fc.integer({ min: 1, max: 12 }));
});

test('portion by portion, what is on the canvas becomes what is wanted', () => {
  fc.assert(
    fc.property(drawings, ([before, after, most]) => {
      let drawn = before;
      let left = amountOf(changesBetween(before, after));
      const steps = after.nodes.size + after.edges.size + 1;
      for (let step = 0; step < steps && drawn !== after; step += 1) {
        const next = portionOf(drawn, after, most);
        const { added } = changesBetween(drawn, next);
        expect(added.nodes.length + added.edges.length).toBeLessThanOrEqual(most);
        for (const { source, target } of next.edges.values())
          expect([next.nodes.has(source), next.nodes.has(target)]).toEqual([true, true]);
        expect(amountOf(changesBetween(next, after))).toBeLessThanOrEqual(left);
        left = amountOf(changesBetween(next, after));
        drawn = next;
      }
      expect(drawn).toBe(after);
      expect(left).toBe(0);
    }),
  );
});

test('what stays as it was is not touched, and all is where colours change', () => {
  fc.assert(
    fc.property(drawings, ([before, after]) => {
      const { gone, added, changed } = changesBetween(before, after);
      const left = new Set([...before.nodes.keys(), ...before.edges.keys()].filter((id) => !gone.includes(id)));
      for (const {
        entity: { id },
      } of added.nodes)
        left.add(id);
      for (const { id } of added.edges) left.add(id);
      expect([...left].sort()).toEqual([...after.nodes.keys(), ...after.edges.keys()].sort());
      expect(changesBetween(after, after).changed).toEqual({ nodes: [], edges: [] });
      const recoloured = changesBetween(after, { ...after, palette: { ...LIGHT } });
      expect(recoloured.changed.nodes).toHaveLength(after.nodes.size);
      for (const {
        entity: { id },
      } of changed.nodes)
        expect(before.nodes.has(id)).toBe(true);
    }),
  );
});
