import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { LIGHT } from '../../src/graph/appearance.js';
import { changesBetween, drawnAfter, type Drawing, type Manner } from '../../src/graph/drawing.js';
import { NO_ONTOLOGY } from '../../src/graph/ontology.js';
import { entity, graphs, relationship } from '../support/pictures.js';

const MANNER: Manner = { ontology: NO_ONTOLOGY, palette: LIGHT };

/** Some of the entities of a graph, each moved or not, with the relationships among them. */
const drawings = graphs.chain(({ ids, lines }) => {
  const one = fc.subarray(ids).chain((some) =>
    fc.array(fc.boolean(), { minLength: some.length, maxLength: some.length }).map((moved): Drawing => {
      const drawn = new Set(some);
      const among = lines.filter(({ source, target }) => drawn.has(source) && drawn.has(target));
      return {
        nodes: new Map(
          some.map((id, index) => [
            id,
            {
              entity: entity(id),
              placed: { x: moved[index] ? 9 : 0, y: 0, broughtBy: null },
              look: undefined,
              manner: MANNER,
            },
          ]),
        ),
        edges: new Map(
          among
            .map(({ source, target }) => relationship(source, target))
            .map((line) => [line.id, { relationship: line, manner: MANNER }]),
        ),
      };
    }),
  );
  return fc.tuple(one, one, fc.integer({ min: 1, max: 12 }));
});

/** The same things, drawn with other colours. */
const recoloured = ({ nodes, edges }: Drawing): Drawing => {
  const manner = { ...MANNER, palette: { ...LIGHT } };
  return {
    nodes: new Map([...nodes].map(([id, node]) => [id, { ...node, manner }])),
    edges: new Map([...edges].map(([id, edge]) => [id, { ...edge, manner }])),
  };
};

const inOrder = ({ nodes, edges }: Drawing) => [[...nodes].sort(byId), [...edges].sort(byId)];
const byId = ([a]: readonly [string, unknown], [b]: readonly [string, unknown]): number => (a < b ? -1 : 1);

test('part by part, what is on the canvas becomes what is wanted, and no relationship is ever without its ends', () => {
  fc.assert(
    fc.property(drawings, ([before, after, most]) => {
      const changes = changesBetween(before, after);
      let drawn = before;
      for (let from = 0; from < changes.length; from += most) {
        drawn = drawnAfter(drawn, changes.slice(from, from + most));
        for (const { relationship: line } of drawn.edges.values())
          expect([drawn.nodes.has(line.source), drawn.nodes.has(line.target)]).toEqual([true, true]);
        expect(changesBetween(drawn, after)).toHaveLength(Math.max(0, changes.length - from - most));
      }
      expect(inOrder(drawn)).toEqual(inOrder(after));
    }),
  );
});

test('what stays as it was is not touched, and all is where colours change', () => {
  fc.assert(
    fc.property(drawings, ([before, after]) => {
      expect(changesBetween(after, after)).toEqual([]);
      expect(changesBetween(after, recoloured(after))).toHaveLength(after.nodes.size + after.edges.size);
      const kept: Drawing = {
        nodes: new Map([...after.nodes].map(([id, node]) => [id, before.nodes.get(id) ?? node])),
        edges: new Map([...after.edges].map(([id, edge]) => [id, before.edges.get(id) ?? edge])),
      };
      const drawnAnew = changesBetween(before, kept).filter(({ kind }) => kind !== 'gone');
      const came = [...after.nodes.keys(), ...after.edges.keys()].filter(
        (id) => !before.nodes.has(id) && !before.edges.has(id),
      );
      expect(drawnAnew).toHaveLength(came.length);
    }),
  );
});
