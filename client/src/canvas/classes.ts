import type { Core, EventObject, SingularElementReturnValue } from 'cytoscape';
import type { Followed } from '../state/followed.js';
import { inParts } from './in-parts.js';

/**
 * Gives elements classes so that only those whose classes change are touched: the library works out anew how an element
 * looks whenever a class is added to it or taken from it, also where it had it, or had it not, before. Many are changed
 * part by part.
 * @param followed why they have them
 * @returns what gives elements, by id, the classes they are to have, separated by spaces, and takes those away that it
 *   gave before
 */
export function syncClasses<S>(cy: Core, followed: Followed<S>): (wanted: ReadonlyMap<string, string>) => void {
  const given = new Map<string, string>();
  // What comes back later is another element.
  cy.on('remove', ({ target }: EventObject) => given.delete((target as SingularElementReturnValue).id()));
  const give = (id: string, classes: string | undefined): void => {
    const element = cy.getElementById(id);
    const before = given.get(id);
    if (element.empty() || before === classes) return;
    if (before) element.removeClass(before);
    if (classes) element.addClass(classes);
    if (classes) given.set(id, classes);
    else given.delete(id);
  };
  const giveAll = inParts<readonly [id: string, classes: string | undefined], S>(
    cy,
    (some) => cy.batch(() => some.forEach(([id, classes]) => give(id, classes))),
    followed,
  );
  return (wanted) => {
    const gone = [...given.keys()].filter((id) => !wanted.has(id));
    const changed = [...wanted].filter(([id, classes]) => given.get(id) !== classes);
    giveAll([...gone.map((id) => [id, undefined] as const), ...changed]);
  };
}
