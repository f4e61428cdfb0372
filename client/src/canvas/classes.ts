import type { Core, EventObject, SingularElementReturnValue } from 'cytoscape';
import { inParts } from './in-parts.js';

/**
 * Gives elements classes so that only those whose classes change are touched: the library works out anew how an element
 * looks whenever a class is added to it or taken from it, also where it had it, or had it not, before. Many are changed
 * part by part.
 * @returns what gives elements, by id, the classes they are to have, separated by spaces, and takes those away that it
 *   gave before
 */
export function syncClasses(cy: Core): (wanted: ReadonlyMap<string, string>) => void {
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
  const parts = inParts<readonly [id: string, classes: string | undefined]>(cy, (some) =>
    cy.batch(() => some.forEach(([id, classes]) => give(id, classes))),
  );
  return (wanted) => {
    const gone = [...given.keys()].filter((id) => !wanted.has(id));
    const changed = [...wanted].filter(([id, classes]) => given.get(id) !== classes);
    parts.begin([...gone.map((id) => [id, undefined] as const), ...changed]);
  };
}
