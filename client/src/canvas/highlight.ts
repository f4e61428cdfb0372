import type { Core } from 'cytoscape';
import { followedPaths } from '../state/paths/followed-paths.js';
import { sidesShown } from '../state/paths/sides-shown.js';
import { usePaths } from '../state/paths/paths.js';
import { usePicture } from '../state/picture/picture.js';
import { syncClasses } from './classes.js';

/** Brings out the path shown, tells it from the one it is compared with, and dims the rest. Returns what stops it. */
export function syncHighlight(cy: Core): () => void {
  const bringOut = syncClasses(cy, followedPaths);
  const show = (): void => {
    const paths = usePaths.getState();
    const sides = sidesShown(paths);
    const classesOf = (id: string): string => {
      const side = sides.get(id);
      if (side === undefined) return 'dimmed';
      return paths.compared === null ? 'on-path' : `on-path of-${side}`;
    };
    const elements = sides.size > 0 ? cy.elements().toArray() : [];
    bringOut(new Map(elements.map((element) => [element.id(), classesOf(element.id())])));
  };
  show();
  cy.on('arrive', show);
  const stops = [usePaths.subscribe(show), usePicture.subscribe(show)];
  return () => stops.forEach((stop) => stop());
}
