import { middle } from '../geometry.js';
import type { Point } from '../picture.js';
import { separate } from './separate.js';
import type { Guides, LayoutResult } from './types.js';

function shifted(guides: Guides, { x, y }: Point): Guides {
  if (guides.kind === 'groups')
    return { kind: 'groups', boxes: guides.boxes.map((box) => ({ ...box, x: box.x + x, y: box.y + y })) };
  return {
    kind: 'years',
    stops: guides.stops.map(([year, at]) => [year, at + x]),
    undated: guides.undated === null ? null : guides.undated + x,
  };
}

/**
 * Brings a layout to where the pinned entities are, as well as moving it as a whole can, and puts those that a pinned
 * one would cover beside it. Without any, the middle of the layout comes to lie at the origin.
 */
export function settle({ places, guides }: LayoutResult, pinned: ReadonlyMap<string, Point>): LayoutResult {
  const held = [...pinned].filter(([id]) => places.has(id));
  const from = middle(held.length > 0 ? held.flatMap(([id]) => places.get(id) ?? []) : [...places.values()]);
  const to = middle(held.map(([, place]) => place));
  const by = { x: Math.round(to.x - from.x), y: Math.round(to.y - from.y) };
  const ids = [...places.keys()];
  const wanted = ids.map((id) => {
    const { x, y } = places.get(id) ?? { x: 0, y: 0 };
    return pinned.get(id) ?? { x: x + by.x, y: y + by.y };
  });
  const fixed = new Set(ids.flatMap((id, index) => (pinned.has(id) ? index : [])));
  const apart = separate(wanted, { fixed, onlyUpright: guides?.kind === 'years' });
  return {
    places: new Map(
      ids.map((id, index): [string, Point] => {
        const { x, y } = apart[index] ?? { x: 0, y: 0 };
        return [id, { x: Math.round(x), y: Math.round(y) }];
      }),
    ),
    guides: guides && shifted(guides, by),
  };
}
