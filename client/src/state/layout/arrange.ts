import type { Alignment } from '../../graph/layout/align.js';
import type { LayoutName } from '../../graph/layout/types.js';
import { moveEntities, pinEntities, type Point } from '../../graph/picture.js';
import { words } from '../../graph/words.js';
import { canvas } from '../canvas-port.js';
import { workOut } from './work-out.js';
import { loadPart } from '../load-part.js';
import { layoutInput } from './layout-input.js';
import { commitLayout, commitPicture, pictureNow } from '../picture/picture.js';
import { selectedEntities } from '../selection.js';
import { reportProgress, runTask } from '../tasks.js';
import { announce } from '../view.js';

/** Lays everything out anew, as one step. Pinned entities stay where they are. */
export function arrangeBy(name: LayoutName): Promise<boolean> {
  return runTask(words.layout.arranging, async (signal) => {
    const input = layoutInput([...pictureNow().keys()]);
    const { places, guides } = await workOut({ name, input }, signal, reportProgress);
    commitLayout(moveEntities(pictureNow(), places), guides);
    canvas().fit();
    announce(words.layout.done[name]);
  });
}

const selectedThatAre = (pinned: boolean): string[] =>
  selectedEntities().filter((id) => (pictureNow().get(id)?.pinned ?? false) === pinned);

/** Whether enough is selected to be put in line, or to be spread. */
export const canAlign = (how: Alignment): boolean =>
  selectedEntities().length > (how === 'across' || how === 'down' ? 2 : 1);

/** Puts what is selected in line, or spreads it evenly, as one step. Pinned entities move, too: a person says so here. */
export async function alignSelected(how: Alignment): Promise<void> {
  const { align } = await loadPart(() => import('../../graph/layout/align.js'));
  const picture = pictureNow();
  const places = new Map(
    selectedEntities().flatMap((id): [string, Point][] => {
      const placed = picture.get(id);
      return placed ? [[id, placed]] : [];
    }),
  );
  commitPicture(moveEntities(picture, align(places, how)));
  canvas().reveal([...places.keys()]);
  announce(words.layout.aligned({ count: places.size }));
}

/** Whether something selected could be pinned, or let go. */
export const canPin = (pinned: boolean): boolean => selectedThatAre(!pinned).length > 0;

/** Pins what is selected to where it is, or lets layouts move it again. */
export function pinSelected(pinned: boolean): void {
  const changing = selectedThatAre(!pinned);
  commitPicture(pinEntities(pictureNow(), changing, pinned));
  announce(
    pinned ? words.layout.hasPinned({ count: changing.length }) : words.layout.hasUnpinned({ count: changing.length }),
  );
}
