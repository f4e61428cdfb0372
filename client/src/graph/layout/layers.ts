import { graphlib, layout } from '@dagrejs/dagre';
import { ROOM } from '../geometry.js';
import type { Point } from '../picture.js';
import type { Ends } from '../placement.js';
import { pack } from './pack.js';
import { partsOf } from './parts.js';
import type { LayoutInput, LayoutResult } from './types.js';

/** Above this, lines that run across several layers take the library minutes: of each entity one line is looked at. */
const EVERY_LINE_UP_TO = 600;
const BETWEEN_LAYERS = 70;

/** For each entity the first line that leads to it, in the order of the sources. */
function oneLineEach(lines: readonly Ends[]): Ends[] {
  const to = new Map<string, Ends>();
  for (const line of lines) if (!to.has(line.target)) to.set(line.target, line);
  return [...to.values()];
}

function layersOf(ids: readonly string[], lines: readonly Ends[]): Point[] {
  const graph = new graphlib.Graph();
  graph.setGraph({ rankdir: 'TB', ranker: 'tight-tree', acyclicer: 'greedy', nodesep: 12, ranksep: BETWEEN_LAYERS });
  graph.setDefaultEdgeLabel(() => ({}));
  for (const id of ids) graph.setNode(id, { ...ROOM });
  for (const { source, target } of ids.length > EVERY_LINE_UP_TO ? oneLineEach(lines) : lines)
    if (source !== target) graph.setEdge(source, target);
  layout(graph);
  return ids.map((id) => {
    const { x, y } = graph.node(id) as Point;
    return { x, y };
  });
}

/** Lays out in layers from top to bottom, so that as many relationships as can be lead downwards. */
export function layOutInLayers({ entities, lines }: LayoutInput): LayoutResult {
  const sorted = [...lines].sort((a, b) =>
    a.source < b.source || (a.source === b.source && a.target < b.target) ? -1 : 1,
  );
  const parts = partsOf(
    entities.map(({ id }) => id),
    lines,
  );
  const packed = pack(
    parts.map(({ ids }) => {
      const own = new Set(ids);
      return layersOf(
        ids,
        sorted.filter(({ source }) => own.has(source)),
      );
    }),
  );
  const places = parts.flatMap(({ ids }, number) =>
    ids.map((id, index): [string, Point] => [id, packed[number]?.[index] ?? { x: 0, y: 0 }]),
  );
  return { places: new Map(places), guides: null };
}
