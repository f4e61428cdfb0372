import { AroundQuery } from '../../api/around-documents.js';
import { foldedIds } from '../../graph/folds/folds.js';
import { words } from '../../graph/words.js';
import { ask } from '../connection.js';
import { draw } from './explore.js';
import { foldsNow, pictureNow } from './picture.js';
import { runTask } from '../tasks.js';
import { announce, notify } from '../view.js';

/** How many it brings at most, and how many the API gives at once. */
const MOST_BROUGHT = 200;
const MOST_ASKED = 1_000;

const DEPTH = 2;

/**
 * Draws everybody within two steps of these entities, the nearest and best connected first, as one step; what is folded
 * stays folded. Says how many there was no room for.
 * @param ids 1 to 100 of them
 */
export function bringAround(ids: readonly string[]): Promise<boolean> {
  return runTask(words.tasks.expanding, async (signal) => {
    const there = new Set([...pictureNow().keys(), ...foldedIds(foldsNow())]);
    // What is drawn or folded already may come first, so as many more are asked for.
    const limit = Math.min(MOST_ASKED, MOST_BROUGHT + there.size);
    const { neighbourhood } = await ask(AroundQuery, { ids: [...ids], depth: DEPTH, limit }, signal);
    const undrawn = neighbourhood.entities.map(({ id }) => id).filter((id) => !there.has(id));
    const brought = undrawn.slice(0, MOST_BROUGHT);
    const left = neighbourhood.omitted + undrawn.length - brought.length;
    if (brought.length === 0) announce(words.nothingToAdd);
    await draw([...ids, ...brought], ids.length === 1 ? (ids[0] ?? null) : null, signal);
    if (left > 0) notify(words.layout.notBrought({ count: left }));
  });
}
