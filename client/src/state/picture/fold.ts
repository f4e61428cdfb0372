import { fold } from '../../graph/folds/fold.js';
import { crowded } from '../../graph/labels/crowded.js';
import { foldedIds, foldsWithout, placesOf, type Folds } from '../../graph/folds/folds.js';
import type { Placed } from '../../graph/picture.js';
import { words } from '../../graph/words.js';
import { canvas } from '../canvas-port.js';
import { foldableNow } from './foldable.js';
import { linesAmong } from '../layout/layout-input.js';
import { loadBetween } from './load-between.js';
import { commitFolds, foldsNow, pictureNow } from './picture.js';
import { runTask } from '../tasks.js';
import { workOut } from '../layout/work-out.js';

/** Puts the neighbours of a hub that hold on to nothing else drawn into a sign for each type, as one step. */
export function foldNeighbours(hub: string): void {
  commitFolds(fold({ picture: pictureNow(), folds: foldsNow() }, hub, foldableNow(hub)));
}

/** Where folded entities go: where they stood, or, where somebody else is by now, beside those they are connected to. */
async function placesFor(folds: Folds, signal: AbortSignal): Promise<ReadonlyMap<string, Placed>> {
  const picture = pictureNow();
  const places = placesOf(folds, picture);
  const added = crowded(places, picture.values());
  if (added.length === 0) return places;
  const placed = new Map([...picture, ...places]);
  for (const id of added) placed.delete(id);
  const lines = linesAmong(new Set([...placed.keys(), ...added])).map(({ source, target }) => ({ source, target }));
  const beside = await workOut({ name: 'beside', placed, added, lines, near: canvas().centre() }, signal);
  return new Map([...places].map(([id, place]): [string, Placed] => [id, { ...place, ...beside.places.get(id) }]));
}

/** Draws again what is folded, as one step, and has it in view. */
export function unfold(folds: Folds): Promise<boolean> {
  return runTask(words.tasks.adding, async (signal) => {
    const ids = foldedIds(folds);
    // What has been drawn meanwhile may be connected to them.
    await loadBetween(ids, [...pictureNow().keys()], signal);
    const places = await placesFor(folds, signal);
    const opened = new Set(ids);
    commitFolds({
      picture: new Map([...pictureNow(), ...places]),
      folds: foldsWithout(foldsNow(), (id) => opened.has(id)),
    });
    canvas().reveal([...folds.map(({ hub }) => hub), ...ids]);
  });
}
