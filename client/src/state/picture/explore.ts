import type { RelationshipFilter } from '../../api/generated/graphql.js';
import type { Branch } from '../../graph/branches.js';
import { foldedIds } from '../../graph/folds/folds.js';
import { refinements } from '../../graph/ontology.js';
import { addEntities, collapsible, moveEntities, removeEntities, type Point } from '../../graph/picture.js';
import { undrawnCounts } from '../../graph/folds/rests.js';
import { words } from '../../graph/words.js';
import { canvas } from '../canvas-port.js';
import { ontologyNow } from '../dataset.js';
import { shownRelationships } from './evidence.js';
import { loadBetween } from './load-between.js';
import { layoutInput, linesAmong } from '../layout/layout-input.js';
import { undrawnNeighbours, type NeighbourOrder } from './neighbours.js';
import { commitPicture, foldsNow, MOST_DRAWN, pictureNow } from './picture.js';
import { recordsNow } from '../records.js';
import { select, selectedEntities, selectionNow } from '../selection.js';
import { reportProgress, runTask } from '../tasks.js';
import { announce, notify, openPanel } from '../view.js';
import { actorInWords } from '../walk.js';
import { workOut } from '../layout/work-out.js';

/** How many neighbours one expansion of one type brings unless a person says otherwise. */
const EXPAND_PAGE = 25;

/** How many it may bring. */
export const MOST_EXPANDED = 100;

/** Places for entities about to be drawn: a whole layout on an empty canvas, otherwise beside what is there. */
async function placesFor(added: readonly string[], signal: AbortSignal): Promise<ReadonlyMap<string, Point>> {
  const placed = pictureNow();
  if (placed.size === 0 && added.length > 1) {
    const { places } = await workOut({ name: 'force', input: layoutInput(added) }, signal, reportProgress);
    return places;
  }
  const ids = new Set([...placed.keys(), ...added]);
  const lines = linesAmong(ids).map(({ source, target }) => ({ source, target }));
  const near = canvas().centre();
  const { places } = await workOut({ name: 'beside', placed, added, lines, near }, signal);
  return places;
}

/**
 * Draws what is not drawn yet, and has all of it in view.
 * @param broughtBy the entity whose expansion brings it, if it is one
 * @throws RequestError
 */
export async function draw(ids: readonly string[], broughtBy: string | null, signal: AbortSignal): Promise<void> {
  const picture = pictureNow();
  const added = [...new Set(ids)].filter((id) => !picture.has(id));
  if (added.length === 0) {
    canvas().reveal(ids);
    return;
  }
  if (picture.size + foldedIds(foldsNow()).length + added.length > MOST_DRAWN) {
    notify(words.errors.tooMany({ most: MOST_DRAWN }));
    return;
  }
  await loadBetween(added, [...picture.keys()], signal);
  const wasEmpty = picture.size === 0;
  const places = await placesFor(added, signal);
  commitPicture(addEntities(pictureNow(), places, broughtBy));
  if (wasEmpty) canvas().frame();
  else canvas().reveal(ids);
}

/** Puts entities on the canvas, if they are not there, and has them in view. */
export function show(ids: readonly string[], then?: () => void): Promise<boolean> {
  return runTask(words.tasks.adding, async (signal) => {
    await draw(ids, null, signal);
    then?.();
  });
}

/** Puts one entity on the canvas, selected and in view, with its details beside it. */
export function showActor(id: string): Promise<boolean> {
  const isDrawn = pictureNow().has(id);
  return show([id], () => {
    select([id]);
    openPanel('details');
    // What is added says so itself.
    if (isDrawn) announce(actorInWords(id));
  });
}

/** Exactly this type: a filter on a type takes the types that refine it along, so those are excluded. */
const filterFor = ({ type, direction }: Branch): RelationshipFilter => ({
  types: [type],
  excludeTypes: refinements(ontologyNow(), type),
  direction,
});

/** How much of each branch an expansion brings, and what of it first. */
export interface Portion {
  readonly order: NeighbourOrder;
  readonly most: number;
}

export const USUAL_PORTION: Portion = { order: 'MOST', most: EXPAND_PAGE };

async function bring(
  id: string,
  filters: readonly RelationshipFilter[],
  { order, most }: Portion,
  signal: AbortSignal,
): Promise<void> {
  await draw([id], null, signal);
  const ends = await Promise.all(filters.map((filter) => undrawnNeighbours(id, filter, order, most, signal)));
  const added = [...new Set(ends.flat())];
  if (added.length === 0) announce(words.nothingToAdd);
  await draw([id, ...added], id, signal);
}

/** Brings the neighbours at the ends of these branches, a portion of each. */
export function expand(id: string, branches: readonly Branch[], portion: Portion): Promise<boolean> {
  return runTask(words.tasks.expanding, (signal) => bring(id, branches.map(filterFor), portion, signal));
}

/** Draws these entities with what surrounds each, a page of neighbours of any type, and selects them. */
export function showSurroundings(ids: readonly string[]): Promise<boolean> {
  return runTask(words.tasks.expanding, async (signal) => {
    for (const id of ids) await bring(id, [{}], USUAL_PORTION, signal);
    select(ids);
  });
}

/** Brings the next page of what an entity is connected to, of any type. */
export function bringMore(id: string): Promise<boolean> {
  return runTask(words.tasks.expanding, (signal) => bring(id, [{}], USUAL_PORTION, signal));
}

/** How many relationships of an entity lead to what is neither drawn nor folded. */
export const undrawnOf = (id: string): number => undrawnCounts(pictureNow(), foldsNow(), recordsNow()).get(id) ?? 0;

/** Takes away what the expansion of this entity brought and nothing else holds. */
export function collapse(id: string): void {
  commitPicture(removeEntities(pictureNow(), collapsible(pictureNow(), recordsNow(), id)));
}

export const canCollapse = (id: string): boolean => collapsible(pictureNow(), recordsNow(), id).length > 0;

/** Takes the entities away. The one beside the last of them is selected, so that the keyboard has somewhere to go on from. */
export function remove(ids: readonly string[]): void {
  const gone = new Set(ids);
  const beside = shownRelationships()
    .flatMap(({ source, target }) => (gone.has(source) ? target : gone.has(target) ? source : []))
    .find((id) => !gone.has(id));
  const wasSelected = selectionNow().some((id) => gone.has(id));
  commitPicture(removeEntities(pictureNow(), ids));
  if (wasSelected && beside !== undefined && selectedEntities().length === 0) select([beside]);
}

/** Moves entities, as one step. */
export function move(places: ReadonlyMap<string, Point>): void {
  commitPicture(moveEntities(pictureNow(), places));
}
