import type { Core, EventObject, SingularElementReturnValue } from 'cytoscape';

/**
 * Gives elements classes so that only those whose classes change are touched: the library works out anew how an element
 * looks whenever a class is added to it or taken from it, also where it had it, or had it not, before.
 * @returns what gives elements, by id, the classes they are to have, separated by spaces, and takes those away that it
 *   gave before
 */
export function syncClasses(cy: Core): (wanted: ReadonlyMap<string, string>) => void {
  const given = new Map<string, string>();
  // What comes back later is another element.
  cy.on('remove', ({ target }: EventObject) => given.delete((target as SingularElementReturnValue).id()));
  return (wanted) => {
    cy.batch(() => {
      for (const [id, classes] of [...given]) {
        if (wanted.get(id) === classes) continue;
        cy.getElementById(id).removeClass(classes);
        given.delete(id);
      }
      for (const [id, classes] of wanted) {
        if (given.has(id)) continue;
        const element = cy.getElementById(id);
        if (element.empty()) continue;
        element.addClass(classes);
        given.set(id, classes);
      }
    });
  };
}
