import { AllEntitiesQuery } from '../../api/all-documents.js';
import type { AllEntitiesQuery as Answer } from '../../api/generated/graphql.js';
import { foldedIds } from '../../graph/folds/folds.js';
import { addEntities, moveEntities } from '../../graph/picture.js';
import { words } from '../../graph/words.js';
import { canvas } from '../canvas-port.js';
import { ask } from '../connection.js';
import { layoutInput } from '../layout/layout-input.js';
import { loadBetween } from './load-between.js';
import { commitLayout, foldsNow, MOST_DRAWN, pictureNow } from './picture.js';
import { reportProgress, runTask } from '../tasks.js';
import { announce, notify } from '../view.js';
import { workOut } from '../layout/work-out.js';

/** The ids of all entities of the graph; null where they are more than can be drawn. */
async function allIds(signal: AbortSignal): Promise<string[] | null> {
  const ids: string[] = [];
  let after: string | null = null;
  do {
    const { entities }: Answer = await ask(AllEntitiesQuery, { after }, signal);
    if (entities.totalCount > MOST_DRAWN) return null;
    ids.push(...entities.nodes.map(({ id }) => id));
    reportProgress(ids.length / Math.max(1, entities.totalCount));
    after = entities.pageInfo.hasNextPage ? (entities.pageInfo.endCursor ?? null) : null;
  } while (after !== null);
  return ids;
}

/**
 * Draws the whole graph, laid out anew, as one step; what is folded stays folded. Where the graph is larger than a picture
 * can be, says so.
 */
export function drawAll(): Promise<boolean> {
  return runTask(words.tasks.adding, async (signal) => {
    const ids = await allIds(signal);
    if (ids === null) return notify(words.drawAll.tooMany({ most: MOST_DRAWN }));
    const there = new Set([...pictureNow().keys(), ...foldedIds(foldsNow())]);
    const added = ids.filter((id) => !there.has(id));
    if (added.length === 0) {
      announce(words.drawAll.drawn);
      return canvas().fit();
    }
    await loadBetween(added, [...pictureNow().keys()], signal);
    const input = layoutInput([...pictureNow().keys(), ...added]);
    const { places, guides } = await workOut({ name: 'force', input }, signal, reportProgress);
    commitLayout(moveEntities(addEntities(pictureNow(), places, null), places), guides);
    canvas().fit();
  });
}
