import { arrange } from './force.js';
import { layOutByTime } from './by-time.js';
import { layOutByType } from './by-type.js';
import { layOutInLayers } from './layers.js';
import { layOutInRings } from './concentric.js';
import { withAside } from './out-of-sight.js';
import { settle } from './settle.js';
import type { LayoutInput, LayoutName, LayoutResult, Progress } from './types.js';

type Method = (input: LayoutInput, progress?: Progress) => LayoutResult;

/** Layouts that know nothing of pinned entities are brought to them afterwards. */
const aroundPinned = (method: Method): Method => {
  return (input, progress) => settle(method(input, progress), input.pinned);
};

const METHODS: Readonly<Record<LayoutName, Method>> = {
  force: ({ entities, lines, pinned }, progress) => ({
    places: arrange(
      entities.map(({ id }) => id),
      lines,
      pinned,
      progress,
    ),
    guides: null,
  }),
  concentric: aroundPinned(layOutInRings),
  layers: aroundPinned(layOutInLayers),
  time: aroundPinned(layOutByTime),
  types: aroundPinned(layOutByType),
};

/**
 * Finds a place for every entity. The same input gets the same places, whatever order it comes in; pinned entities get
 * the places they have; no two others overlap. Those out of sight are put where they cover nobody.
 * @param progress told how far it has come, by the layouts that know
 */
export function layOut(name: LayoutName, input: LayoutInput, progress?: Progress): LayoutResult {
  const { places, guides } = METHODS[name](input, progress);
  return { places: withAside(places, input.aside), guides };
}
